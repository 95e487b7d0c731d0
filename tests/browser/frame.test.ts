/** A frame in a page of your own, with the script that the builder offers for it. */
import { expect } from '@open-wc/testing';
import { FRAME_LISTENER, frameBlock } from '../../src/channels/frame.js';
import type * as Channels from '../../src/entry/channels.js';
import { openPage, widgetIn, writePage } from './built.js';
import { nextFrame, textOf, waitUntil } from './support.js';

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
  await waitUntil(() => {
    // It may still be loading.
    defaultView.dispatchEvent(new Event('ask'));
    return height > 0;
  }, 'it says nothing');
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

  it('has the height of its text with a listener that comes late', async () => {
    const [frame] = await openFrames(false, { sections: 'intro' });
    if (!frame) throw new Error('no frame');
    const height = await heightOf(frame);
    // Until it says nothing more.
    await new Promise((resolve) => setTimeout(resolve, 500));
    const { ownerDocument } = frame;
    const late = ownerDocument.createElement('script');
    late.textContent = FRAME_LISTENER.replace(/<\/?script>/g, '');
    ownerDocument.body.append(late);
    await waitUntil(() => frame.offsetHeight === height, `not ${height} px high`);
  });

  it('security: A frame of another site that reports a height changes nothing, and ours takes only whole numbers within bounds', async () => {
    const says = (...heights: string[]) =>
      `<title>x</title><script>
        for (const height of [${heights.join()}])
          parent.postMessage({ type: 'ai-paths-height', height }, '*');
      </script>`;
    const bad = [
      '100000',
      '1e9',
      '-1',
      '0',
      '0.5',
      'NaN',
      'Infinity',
      '"444"',
      'null',
      '{}',
      '[7]',
    ];
    const ours = await writePage(says('444', ...bad));
    const page = await openPage(
      `<title>x</title>${frameBlock(location.origin + ours, 'Case 37', { listens: true })}
      <iframe height="77" src="${await writePage(says('444', ...bad))}"></iframe>
      <script>
        var heard = 0;
        addEventListener('message', () => heard++);
      </script>`,
    );
    const [frame, foreign] = page.contentDocument?.querySelectorAll('iframe') ?? [];
    const heard = () => (page.contentWindow as (Window & { heard?: number }) | null)?.heard;
    await waitUntil(() => heard() === 2 * (bad.length + 1), 'it hears too little');
    expect(frame?.height).to.equal('444');
    expect(foreign?.height).to.equal('77');
  });
});

describe('the page in a frame', () => {
  const TITLES = {
    en: 'Case 37 | The Three Major Paths of AI Development',
    'zh-Hant': 'Case 37 | AI 的三條發展路線',
    'zh-Hans': 'Case 37 | AI 的三条发展路线',
  };
  const rows: readonly [query: string, lang: string, title: string, scheme: string][] = [
    ['', 'en', TITLES.en, 'light dark'],
    ['lang=zh-Hant', 'zh-Hant', TITLES['zh-Hant'], 'light dark'],
    ['lang=zh_TW', 'zh-TW', TITLES['zh-Hant'], 'light dark'],
    ['lang=zh-CN&theme=dark', 'zh-CN', TITLES['zh-Hans'], 'dark'],
    ['lang=fr&theme=light', 'en', TITLES.en, 'light'],
    ['lang=x%22%3C&theme=purple', 'en', TITLES.en, 'light dark'],
  ];
  const shownIn = ({ contentDocument }: HTMLIFrameElement) => {
    if (!contentDocument) throw new Error('no page');
    const { documentElement, title } = contentDocument;
    const { colorScheme } = getComputedStyle(documentElement);
    return [documentElement.lang, title, colorScheme];
  };
  for (const [query, lang, title, scheme] of rows)
    it(`text: The page for an iframe has the language, the title and the colours of what it shows: ${query || 'nothing asked'}`, async () => {
      const page = await openPage(channels.page({ base, lang: 'en' }), { query });
      await waitUntil(() => shownIn(page)[0] === lang, `it is in ${shownIn(page)[0]}`);
      expect(shownIn(page)).to.eql([lang, title, scheme]);
    });

  it('text: The page for an iframe follows a reader’s choice of language, and stays as it is without scripts', async () => {
    const page = await openPage(channels.page({ base, lang: 'en', controls: true }));
    const [button] = [
      ...(widgetIn(page, 'ai-paths-compare').shadowRoot?.querySelectorAll('button') ?? []),
    ].filter(({ textContent }) => textContent.includes('繁體中文'));
    button?.click();
    await waitUntil(() => shownIn(page)[0] === 'zh-Hant');
    expect(shownIn(page)[1]).to.equal(TITLES['zh-Hant']);

    const without = await openPage(channels.page({ base, lang: 'en' }), {
      query: 'lang=zh-Hant',
      scripts: false,
    });
    expect(shownIn(without).slice(0, 2)).to.eql(['en', TITLES.en]);
  });
});

describe('under Integrity-Policy: blocked-destinations=(script)', () => {
  const headers = { 'Integrity-Policy': 'blocked-destinations=(script)' };
  const isWidget = (page: HTMLIFrameElement) =>
    Boolean(page.contentDocument?.querySelector('ai-paths-compare')?.shadowRoot);
  for (const channel of ['embed', 'shadow', 'page'] as const)
    for (const [where, base] of [
      ['a URL', `${location.origin}/dist/`],
      ['a path from the root', '/dist/'],
    ] as const)
      it(`policy: Under an Integrity-Policy, the widget shows: ${channel}, ${where}`, async () => {
        const page = await openPage(channels[channel]({ base }), { headers });
        expect(isWidget(page)).to.equal(true);
        expect(textOf(widgetIn(page, 'ai-paths-compare'))).to.contain('Energy Foundation');
      });

  it('policy: Under an Integrity-Policy, a hash without crossorigin is not enough, and the text shows', async () => {
    const snippet = channels.embed({ base: '/dist/' });
    for (const [lost, shows] of [
      ['', true],
      [' crossorigin="anonymous"', false],
    ] as const) {
      const page = await openPage(snippet.replace(lost, ''), { headers });
      await nextFrame();
      expect(isWidget(page)).to.equal(shows);
      if (!shows) expect(page.contentDocument?.body.innerText).to.contain('Energy Foundation');
    }
  });
});
