/** Pages that replace or morph parts of themselves: idiomorph, htmx, view transitions. */
import { expect } from '@open-wc/testing';
import { writePage } from '../browser/built.js';
import { button, fieldsShown, pathsShown, settled, textOf, widgetsIn } from '../browser/support.js';
import { channels } from './reading.js';
import {
  expectSound,
  type Host,
  MODULES,
  openHost,
  until,
  untilEqual,
  WIDGET_SCRIPT,
} from './support.js';

/** What the channel html writes for a path. */
const marker = (paths: string, id = '') =>
  channels
    .html({ view: 'card', paths, sections: 'paths' })
    .replace('<div', `<div${id && ` id="${id}"`}`);

/** The paths that show, in widgets, where the text of each marker is not in sight beside them. */
const pathsSeen = ({ document }: Host) =>
  document.body.innerText.includes('Elon Musk')
    ? 'the text of a marker'
    : widgetsIn(document)
        .filter((widget) => widget.shadowRoot && widget.checkVisibility())
        .map(pathsShown);

const ENERGY = 'Energy Foundation';
const PRAGMATISM = 'Pragmatism';

describe('a page that idiomorph morphs', () => {
  const LIBRARY = `<script src="${MODULES}/idiomorph/dist/idiomorph.js"></script>`;
  interface Idiomorph {
    morph(old: Element, content: string, options?: { morphStyle: 'innerHTML' | 'outerHTML' }): void;
  }
  const open = (body: string) => openHost(LIBRARY + WIDGET_SCRIPT, `<main>${body}</main>`);
  const morph = ({ view, query }: Host, content: string) =>
    (view as unknown as { Idiomorph: Idiomorph }).Idiomorph.morph(query('main'), content, {
      morphStyle: 'innerHTML',
    });

  it('frameworks: When idiomorph morphs a page, the widget stays the same element and follows its attributes and children', async () => {
    const host = await open('<ai-paths-card paths="energy"><p>A note.</p></ai-paths-card>');
    const card = host.widget('ai-paths-card');
    await settled(card);
    morph(
      host,
      '<ai-paths-card paths="compute energy" fields="costs" controls lang="zh-Hant"><p>Another.</p><p>More.</p></ai-paths-card>',
    );
    await expectSound(host, 1);
    expect(host.widget('ai-paths-card')).to.equal(card);
    expect(pathsShown(card)).to.eql(['compute', 'energy']);
    expect(fieldsShown(card)).to.have.length(1);
    expect(textOf(card)).to.contain('算力狂熱');
    expect([...card.children].map(({ textContent }) => textContent)).to.eql(['Another.', 'More.']);
    morph(host, '<ai-paths-card paths="energy"></ai-paths-card>');
    await expectSound(host, 1);
    expect(pathsShown(card)).to.eql(['energy']);
    expect(textOf(card)).to.contain(ENERGY);
    expect(host.document.querySelector('button')).to.equal(null);
    expect(card.childElementCount).to.equal(0);
  });

  it('takes back what its reader has chosen when it says otherwise, and the buttons work on', async () => {
    const markup = '<ai-paths-card controls paths="energy"></ai-paths-card>';
    const host = await open(markup);
    const card = host.widget('ai-paths-card');
    button(card, PRAGMATISM).click();
    button(card, '繁體中文').click();
    await settled(card);
    morph(host, markup);
    await expectSound(host, 1);
    expect(pathsShown(card)).to.eql(['energy']);
    expect(textOf(card)).to.contain(ENERGY);
    button(card, PRAGMATISM).click();
    await settled(card);
    expect(pathsShown(card)).to.eql(['energy', 'pragmatism']);
  });

  it('frameworks: When idiomorph moves, wraps, reorders or replaces the elements around the widget, the widget shows', async () => {
    const card = (id: string, path: string) =>
      `<ai-paths-card id="${id}" paths="${path}"></ai-paths-card>`;
    const [one, two] = [card('one', 'energy'), card('two', 'compute')];
    const three = '<ai-paths-compare id="three" paths="pragmatism energy"></ai-paths-compare>';
    const host = await open(one + two + three);
    const pages = [
      `<p>First.</p>${two}<p>Between.</p>${one}${three}`,
      `<section lang="zh-Hant"><div>${three}</div>${one}</section>${two}`,
      `<section>${one}</section><ul><li>${two}</li><li>${three}</li></ul>`,
      three + two + one,
      one + two + three,
    ];
    for (const content of pages) {
      morph(host, content);
      await expectSound(host, 3);
      const shown = (id: string) => pathsShown(host.query(id));
      expect(shown('#one')).to.eql(['energy']);
      expect(shown('#two')).to.eql(['compute']);
      expect(shown('#three')).to.eql(['pragmatism', 'energy']);
      expect(textOf(host.query('#one'))).to.contain(content.includes('zh-') ? '能源根基' : ENERGY);
    }
    morph(host, three.replaceAll('ai-paths-compare', 'ai-paths-card'));
    await expectSound(host, 1);
    expect(pathsShown(host.widget('ai-paths-card'))).to.eql(['pragmatism', 'energy']);
  });

  it('frameworks: When idiomorph morphs a marker into another, into a node of another kind, and back, the widget follows', async () => {
    const host = await open(`<p>Before.</p>${marker('energy')}`);
    const first = host.query('[data-ai-paths]');
    await untilEqual(() => pathsSeen(host), [['energy']]);
    morph(host, `<p>Before.</p>${marker('compute')}`);
    await untilEqual(() => pathsSeen(host), [['compute']]);
    expect(host.query('[data-ai-paths]') === first).to.equal(true);
    morph(host, '<p>Before.</p><div>Another post.</div>');
    await untilEqual(() => pathsSeen(host), []);
    expect(host.query('main').innerText).to.contain('Another post.');
    morph(host, `<section>${marker('pragmatism')}</section><p>Before.</p>${marker('energy')}`);
    await untilEqual(() => pathsSeen(host), [['pragmatism'], ['energy']]);
    expect(host.view.problems).to.eql([]);
  });
});

