/** Moves the built widget between parents and documents, clones it, and replaces it with innerHTML. */
import { expect } from '@open-wc/testing';
import { writePage } from '../browser/built.js';
import {
  button,
  nextFrame,
  pathsShown,
  settled,
  shadow,
  TAGS,
  textOf,
  type Widget,
} from '../browser/support.js';
import { expectSound, type Host, openHost, page, until, WIDGET_SCRIPT } from './support.js';

const open = (body: string) => openHost(WIDGET_SCRIPT, body);

/** A document in a frame of the page, as wide as asked. */
async function frameIn(
  { document }: Host,
  markup: string,
  width = 400,
): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width: ${width}px; height: 300px; border: 0`;
  await navigate(frame, markup, () => document.body.append(frame));
  return frame;
}

async function navigate(frame: HTMLIFrameElement, markup: string, and?: () => void) {
  const address = await writePage(markup);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = address;
  and?.();
  await loaded;
}

const bodyOf = ({ contentDocument }: HTMLIFrameElement): HTMLElement => {
  if (!contentDocument) throw new Error('no document');
  return contentDocument.body;
};

const isTable = (widget: Widget) => !!shadow(widget).querySelector('table');

const laidOut = (widget: Widget, as: 'table' | 'list') =>
  until(() => isTable(widget) === (as === 'table'), `became a ${as}`);

describe('a widget that is moved', () => {
  for (const tag of TAGS) {
    it(`frameworks: A widget that moves takes the language of each new parent, shadow roots included: <${tag}>`, async () => {
      const host = await open(
        `<div id="en"></div><div id="zh" lang="zh-Hant"></div><div id="root"></div><${tag}></${tag}>`,
      );
      const widget = host.widget(tag);
      const root = host.query('#root').attachShadow({ mode: 'open' });
      const inRoot = root.appendChild(host.document.createElement('p'));
      for (let time = 0; time < 3; time++) {
        host.query('#zh').append(widget);
        await settled(widget);
        expect(textOf(widget)).to.contain('算力狂熱');
        host.query('#en').append(widget);
        await settled(widget);
        expect(textOf(widget)).to.contain('Compute Maximalism');
        inRoot.append(widget);
        inRoot.lang = 'zh-Hant';
        await settled(widget);
        expect(textOf(widget)).to.contain('算力狂熱');
        inRoot.lang = '';
        host.query('#root').lang = 'zh-HK';
        await settled(widget);
        expect(shadow(widget).querySelector('[lang="zh-HK"]')).to.exist;
        host.query('#root').lang = 'en';
        await settled(widget);
        expect(textOf(widget)).to.contain('Compute Maximalism');
      }
      expect(host.view.problems).to.eql([]);
    });

    it(`frameworks: A widget that moves to another document or frame, and back, keeps its look and its buttons: <${tag}>`, async () => {
      const host = await open(`<main><${tag} controls paths="energy"></${tag}></main>`);
      const widget = host.widget(tag);
      await settled(widget);
      const chinese = await frameIn(host, '<html lang="zh-Hant"><body></body>');
      const english = await frameIn(host, '<html lang="en"><body></body>');
      const places = [bodyOf(chinese), bodyOf(english), host.query('main')];
      for (let time = 0; time < 3; time++)
        for (const place of places) {
          place.append(widget);
          await settled(widget);
          const title = shadow(widget).querySelector('h2');
          const style = title && place.ownerDocument.defaultView?.getComputedStyle(title);
          expect(style?.marginTop).to.equal('0px');
          expect(textOf(widget)).to.contain(
            place.ownerDocument === chinese.contentDocument ? '能源根基' : 'Energy Foundation',
          );
          const name = place.ownerDocument === chinese.contentDocument ? '實用主義' : 'Pragmatism';
          button(widget, name).click();
          await settled(widget);
          expect(pathsShown(widget)).to.eql(['energy', 'pragmatism']);
          button(widget, name).click();
          await settled(widget);
          // A language that changes in the document of now is heard.
          const root = place.ownerDocument.documentElement;
          const { lang } = root;
          root.lang = 'zh-HK';
          await settled(widget);
          expect(shadow(widget).querySelector('[lang="zh-HK"]')).to.exist;
          root.lang = lang;
          await settled(widget);
        }
      await expectSound(host, 1);
    });

    it(`frameworks: A widget from a document without a window, or from a removed frame, shows again in the page: <${tag}>`, async () => {
      const host = await open(`<main><${tag} lang="en" paths="energy"></${tag}></main>`);
      const widget = host.widget(tag);
      await settled(widget);
      const before = textOf(widget);
      host.document.implementation.createHTMLDocument('').body.append(widget);
      await nextFrame();
      expect(host.view.problems).to.eql([]);
      host.query('main').append(widget);
      await settled(widget);
      expect(textOf(widget)).to.equal(before);
      const frame = await frameIn(host, '<html><body></body>');
      bodyOf(frame).append(widget);
      await settled(widget);
      frame.remove();
      await nextFrame();
      widget.paths = ['compute'];
      await nextFrame();
      host.query('main').append(widget);
      await settled(widget);
      expect(pathsShown(widget)).to.eql(['compute']);
      await expectSound(host, 1);
    });

    it(`frameworks: A widget can be cloned, imported and taken from a template, and each copy works on its own: <${tag}>`, async () => {
      const host = await open(
        `<template><${tag} paths="compute"><p>In a template.</p></${tag}></template>
        <main><${tag} paths="energy" controls><p>A note.</p></${tag}></main>`,
      );
      const { document } = host;
      const main = host.query('main');
      const widget = main.firstElementChild as Widget;
      await settled(widget);
      const copies = [
        widget.cloneNode(true),
        document.importNode(widget, true),
        (main.cloneNode(true) as Element).children[0] as Element,
      ] as Widget[];
      main.append(...copies, widget.cloneNode(false));
      main.append(host.query<HTMLTemplateElement>('template').content.cloneNode(true));
      for (const copy of copies) {
        await settled(copy);
        expect(textOf(copy)).to.equal(textOf(widget));
        expect(copy.textContent).to.equal('A note.');
        // Each has a life of its own.
        button(copy, 'Pragmatism').click();
        await settled(copy);
        expect(pathsShown(copy)).to.eql(['energy', 'pragmatism']);
      }
      expect(pathsShown(widget)).to.eql(['energy']);
      expect(pathsShown(main.lastElementChild as Widget)).to.eql(['compute']);
      await expectSound(host, 6);
    });

    it(`frameworks: A widget that innerHTML replaces 200 times shows each time: <${tag}>`, async () => {
      const host = await open('<main></main>');
      const main = host.query('main');
      const paths = ['compute', 'energy', 'pragmatism'];
      for (let time = 0; time < 200; time++) {
        const path = paths[time % 3] as string;
        main.innerHTML = `<${tag} paths="${path}"><p>Note ${time}.</p></${tag}>`;
        // Some live for a frame, some not even for a task.
        if (time % 4) continue;
        await settled(host.widget(tag));
        expect(pathsShown(host.widget(tag))).to.eql([path]);
      }
      await expectSound(host, 1);
      expect(pathsShown(host.widget(tag))).to.eql([paths[199 % 3]]);
      expect(main.textContent).to.equal('Note 199.');
    });

    it(`frameworks: In browsers with moveBefore, the widget keeps its state when it moves: <${tag}>`, async function () {
      const host = await open(
        `<main></main><section lang="zh-Hant"></section><${tag} paths="energy" controls></${tag}>`,
      );
      const main = host.query('main') as HTMLElement & {
        moveBefore?(node: Node, child: Node | null): void;
      };
      const section = host.query('section') as typeof main;
      if (!main.moveBefore) return this.skip();
      const widget = host.widget(tag);
      await settled(widget);
      for (let time = 0; time < 3; time++) {
        section.moveBefore?.(widget, null);
        await settled(widget);
        expect(textOf(widget)).to.contain('能源根基');
        main.moveBefore(widget, null);
        await settled(widget);
        expect(textOf(widget)).to.contain('Energy Foundation');
      }
      await expectSound(host, 1);
    });

    it(`<${tag}> is written by document.write, into a page and over it`, async () => {
      const host = await open(
        `<main><script>document.write('<${tag} paths="energy"></${tag}>')</script></main>`,
      );
      await expectSound(host, 1);
      const { document } = host;
      document.open();
      document.write(page('', `<${tag} paths="compute"></${tag}>`));
      document.close();
      await expectSound(host, 1);
      expect(pathsShown(host.widget(tag))).to.eql(['compute']);
    });
  }

  it('frameworks: A comparison that moves becomes a table or a list, depending on its new width', async () => {
    const host = await open('<main><ai-paths-compare lang="en"></ai-paths-compare></main>');
    const widget = host.widget('ai-paths-compare');
    await laidOut(widget, 'table');
    const narrow = await frameIn(host, '<html><body></body>', 300);
    const wide = await frameIn(host, '<html><body></body>', 900);
    for (let time = 0; time < 2; time++) {
      bodyOf(narrow).append(widget);
      await laidOut(widget, 'list');
      bodyOf(wide).append(widget);
      await laidOut(widget, 'table');
      wide.style.width = '300px';
      await laidOut(widget, 'list');
      wide.style.width = '900px';
      await laidOut(widget, 'table');
    }
    expect(host.view.problems).to.eql([]);
  });

  it('<ai-paths-compare> follows the width of a frame that has navigated since the last visit', async () => {
    const host = await open('<main><ai-paths-compare lang="en"></ai-paths-compare></main>');
    const widget = host.widget('ai-paths-compare');
    const frame = await frameIn(host, '<html><body></body>', 900);
    for (let time = 0; time < 3; time++) {
      bodyOf(frame).append(widget);
      await laidOut(widget, 'table');
      frame.style.width = '300px';
      await laidOut(widget, 'list');
      host.query('main').append(widget);
      frame.style.width = '900px';
      await navigate(frame, `<html><body>${time}</body>`);
    }
    expect(host.view.problems).to.eql([]);
  });
});
