/**
 * Removed widgets leave no memory in use. Measured only in Chromium, after a garbage collection
 * (`--js-flags=--expose-gc` and the command `heap` of heap-plugin.mjs).
 */
import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { nextFrame, settled, TAGS, textOf, type Widget } from '../browser/support.js';
import { expectSound, type Host, openHost, WIDGET_SCRIPT } from './support.js';

interface Heap {
  readonly bytes: number;
  readonly nodes: number;
}
const heap = () => executeServerCommand<Heap, undefined>('heap');

const CYCLES = 1000;
/**
 * What a cycle of the second half may add, in bytes; 6 were measured at most. The first half still
 * warms up: it added up to 110. A widget that stays in memory adds more than 10,000.
 */
const TOLERANCE = 100;

type Collect = (options: { type: 'major'; execution: 'async' }) => Promise<void>;

/**
 * Collects garbage until none of these is left, for at most five seconds, and returns what is left.
 * `async` collects in a task of its own: while a script runs, Chromium keeps alive whatever its stack
 * seems to point to. It tries again because a busy page may keep its last frames for a while.
 */
async function uncollected<Held extends WeakKey>(references: readonly WeakRef<Held>[]) {
  const { gc: collect } = window as Window & { gc?: Collect };
  if (!collect) throw new Error('no gc(): --js-flags=--expose-gc is missing');
  const end = performance.now() + 5000;
  let left = references;
  do {
    // References of a finished task are let go between two tasks.
    await nextFrame();
    await collect({ type: 'major', execution: 'async' });
    await nextFrame();
    left = left.filter((reference) => reference.deref());
  } while (left.length && performance.now() < end);
  return left;
}

/** Runs 1,000 cycles in two halves, after a quarter more to warm up, and looks at what they add. */
async function expectLevel(cycle: (time: number) => Promise<void>) {
  const run = async (times: number) => {
    for (let time = 0; time < times; time++) await cycle(time);
    await nextFrame();
    await nextFrame();
    return heap();
  };
  const start = await run(CYCLES / 4);
  const middle = await run(CYCLES / 2);
  const end = await run(CYCLES / 2);
  const slope = (from: Heap, to: Heap) => (to.bytes - from.bytes) / (CYCLES / 2);
  const nodes = end.nodes - start.nodes;
  const found = `${slope(start, middle)} and then ${slope(middle, end)} bytes a cycle, ${nodes} nodes`;
  expect(slope(middle, end), found).to.be.below(TOLERANCE);
  expect(nodes, found).to.be.below(CYCLES / 10);
}

const open = (body: string) => openHost(WIDGET_SCRIPT, body);

/** Both registries, of languages and of widths, stay in use while this one is in the page. */
const STAYS = '<ai-paths-compare id="stays" paths="energy"></ai-paths-compare>';

describe('frameworks: A widget that is removed or recreated 1,000 times, alone or with its frame, leaks no memory (measured in Chromium)', function () {
  this.timeout(120_000);

  before(function () {
    if (!navigator.userAgent.includes('Chrome/')) this.skip();
  });

  for (const tag of TAGS) {
    it(`<${tag}> can be removed and inserted again 1,000 times: no memory is lost`, async () => {
      const host = await open(`<main><${tag}></${tag}></main>${STAYS}`);
      const main = host.query('main');
      const widget = main.firstElementChild as Widget;
      await settled(widget);
      const before = textOf(widget);
      await expectLevel(async (time) => {
        widget.remove();
        if (time % 2) await Promise.resolve();
        main.append(widget);
        await widget.updateComplete;
      });
      await settled(widget);
      expect(textOf(widget)).to.equal(before);
      await expectSound(host, 2);
    });

    it(`<${tag}> can be made anew 1,000 times: no memory is lost`, async () => {
      const host = await open(`<main lang="zh-Hant"></main>${STAYS}`);
      const main = host.query('main');
      await expectLevel(async (time) => {
        main.innerHTML = `<${tag} controls paths="energy"><p>A note.</p></${tag}>`;
        const widget = main.firstElementChild as Widget;
        await widget.updateComplete;
        // Widths are looked at when a frame is drawn.
        if (time % 10 === 0) await nextFrame();
        main.innerHTML = '';
      });
      await expectSound(host, 1);
    });

    it(`<${tag}> can go to another document and back 1,000 times: no memory is lost`, async () => {
      const host = await open(`<main><${tag}></${tag}></main>${STAYS}<iframe></iframe>`);
      const main = host.query('main');
      const other = host.query<HTMLIFrameElement>('iframe').contentDocument?.body;
      if (!other) throw new Error('no other document');
      const widget = main.firstElementChild as Widget;
      await expectLevel(async () => {
        other.append(widget);
        await widget.updateComplete;
        main.append(widget);
        await widget.updateComplete;
      });
      await expectSound(host, 2);
    });
  }

  const LIVES: Record<string, (host: Host, widget: Widget) => void | Promise<void>> = {
    'after it has shown': () => {},
    'after changes of language and of width': async ({ query }, widget) => {
      query('main').lang = 'zh-Hant';
      query('main').style.width = '300px';
      await settled(widget);
      query('main').lang = 'en';
      query('main').style.width = '';
      await settled(widget);
    },
    'after moves between shadow roots': async ({ document, query }, widget) => {
      for (let time = 0; time < 3; time++) {
        const place = query('main').appendChild(document.createElement('div'));
        place.attachShadow({ mode: 'open' }).append(widget);
        await settled(widget);
        place.lang = 'zh-Hant';
        await settled(widget);
        query('main').append(widget);
        place.remove();
      }
    },
    'with the frame that it was moved to': async ({ document }, widget) => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.contentDocument?.body.append(widget);
      await settled(widget);
      frame.remove();
    },
    'with a change under way': (_, widget) => {
      widget.paths = ['compute'];
      widget.controls = true;
    },
  };
  for (const [when, live] of Object.entries(LIVES))
    it(`is collected, ${when}, while others stay`, async () => {
      const host = await open(`<main></main>${STAYS}`);
      const main = host.query('main');
      const removed: WeakRef<Widget>[] = [];
      const collected: string[] = [];
      const registry = new FinalizationRegistry<string>((name) => collected.push(name));
      // In a function of its own, so that no local variable holds a widget.
      const lead = async (tag: (typeof TAGS)[number], number: number) => {
        const widget = host.document.createElement(tag) as Widget;
        main.append(widget);
        await settled(widget);
        await live(host, widget);
        widget.remove();
        main.replaceChildren();
        removed.push(new WeakRef(widget));
        registry.register(widget, `${tag} ${number}`);
      };
      for (let number = 0; number < 5; number++) for (const tag of TAGS) await lead(tag, number);
      await settled(host.widget('#stays'));
      expect(await uncollected(removed)).to.have.length(0);
      await waitUntil(
        () => collected.length === removed.length,
        'a collected widget was not reported',
      );
      await expectSound(host, 1);
    });

  it('is collected with its page: a frame that held it leaves nothing', async () => {
    const frames: WeakRef<Document>[] = [];
    const lead = async () => {
      const host = await open(
        '<ai-paths-card></ai-paths-card><ai-paths-compare></ai-paths-compare>',
      );
      await expectSound(host, 2);
      frames.push(new WeakRef(host.document));
      host.frame.remove();
    };
    for (let time = 0; time < 3; time++) await lead();
    // The page of now may hold on to the last.
    await open(STAYS);
    await heap();
    expect(await uncollected(frames.slice(0, -1))).to.have.length(0);
  });
});
