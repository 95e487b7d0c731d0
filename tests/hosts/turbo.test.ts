/** Pages that Hotwired Turbo navigates, refreshes, or updates with streams. */
import { expect } from '@open-wc/testing';
import { button, pathsShown, settled, textOf, widgetsIn } from '../browser/support.js';
import { openPage, writePage } from '../browser/built.js';
import {
  expectSound,
  type Host,
  hostIn,
  MODULES,
  page,
  until,
  untilEqual,
  WIDGET_SCRIPT,
} from './support.js';

const TURBO = `<script src="${MODULES}/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>`;

interface Turbo {
  visit(url: string, options?: { action: 'advance' | 'replace' }): void;
  renderStreamMessage(message: string): void;
}
const turbo = ({ view }: Host): Turbo => (view as unknown as { Turbo: Turbo }).Turbo;

const CARD = '<ai-paths-card controls paths="energy"><p>A note.</p></ai-paths-card>';
const COMPARE =
  '<ai-paths-compare paths="compute energy"><p slot="fallback">Not yet.</p></ai-paths-compare>';

const rendered = (host: Host, heading: string) =>
  until(() => host.document.querySelector('h1')?.textContent === heading, `showed ${heading}`);

/** Two pages; the first links to the second. */
async function openFirst(head: string, end = ''): Promise<Host> {
  const second = page(head, `<h1>Second</h1>${COMPARE}${end}`);
  const link = `<a href="${await writePage(second)}">on</a>`;
  return hostIn(await openPage(page(head, `<h1>First</h1>${link}${CARD}${end}`)));
}

