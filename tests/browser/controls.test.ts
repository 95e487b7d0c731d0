import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { locales } from '../../src/content/locales.js';
import '../../src/entry/index.js';
import {
  all,
  button,
  nextFrame,
  pathsShown,
  pressed,
  settled,
  shadow,
  show,
  TAGS,
  textOf,
  waitUntil,
} from './support.js';

const focused = (widget: Element) => shadow(widget).activeElement?.textContent.trim();

/** The live region of a widget, and what it says from now on, and how many milliseconds after now. */
function listen(widget: Element): {
  region: HTMLElement;
  changes: { text: string; after: number }[];
} {
  const [region] = all(widget, '[aria-live="polite"]');
  if (!region) throw new Error('no live region');
  const start = performance.now();
  const changes: { text: string; after: number }[] = [];
  new MutationObserver(() =>
    changes.push({ text: region.textContent, after: performance.now() - start }),
  ).observe(region, { childList: true });
  return { region, changes };
}

/** Makes timers run 20 times as fast, until the returned function is called. */
function hurry(): () => void {
  const { setTimeout: own } = window;
  const fast = (handler: TimerHandler, delay = 0, ...args: unknown[]) =>
    own(handler, delay / 20, ...args);
  window.setTimeout = fast as typeof setTimeout;
  return () => (window.setTimeout = own);
}

