/** Frameworks render, hydrate, replace and remove posts that contain a marker. */
import { expect } from '@open-wc/testing';
import { normal, settled, textOf, widgetsIn } from '../browser/support.js';
import { channels } from './reading.js';
import { BUILT, type Host, openHost, until, untilEqual, WIDGET_SCRIPT } from './support.js';

interface State {
  readonly html: string;
  /** Whether another post is another node, or what is there is changed into it. */
  readonly keyed: boolean;
  /** Whether the framework makes each node of the post, or one that takes it as a string. */
  readonly as: 'nodes' | 'html';
}
interface Mounted {
  set(state: State): void;
  unmount(): void;
}
interface Page {
  mountPost(target: HTMLElement, state: State, hydrate: boolean): Mounted;
  /** What a server sends. */
  renderPost(state: State): string | Promise<string>;
}

const FRAMEWORKS = [
  { name: 'React 19', bundle: 'posts-react', hydrates: true },
  { name: 'Preact', bundle: 'posts-preact', hydrates: true },
  { name: 'Vue 3', bundle: 'posts-vue', hydrates: true },
  { name: 'Svelte 5', bundle: 'posts-svelte', hydrates: false },
  { name: 'Solid', bundle: 'posts-solid', hydrates: false },
];

/** Each name is once in a marker, and in no title or button. */
const [ENERGY, COMPUTE] = ['Elon Musk', 'Jensen Huang'];
const marker = (paths: string) =>
  channels.html({ view: 'card', paths, sections: 'paths', source: 'https://example.com/' }).trim();
const post = (title: string, content: string) => `<p>${title}.</p>${content}<p>The end.</p>`;

const POSTS = {
  energy: post('First', marker('energy')),
  compute: post('Second', marker('compute')),
  // Where nodes are used again, the marker becomes this.
  other: post('Third', '<div class="note" data-other="1">Another post.</div>'),
  short: '<p>Fourth.</p>',
  none: '',
};
type Name = keyof typeof POSTS;

/** From each kind to each, and back. */
const ORDER: readonly Name[] = [
  'energy',
  'other',
  'energy',
  'compute',
  'none',
  'compute',
  'short',
  'energy',
  'energy',
  'none',
];

const shown = ({ document }: Host) =>
  widgetsIn(document).filter((widget) => widget.shadowRoot && widget.checkVisibility());

/** The names that a reader sees, in widgets and around. */
function seen(host: Host): { inside: string[]; around: string[] } {
  const names = (text: string) => normal(text).match(/Elon Musk|Jensen Huang/g) ?? [];
  return {
    inside: shown(host).flatMap((widget) => names(textOf(widget))),
    around: names(host.document.body.innerText),
  };
}

const EXPECTED: Record<Name, string[]> = {
  energy: [ENERGY],
  compute: [COMPUTE],
  other: [],
  short: [],
  none: [],
};

const pageOf = ({ view }: Host) => view as unknown as Page;
const scripts = (bundle: string) => `<script src="${BUILT}/${bundle}.js"></script>`;

async function expectPost(host: Host, plain: Host, name: Name, what: string): Promise<void> {
  const inMain = ({ query }: Host) => query('main').innerHTML;
  await untilEqual(() => seen(plain), { inside: [], around: EXPECTED[name] });
  await untilEqual(() => seen(host), { inside: EXPECTED[name], around: [] });
  for (const widget of shown(host)) await settled(widget);
  expect(inMain(host), what).to.equal(inMain(plain));
  expect(host.view.problems, what).to.eql([]);
}

for (const { name: framework, bundle, hydrates } of FRAMEWORKS)
  describe(`posts of ${framework}`, () => {
    for (const as of ['nodes', 'html'] as const)
      for (const keyed of [true, false])
        for (const hydrate of hydrates ? [false, true] : [false])
          it(`frameworks: In React, Preact, Vue, Svelte and Solid, a rendered or hydrated marker shows one widget, also in each post that they swap in: ${as}${keyed ? ', keyed' : ''}${hydrate ? ', hydrated' : ''}`, async () => {
            const state = (name: Name): State => ({ html: POSTS[name], keyed, as });
            const [first, ...others] = ORDER;
            if (!first) throw new Error('no post');
            const plain = await openHost('', `<main></main>${scripts(bundle)}`);
            const sent = hydrate ? await pageOf(plain).renderPost(state(first)) : '';
            plain.query('main').innerHTML = sent;
            const host = await openHost(WIDGET_SCRIPT, `<main>${sent}</main>${scripts(bundle)}`);
            // The widget is there before the framework is.
            if (hydrate) await until(() => shown(host).length === 1, 'showed a widget');
            const mounted = [plain, host].map((it) =>
              pageOf(it).mountPost(it.query('main'), state(first), hydrate),
            );
            await expectPost(host, plain, first, first);
            for (const [index, name] of others.entries()) {
              for (const it of mounted) it.set(state(name));
              await expectPost(host, plain, name, `${ORDER[index]} to ${name}`);
            }
            for (const it of mounted) it.set(state('energy'));
            await expectPost(host, plain, 'energy', 'again');
            for (const it of mounted) it.unmount();
            await untilEqual(() => host.query('main').textContent, '');
            expect(widgetsIn(host.document)).to.have.length(0);
            expect(host.view.problems).to.eql([]);
          });
  });