describe('a page of Hotwired Turbo', () => {
  const PLACES = {
    'in the head': [TURBO + WIDGET_SCRIPT, ''],
    'in the body, run at every visit': [TURBO, WIDGET_SCRIPT],
  } as const;
  for (const [place, [head, end]] of Object.entries(PLACES))
    it(`frameworks: With Turbo, the widget shows after a visit, after going back and after going forward: ${place}`, async () => {
      const host = await openFirst(head, end);
      const view = host.view as typeof host.view & { mark?: string };
      view.mark = 'of the first page';
      await settled(host.widget('ai-paths-card'));
      const before = textOf(host.widget('ai-paths-card'));
      host.query('a').click();
      await rendered(host, 'Second');
      expect(view.mark, 'Turbo follows the link').to.equal('of the first page');
      await expectSound(host, 1);
      const second = textOf(host.widget('ai-paths-compare'));
      expect(pathsShown(host.widget('ai-paths-compare'))).to.eql(['compute', 'energy']);
      for (let time = 0; time < 3; time++) {
        host.view.history.back();
        await rendered(host, 'First');
        await expectSound(host, 1);
        expect(textOf(host.widget('ai-paths-card'))).to.equal(before);
        expect(host.widget('ai-paths-card').textContent).to.equal('A note.');
        host.view.history.forward();
        await rendered(host, 'Second');
        await expectSound(host, 1);
        expect(textOf(host.widget('ai-paths-compare'))).to.equal(second);
      }
    });

  it('frameworks: With Turbo, the widget keeps the reader’s choices after going back', async () => {
    const host = await openFirst(TURBO + WIDGET_SCRIPT);
    const card = host.widget('ai-paths-card');
    button(card, 'Compute Maximalism').click();
    button(card, '繁體中文').click();
    await settled(card);
    host.query('a').click();
    await rendered(host, 'Second');
    host.view.history.back();
    await rendered(host, 'First');
    await expectSound(host, 1);
    expect(host.widget('ai-paths-card')).not.to.equal(card);
    expect(pathsShown(host.widget('ai-paths-card'))).to.eql(['compute', 'energy']);
    expect(textOf(host.widget('ai-paths-card'))).to.contain('算力狂熱');
    button(host.widget('ai-paths-card'), 'English').click();
    await settled(host.widget('ai-paths-card'));
    expect(textOf(host.widget('ai-paths-card'))).to.contain('Compute Maximalism');
  });

  it('frameworks: When Turbo refreshes a page by morphing, the widget stays the same element and shows what the served page says', async () => {
    const morph = '<meta name="turbo-refresh-method" content="morph">';
    const host = hostIn(
      await openPage(page(TURBO + morph + WIDGET_SCRIPT, `<h1>First</h1>${CARD}`)),
    );
    const card = host.widget('ai-paths-card');
    await settled(card);
    const before = textOf(card);
    card.paths = ['compute'];
    await settled(card);
    const morphed = new Promise((resolve) =>
      host.document.addEventListener('turbo:render', resolve, { once: true }),
    );
    turbo(host).visit(host.view.location.href, { action: 'replace' });
    await morphed;
    await expectSound(host, 1);
    expect(host.widget('ai-paths-card')).to.equal(card);
    expect(textOf(card)).to.equal(before);
  });

  it('frameworks: Turbo streams can add and remove widgets', async () => {
    const host = hostIn(
      await openPage(page(TURBO + WIDGET_SCRIPT, '<h1>First</h1><div id="place"></div>')),
    );
    const stream = async (action: string, content: string) => {
      turbo(host).renderStreamMessage(
        `<turbo-stream action="${action}" target="place"><template>${content}</template></turbo-stream>`,
      );
      await until(() => !host.document.querySelector('turbo-stream'), 'rendered the stream');
    };
    await stream('append', CARD);
    await stream('append', COMPARE);
    await expectSound(host, 2);
    await stream('update', `<div lang="zh-Hant">${CARD}</div>`);
    await expectSound(host, 1);
    expect(textOf(host.widget('ai-paths-card'))).to.contain('能源根基');
    await stream('update', '');
    await expectSound(host, 0);
  });

  it('frameworks: With Turbo, a prerendered widget shows once, although Turbo does not parse declarative shadow roots', async () => {
    const prerendered = `<ai-paths-card paths="energy"><template shadowrootmode="open"><p>Old words.</p></template></ai-paths-card>`;
    const head = TURBO + WIDGET_SCRIPT;
    const host = hostIn(await openPage(page(head, `<h1>First</h1>${prerendered}`)));
    await expectSound(host, 1);
    const before = textOf(host.widget('ai-paths-card'));
    expect(host.widget('ai-paths-card').shadowRoot?.textContent).not.to.contain('Old words');
    turbo(host).visit(await writePage(page(head, `<h1>Second</h1>${prerendered}`)));
    await rendered(host, 'Second');
    await expectSound(host, 1);
    await untilEqual(() => textOf(host.widget('ai-paths-card')), before);
    expect(host.widget('ai-paths-card').innerText).not.to.contain('Old words');
  });
});

describe('a marker', () => {
  const MARKER =
    '<div data-ai-paths="card" data-paths="energy"><table><tr><td>Old words.</td></tr></table></div>';

  it('frameworks: With Turbo, a snippet of the channel html shows as a widget after a visit, after going back and after a refresh by morphing', async () => {
    const head = `${TURBO}<meta name="turbo-refresh-method" content="morph">${WIDGET_SCRIPT}`;
    const second = await writePage(page(head, `<h1>Second</h1>${MARKER}`));
    const host = hostIn(await openPage(page(head, `<h1>First</h1>${MARKER}`)));
    await expectSound(host, 1);
    turbo(host).visit(second);
    await rendered(host, 'Second');
    await until(() => widgetsIn(host.document).length === 1, 'was upgraded');
    await expectSound(host, 1);
    host.view.history.back();
    await rendered(host, 'First');
    await until(() => widgetsIn(host.document).length === 1, 'was upgraded after going back');
    await expectSound(host, 1);
    const morphed = new Promise((resolve) =>
      host.document.addEventListener('turbo:render', resolve, { once: true }),
    );
    turbo(host).visit(host.view.location.href, { action: 'replace' });
    await morphed;
    await until(() => widgetsIn(host.document).length === 1, 'was upgraded again');
    await expectSound(host, 1);
    expect(host.document.querySelectorAll('[data-ai-paths]')).to.have.length(1);
    expect(pathsShown(host.widget('ai-paths-card'))).to.eql(['energy']);
    expect(host.document.body.innerText).not.to.contain('Old words');
  });
});
