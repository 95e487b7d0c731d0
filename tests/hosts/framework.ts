/** Tests of a framework's small page (see frameworks/), with the built script loaded before it or after it. */
import { expect } from '@open-wc/testing';
import { button, nextFrame, pathsShown, settled, textOf } from '../browser/support.js';
import {
  BUILT,
  expectSound,
  type Host,
  loadScript,
  openHost,
  until,
  untilEqual,
  WIDGET_SCRIPT,
} from './support.js';

type Rest = Record<string, unknown>;
type Mount = (target: HTMLElement, rest: Rest) => () => unknown;

/** What the second widget of each page is given, in orders of its own. */
const REST: Rest = {
  paths: ['pragmatism', 'compute'],
  fields: 'costs belief',
  sections: ['title', 'paths', 'conclusion'],
  lang: 'zh-Hant',
  theme: 'dark',
  'heading-level': 3,
  controls: true,
  class: 'mine',
};
/** The same, as HTML has it. */
const IN_HTML =
  '<ai-paths-compare paths="pragmatism compute" fields="costs belief" sections="title paths conclusion" lang="zh-Hant" theme="dark" heading-level="3" controls></ai-paths-compare>';

/** Each property comes first once, and last once, each with other neighbours. */
function orders(): Rest[] {
  const entries = Object.entries(REST);
  return entries.map((_, start) => {
    const turned = [...entries.slice(start), ...entries.slice(0, start)];
    return Object.fromEntries(start % 2 ? turned.reverse() : turned);
  });
}