for (const tag of TAGS)
  describe(`the controls of <${tag}>`, () => {
    const shown = () => show(`<${tag} lang="en" controls></${tag}>`);

    it('are a named group of toggle buttons a path, and one a language', async () => {
      const widget = await shown();
      const groups = all(widget, '[role="group"]').map((group) => [
        group.ariaLabel ?? group.getAttribute('aria-label'),
        [...group.querySelectorAll('button')].map(({ innerText }) => innerText),
      ]);
      expect(groups).to.eql([
        ['Paths shown', ['Compute Maximalism', 'Energy Foundation', 'Pragmatism']],
        ['Language', ['English', '繁體中文', '简体中文']],
      ]);
      expect(pressed(widget)).to.eql([
        'Compute Maximalism',
        'Energy Foundation',
        'Pragmatism',
        'English',
      ]);
      expect(button(widget, '繁體中文').lang).to.equal('zh-Hant');
      expect(button(widget, '简体中文').lang).to.equal('zh-Hans');
    });

    it('take a path away and bring it back to its place', async () => {
      const widget = await shown();
      button(widget, 'Energy Foundation').click();
      await settled(widget);
      expect(pathsShown(widget)).to.eql(['compute', 'pragmatism']);
      expect(widget.getAttribute('paths')).to.equal('compute pragmatism');
      expect(pressed(widget)).not.to.contain('Energy Foundation');
      button(widget, 'Energy Foundation').click();
      await settled(widget);
      expect(pathsShown(widget)).to.eql(['compute', 'energy', 'pragmatism']);
    });

    it('keep the author’s order', async () => {
      const widget = await show(`<${tag} lang="en" paths="pragmatism compute" controls></${tag}>`);
      button(widget, 'Pragmatism').click();
      await settled(widget);
      button(widget, 'Pragmatism').click();
      await settled(widget);
      expect(pathsShown(widget)).to.eql(['pragmatism', 'compute']);
      button(widget, 'Energy Foundation').click();
      await settled(widget);
      expect(pathsShown(widget)).to.eql(['pragmatism', 'compute', 'energy']);
    });

    it('readers: A reader cannot remove the last path', async () => {
      const widget = await show(`<${tag} lang="en" paths="energy" controls></${tag}>`);
      let changes = 0;
      widget.addEventListener('ai-paths-change', () => changes++);
      const last = button(widget, 'Energy Foundation');
      expect(last.getAttribute('aria-disabled')).to.equal('true');
      const heard = listen(widget);
      last.click();
      await settled(widget);
      expect(pathsShown(widget)).to.eql(['energy']);
      expect(changes).to.equal(0);
      await waitUntil(() => heard.region.textContent, 'nothing was announced');
      expect(heard.changes.map(({ text }) => text)).to.eql(['One path must stay']);
    });

    for (const [paths, disabled] of [
      ['energy', ['Energy Foundation']],
      ['energy compute', []],
      ['', []],
    ] as const)
      it(`are disabled only where the last path would go: paths="${paths}"`, async () => {
        const widget = await show(`<${tag} lang="en" paths="${paths}" controls></${tag}>`);
        const buttons = all(widget, 'button');
        expect(buttons).to.have.length.above(4);
        const named = buttons.filter((each) => each.getAttribute('aria-disabled') === 'true');
        expect(named.map(({ innerText }) => innerText)).to.eql(disabled);
        expect(buttons.filter((each) => each.hasAttribute('disabled'))).to.eql([]);
      });

    it('readers: When a reader switches the language, the widget announces it 1.5 seconds after the text has changed', async () => {
      const widget = await shown();
      const heard = listen(widget);
      button(widget, '繁體中文').click();
      await settled(widget);
      expect(textOf(widget)).to.contain('算力狂熱');
      expect(widget.lang).to.equal('zh-Hant');
      expect(pressed(widget)).to.contain('繁體中文').and.not.to.contain('English');
      await waitUntil(() => heard.region.textContent, 'nothing was announced');
      expect(heard.changes).to.have.length(1);
      expect(heard.changes[0]?.text).to.equal('已切換為繁體中文');
      expect(heard.changes[0]?.after).to.be.at.least(1400);
    });

    it('leave no announcement behind, and announce the last of several changes alone', async () => {
      const widget = await shown();
      const heard = listen(widget);
      button(widget, '繁體中文').click();
      // Does not wait for a frame: on a busy machine, the first announcement would come in between.
      await aTimeout(0);
      const restore = hurry();
      try {
        button(widget, 'English').click();
        await waitUntil(() => heard.changes.at(-1)?.text === '', 'it stayed', { timeout: 60_000 });
      } finally {
        restore();
      }
      expect(heard.changes.map(({ text }) => text)).to.eql(['Now in English', '']);
    });

    it('fire ai-paths-change, which bubbles out of shadow roots, with paths and language', async () => {
      const widget = await shown();
      for (const [name, detail] of [
        ['Compute Maximalism', { paths: ['energy', 'pragmatism'], lang: 'en' }],
        ['繁體中文', { paths: ['energy', 'pragmatism'], lang: 'zh-Hant' }],
        ['简体中文', { paths: ['energy', 'pragmatism'], lang: 'zh-Hans' }],
      ] as const) {
        setTimeout(() => button(widget, name).click());
        const event = await oneEvent(document.body, 'ai-paths-change');
        expect(event.detail).to.eql(detail);
        expect(event.composed).to.equal(true);
        await settled(widget);
      }
    });

    it('readers: The event ai-paths-change fires for changes by a reader, not for changes by a script', async () => {
      const widget = await shown();
      let changes = 0;
      widget.addEventListener('ai-paths-change', () => changes++);
      widget.paths = ['energy'];
      widget.lang = 'zh-Hant';
      await settled(widget);
      button(widget, '繁體中文').click();
      await nextFrame();
      expect(changes).to.equal(0);
    });

    it('readers: The buttons work with the keyboard, and keep the focus when the content changes', async () => {
      const widget = await shown();
      const press = async (key: string, change: () => boolean) => {
        await sendKeys({ press: key });
        await waitUntil(change, `${key} changed nothing`);
        await settled(widget);
      };
      button(widget, 'Compute Maximalism').focus();
      await press(' ', () => pathsShown(widget).length === 2);
      expect(pathsShown(widget)).to.eql(['energy', 'pragmatism']);
      expect(focused(widget)).to.equal('Compute Maximalism');
      await press('Enter', () => pathsShown(widget).length === 3);
      expect(pathsShown(widget)).to.eql(['compute', 'energy', 'pragmatism']);
      button(widget, '繁體中文').focus();
      await press('Enter', () => pressed(widget).includes('繁體中文'));
      expect(focused(widget)).to.equal('繁體中文');
    });

    it('readers: The buttons are at least 24 px high and wide, whatever the text size', async () => {
      const widget = await show(`<div style="font-size: 8px"><${tag} controls></${tag}></div>`);
      const targets = all(widget, 'button');
      expect(targets).to.have.length(3 + locales.length);
      for (const target of targets) {
        const { height, width } = target.getBoundingClientRect();
        expect(Math.min(height, width)).to.be.at.least(24);
      }
    });
  });
