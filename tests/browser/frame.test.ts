/** A frame in a page of your own, with the script that the builder offers for it. */
import { expect, waitUntil } from '@open-wc/testing';
import { frameBlock } from '../../src/channels/frame.js';
import type * as Channels from '../../src/entry/channels.js';
import { openPage, writePage } from './built.js';

const channels = (await import(`${location.origin}/dist/static.js`)) as typeof Channels;
const base = `${location.origin}/dist/`;

/** Asks from within the page: a frame answers nobody else. */
const ASK = `<script>
  addEventListener('ask', () => {
    for (const { contentWindow } of document.querySelectorAll('iframe'))
      contentWindow.postMessage({ message: 'ready' }, '*');
  });
</script>`;

/** A page with frames, the last of which has the listener after it, or none. */
async function openFrames(listens: boolean, ...options: Channels.StaticOptions[]) {
  const addresses = await Promise.all(
    options.map(async (it) => location.origin + (await writePage(channels.page({ base, ...it })))),
  );
  const blocks = addresses.map((address, at) =>
    frameBlock(address, 'Case 37', { listens: listens && at === addresses.length - 1 }),
  );
  // Another site's frame, which says nothing.
  const page = await openPage(
    `${blocks.join('\n')}<iframe height="77" srcdoc="<p>Other"></iframe>${ASK}`,
  );
  return [...(page.contentDocument?.querySelectorAll('iframe') ?? [])];
}

/** What a frame says when it is asked, as the page around it hears it. */
async function heightOf(frame: HTMLIFrameElement): Promise<number> {
  const { defaultView } = frame.ownerDocument;
  if (!defaultView) throw new Error('no page');
  let height = 0;
  const listen = ({ source, data }: MessageEvent<{ type?: string; height?: number }>) => {
    if (source === frame.contentWindow && data.type === 'ai-paths-height')
      height = data.height ?? 0;
  };
  defaultView.addEventListener('message', listen);
  await waitUntil(
    () => {
      // It may still be loading.
      defaultView.dispatchEvent(new Event('ask'));
      return height > 0;
    },
    'it says nothing',
    { timeout: 10_000 },
  );
  defaultView.removeEventListener('message', listen);
  return height;
}

describe('A frame in a page of your own', () => {
  it('says its height when the page asks by `ready`, and keeps its own without the listener', async () => {
    const [frame] = await openFrames(false, { view: 'card', sections: 'title paths' });
    if (!frame) throw new Error('no frame');
    expect(await heightOf(frame)).to.be.above(700);
    expect(frame.offsetHeight).to.equal(600);
  });

  it('has the height of its text with the listener, each its own, and no other frame has', async () => {
    const [short, long, other] = await openFrames(
      true,
      { sections: 'intro' },
      { view: 'card', sections: 'title paths' },
    );
    if (!short || !long || !other) throw new Error('no frames');
    for (const frame of [short, long]) {
      const height = await heightOf(frame);
      await waitUntil(() => frame.offsetHeight === height, `not ${height} px high`);
    }
    expect(short.offsetHeight).to.be.below(200);
    expect(long.offsetHeight).to.be.above(700);
    expect(other.height).to.equal('77');
  });
});