/** The tests of the page in the bundle. */
export function testFramework(framework: string, bundle: string): void {
  const bundled = `<script src="${BUILT}/${bundle}.js"></script>`;
  const open = (head: string) => openHost(head, `<main></main>${bundled}`);
  const mount = ({ view, query }: Host, rest: Rest = {}) => {
    const unmount = (view as unknown as { mount: Mount }).mount(query('main'), rest);
    return async () => {
      await unmount();
      await nextFrame();
    };
  };
  const mounted = ({ document }: Host) =>
    until(() => !!document.querySelector('ai-paths-compare'), 'mounted');
  const shows = ({ widget }: Host, paths: string[]) =>
    untilEqual(() => pathsShown(widget('ai-paths-card')), paths);

  describe(`a page of ${framework}`, () => {
    it('frameworks: In React, Vue, Svelte and Preact, the paths follow the state of the page, as an array or as a string', async () => {
      const host = await open(WIDGET_SCRIPT);
      mount(host);
      await mounted(host);
      await shows(host, ['compute']);
      host.query('#toggle').click();
      await shows(host, ['compute', 'energy']);
      host.query('#text').click();
      await nextFrame();
      await shows(host, ['compute', 'energy']);
      host.query('#toggle').click();
      await shows(host, ['compute']);
      host.query('#text').click();
      host.query('#toggle').click();
      await shows(host, ['compute', 'energy']);
      await expectSound(host, 2);
    });

    it('frameworks: In React, Vue, Svelte and Preact, the framework’s own syntax listens to the event ai-paths-change', async () => {
      const host = await open(WIDGET_SCRIPT);
      mount(host);
      await mounted(host);
      await shows(host, ['compute']);
      const card = host.widget('ai-paths-card');
      const heard = () => JSON.parse(host.query('output').textContent || 'null');
      button(card, 'Energy Foundation').click();
      await untilEqual(heard, { paths: ['compute', 'energy'], lang: 'en' });
      // The page's own state has followed: its button takes away what the reader's has added.
      host.query('#toggle').click();
      await shows(host, ['compute']);
      button(card, '繁體中文').click();
      await untilEqual(heard, { paths: ['compute'], lang: 'zh-Hant' });
      await until(() => textOf(card).includes('算力狂熱'), 'switched the language');
      await expectSound(host, 2);
    });

    it('frameworks: In React, Vue, Svelte and Preact, lang changes the language, and without lang the language of the page applies again', async () => {
      const host = await open(WIDGET_SCRIPT);
      mount(host);
      await mounted(host);
      await shows(host, ['compute']);
      const card = host.widget('ai-paths-card');
      expect(textOf(card)).to.contain('Compute Maximalism');
      host.query('#chinese').click();
      await until(() => textOf(card).includes('算力狂熱'), 'became Chinese');
      await expectSound(host, 2);
      host.query('#page-language').click();
      await until(() => textOf(card).includes('Compute Maximalism'), 'became English');
      // React and Svelte write what is not there as lang="undefined", which the widget mentions once.
      const others = host.view.problems.filter((problem) => !problem.includes('"undefined"'));
      expect(others).to.eql([]);
      expect(host.view.problems.length).to.be.below(2);
    });

    for (const late of [false, true])
      it(`frameworks: In React, Vue, Svelte and Preact, attributes work in any order, before and after the script loads: ${late ? 'before' : 'after'}`, async () => {
        const host = await open(late ? '' : WIDGET_SCRIPT);
        const { widget, document, query } = host;
        const given = orders();
        const unmounts = given.map((rest) => {
          const target = document.createElement('section');
          query('main').append(target);
          return (host.view as unknown as { mount: Mount }).mount(target, rest);
        });
        const all = () => document.querySelectorAll<HTMLElement>('section ai-paths-compare');
        await until(() => all().length === given.length, 'mounted');
        if (late) await loadScript(host);
        const place = document.createElement('div');
        place.innerHTML = IN_HTML;
        document.body.prepend(place);
        const expected = textOf((await settledIn(host, place)) as Element);
        expect(expected).to.contain('實用主義');
        for (const each of all()) {
          await settled(each as never);
          expect(textOf(each)).to.equal(expected);
          expect(each.shadowRoot?.querySelector('.dark')).to.exist;
          expect(each.shadowRoot?.querySelector('h3')).to.exist;
          expect(each.className).to.equal('mine');
        }
        expect(widget('ai-paths-card')).to.exist;
        await expectSound(host, 2 * given.length + 1);
        for (const unmount of unmounts) await unmount();
        await until(() => all().length === 0, 'unmounted');
        expect(host.view.problems).to.eql([]);
      });

    it('frameworks: In React, Vue, Svelte and Preact, the widget shows the current state if its script loads late', async () => {
      const host = await open('');
      mount(host);
      await mounted(host);
      host.query('#toggle').click();
      await nextFrame();
      expect(host.widget('ai-paths-card').shadowRoot).to.equal(null);
      await loadScript(host);
      await shows(host, ['compute', 'energy']);
      host.query('#toggle').click();
      await shows(host, ['compute']);
      const card = host.widget('ai-paths-card');
      button(card, 'Energy Foundation').click();
      await untilEqual(() => JSON.parse(host.query('output').textContent || 'null'), {
        paths: ['compute', 'energy'],
        lang: 'en',
      });
      await expectSound(host, 2);
    });

    it('frameworks: In React, Vue, Svelte and Preact, the widget unmounts without a trace and mounts again', async () => {
      const host = await open(WIDGET_SCRIPT);
      for (let time = 0; time < 3; time++) {
        const unmount = mount(host, REST);
        await mounted(host);
        await shows(host, ['compute']);
        const card = host.widget('ai-paths-card');
        button(card, 'Energy Foundation').click();
        await shows(host, ['compute', 'energy']);
        await expectSound(host, 2);
        await unmount();
        expect(host.query('main').childElementCount).to.equal(0);
        // What it was told last comes to nothing.
        card.paths = [];
        await nextFrame();
      }
      expect(host.view.problems).to.eql([]);
    });
  });
}

async function settledIn({ widget }: Host, place: HTMLElement): Promise<Element | null> {
  await settled(widget('ai-paths-compare'));
  return place.firstElementChild;
}