const HTMX = {
  'htmx 4': `${MODULES}/htmx.org/dist/htmx.js`,
  'htmx 2': `${MODULES}/htmx-2/dist/htmx.js`,
};
for (const [version, library] of Object.entries(HTMX))
  describe(`a page of ${version}`, () => {
    const head = `<script src="${library}"></script>${WIDGET_SCRIPT}`;
    const get = async (content: string, swap: string, more = '') =>
      `<button hx-get="${await writePage(content)}" hx-target="#place" hx-swap="${swap}" ${more}>get</button>`;

    for (const swap of ['innerHTML', 'outerHTML', 'beforeend'])
      it(`frameworks: With htmx 2 and 4, every kind of swap can add widgets: ${swap}`, async () => {
        const id = swap === 'outerHTML' ? 'id="place"' : '';
        const widget = `<ai-paths-card ${id} controls paths="energy"><p>A note.</p></ai-paths-card>`;
        const host = await openHost(head, `${await get(widget, swap)}<div id="place"></div>`);
        const cards = () => [...host.document.querySelectorAll('ai-paths-card')];
        host.query('button').click();
        await until(() => cards().length === 1, 'brought a widget');
        await expectSound(host, 1);
        const first = host.widget('ai-paths-card');
        expect(pathsShown(first)).to.eql(['energy']);
        button(first, PRAGMATISM).click();
        await settled(first);
        expect(pathsShown(first)).to.eql(['energy', 'pragmatism']);
        host.query('button').click();
        const count = swap === 'beforeend' ? 2 : 1;
        await until(() => cards().length === count && cards().at(-1) !== first, 'brought another');
        const last = cards().at(-1) as HTMLElement;
        await untilEqual(() => pathsShown(last), ['energy']);
        await expectSound(host, count);
        expect(last.textContent).to.equal('A note.');
      });

    const swaps = ['innerHTML', 'outerHTML', 'beforeend'];
    for (const swap of version === 'htmx 4' ? [...swaps, 'innerMorph', 'outerMorph'] : swaps)
      it(`frameworks: With htmx 2 and 4, every kind of swap can add and remove markers: ${swap}`, async () => {
        const id = swap.startsWith('outer') ? 'place' : '';
        const text = `<p${id && ' id="place"'}>Another post.</p>`;
        const host = await openHost(
          head,
          `<nav>${await get(marker('energy', id), swap)}${await get(marker('compute', id), swap)}${await get(text, swap)}</nav><div id="place"></div>`,
        );
        const [energy, compute, other] = host.document.querySelectorAll('button');
        const more = (paths: string[][]) => (swap === 'beforeend' ? [['energy'], ...paths] : paths);
        energy?.click();
        await untilEqual(() => pathsSeen(host), [['energy']]);
        compute?.click();
        await untilEqual(() => pathsSeen(host), more([['compute']]));
        other?.click();
        await until(() => host.document.body.innerText.includes('Another post.'), 'swapped');
        await untilEqual(() => pathsSeen(host), swap === 'beforeend' ? more([['compute']]) : []);
        energy?.click();
        await untilEqual(
          () => pathsSeen(host),
          swap === 'beforeend' ? more([['compute'], ['energy']]) : [['energy']],
        );
        expect(host.view.problems).to.eql([]);
      });

    it('frameworks: With htmx 2 and 4, the event ai-paths-change can start a request', async () => {
      const answer = '<ai-paths-compare paths="compute energy"></ai-paths-compare>';
      const host = await openHost(
        head,
        `<div id="around" hx-on:ai-paths-change="this.title = event.detail.paths.join()">
          ${await get(answer, 'innerHTML', 'hx-trigger="ai-paths-change from:#around"')}
          <ai-paths-card controls paths="energy"></ai-paths-card>
          <div id="place"></div>
        </div>`,
      );
      await settled(host.widget('ai-paths-card'));
      button(host.widget('ai-paths-card'), PRAGMATISM).click();
      await until(() => !!host.document.querySelector('ai-paths-compare'), 'brought a widget');
      expect(host.query('#around').title).to.equal('energy,pragmatism');
      await expectSound(host, 2);
      expect(pathsShown(host.widget('ai-paths-compare'))).to.eql(['compute', 'energy']);
    });

    if (version === 'htmx 4')
      for (const swap of ['innerMorph', 'outerMorph'])
        it(`frameworks: With htmx 4, a swap can morph the widget: ${swap}`, async () => {
          const around = (widget: string) => `<div id="place"><p>Before.</p>${widget}</div>`;
          const answer = '<ai-paths-card paths="compute" lang="zh-Hant"></ai-paths-card>';
          const content = swap === 'innerMorph' ? `<p>Before.</p>${answer}` : around(answer);
          const host = await openHost(
            head,
            (await get(content, swap)) + around('<ai-paths-card paths="energy"></ai-paths-card>'),
          );
          const card = host.widget('ai-paths-card');
          await settled(card);
          host.query('button').click();
          await untilEqual(() => pathsShown(host.widget('ai-paths-card')), ['compute']);
          await expectSound(host, 1);
          expect(textOf(host.widget('ai-paths-card'))).to.contain('算力狂熱');
          expect(host.widget('ai-paths-card')).to.equal(card);
        });
  });

