/** Pages that watch their own size, as pages in frames do, while the widget's layout changes. */
import { expect } from '@open-wc/testing';
import type * as Channels from '../../src/entry/channels.js';
import { openPage, SCRIPT } from './built.js';
import { nextFrame } from './support.js';

const channels = (await import(`${location.origin}/dist/static.js`)) as typeof Channels;

/** Notes errors that no script catches. Stands before everything else. */
const EAR = `<script>
  var errors = [];
  addEventListener('error', ({ message }) => errors.push(message));
</script>`;
const WATCHER = `<script>
  const observer = new ResizeObserver(() => {});
  for (const it of [document.documentElement, document.body, ...document.querySelectorAll('ai-paths-compare')])
    observer.observe(it);
</script>`;

const errorsIn = ({ contentWindow }: HTMLIFrameElement): readonly string[] =>
  (contentWindow as (Window & { errors?: string[] }) | null)?.errors ?? [];

async function frames(count: number): Promise<void> {
  for (let at = 0; at < count; at++) await nextFrame();
}

const layoutIn = ({ contentDocument }: HTMLIFrameElement): string =>
  contentDocument?.querySelector('ai-paths-compare')?.shadowRoot?.querySelector('table')
    ? 'table'
    : 'list';

const script = `<script src="${SCRIPT}" defer></script>`;
const ROWS: Record<string, string> = {
  'a page that watches its root, its body and the widget': `<title>x</title>${EAR}${script}<ai-paths-compare lang="en"></ai-paths-compare>${WATCHER}`,
  'a page with the embed': `<title>x</title>${EAR}${channels.embed({ base: `${location.origin}/dist/` })}${WATCHER}`,
  'the page for an iframe': channels
    .page({ base: `${location.origin}/dist/`, lang: 'en' })
    .replace('<head>', `<head>${EAR}`),
};

describe('a page that watches its own size', () => {
  for (const [what, markup] of Object.entries(ROWS)) {
    it(`size: A page that watches its own size never sees an error of ResizeObserver, while the window’s width changes: ${what}`, async () => {
      const frame = await openPage(markup, { width: 900 });
      await frames(5);
      expect(layoutIn(frame)).to.equal('table');
      for (const [width, layout] of [
        [400, 'list'],
        [900, 'table'],
        [400, 'list'],
      ] as const) {
        frame.style.width = `${width}px`;
        await frames(10);
        expect(layoutIn(frame)).to.equal(layout);
      }
      expect(errorsIn(frame)).to.eql([]);
    });

    it(`size: A page that watches its own size never sees an error of ResizeObserver, while a column’s width changes: ${what}`, async () => {
      const frame = await openPage(markup, { width: 900 });
      await frames(5);
      const body = frame.contentDocument?.body;
      for (const [width, layout] of [
        ['400px', 'list'],
        ['', 'table'],
      ] as const) {
        if (body) body.style.width = width;
        await frames(10);
        expect(layoutIn(frame)).to.equal(layout);
      }
      expect(errorsIn(frame)).to.eql([]);
    });
  }
});