describe('a page with view transitions', () => {
  interface Transition {
    readonly updateCallbackDone: Promise<void>;
    readonly finished: Promise<void>;
  }
  type Transitioning = Document & { startViewTransition?(update: () => void): Transition };

  it('frameworks: In a view transition, widgets can be added, removed and changed', async function () {
    const host = await openHost(
      WIDGET_SCRIPT,
      `<style>ai-paths-card { view-transition-name: card }</style>
      <main><ai-paths-card lang="en" paths="energy"></ai-paths-card></main>`,
    );
    const document = host.document as Transitioning;
    if (!document.startViewTransition) return this.skip();
    await settled(host.widget('ai-paths-card'));
    const transition = async (update: () => void) => {
      const { updateCallbackDone, finished } = document.startViewTransition?.(update) as Transition;
      await updateCallbackDone;
      await finished;
      await expectSound(host, 1);
    };
    const main = host.query('main');
    await transition(() => {
      main.innerHTML = '<ai-paths-compare paths="compute energy"></ai-paths-compare>';
    });
    expect(pathsShown(host.widget('ai-paths-compare'))).to.eql(['compute', 'energy']);
    await transition(() => {
      main.innerHTML = '<ai-paths-card paths="pragmatism"></ai-paths-card>';
    });
    const card = host.widget('ai-paths-card');
    await transition(() => {
      card.setAttribute('paths', 'compute');
      card.lang = 'zh-Hant';
    });
    expect(pathsShown(card)).to.eql(['compute']);
    expect(textOf(card)).to.contain('算力狂熱');
    await transition(() => {
      const wrapper = document.createElement('section');
      main.append(wrapper);
      wrapper.append(card);
    });
    expect(host.widget('ai-paths-card')).to.equal(card);
    expect(pathsShown(card)).to.eql(['compute']);
  });
});
