/** The embed builder’s results: the preview and the snippet. */
import { expect } from '@open-wc/testing';
import { unzipSync } from 'fflate';
import { PUBLISHED } from '../../src/content/generated/version.js';
import { FRAME_LISTENER } from '../../src/channels/frame.js';
import type * as Channels from '../../src/entry/channels.js';
import { type Builder, findings, openBuilder } from './builder-page.js';
import { widgetIn } from './built.js';
import { nextFrame, normal, pathsShown, waitUntil } from './support.js';

const channels = (await import(`${location.origin}/dist/static.js`)) as typeof Channels;

/** Where the builder begins: with the script inside the snippet until npm's CDN has it. */
const here: Channels.StaticOptions = PUBLISHED ? {} : { script: 'inline' };

describe('the embed builder’s preview', () => {
  for (const [width, pixels] of [
    ['Phone', 360],
    ['Column', 640],
    ['Full page', 1080],
  ] as const)
    it(`is as wide as asked: ${width}`, async () => {
      const builder = await openBuilder('#ui=en', 1600);
      await builder.choose(width);
      const [stage] = builder.all('.stage');
      expect(stage && builder.view.getComputedStyle(stage).width).to.equal(`${pixels}px`);
    });

  it('shows a wide page smaller where there is no room, and scrolls nothing', async () => {
    for (const width of [320, 1000]) {
      const builder = await openBuilder('#ui=en&width=page', width);
      const { scrollWidth, clientWidth } = builder.document.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
      const [pane, stage] = builder.all('.pane, .stage');
      if (!pane || !stage) throw new Error('no preview');
      const beyond = (side: 'right' | 'bottom') =>
        stage.getBoundingClientRect()[side] - pane.getBoundingClientRect()[side];
      // The pane follows the widget, which may still be taking its own width.
      await waitUntil(() => Math.abs(beyond('bottom')) < 2, 'the pane is as high as the page');
      expect(beyond('right')).to.be.at.most(1);
      // The page in it has not become a phone: its comparison is a table.
      expect(widgetIn(builder.frame, 'ai-paths-compare').shadowRoot?.querySelector('table')).to
        .exist;
    }
  });

  it('is dark on a dark page, with an article around it or alone', async () => {
    const builder = await openBuilder('#ui=en&page=dark');
    const [stage] = builder.all('.stage');
    if (!stage) throw new Error('no stage');
    expect(builder.view.getComputedStyle(stage).colorScheme).to.equal('dark');
    expect(stage.innerText).to.contain('The article continues');
    await builder.choose('In an article');
    expect(stage.innerText).not.to.contain('The article continues');
  });

  it('shows the text alone for a place that keeps no more, and scrolls what is too wide', async () => {
    const builder = await openBuilder('#ui=en&place=newsletter&theme=dark&width=phone');
    expect(builder.all('.stage ai-paths-compare')).to.eql([]);
    const [stage, text] = builder.all('.stage, .stage .text');
    expect(text?.innerText).to.contain('Compute Maximalism');
    expect(stage?.scrollWidth).to.equal(stage?.clientWidth);
    expect(await findings(builder)).to.eql([]);
    await builder.enter('Place', 'HTML page');
    expect(builder.all('.stage ai-paths-compare').length).to.equal(1);
  });

  it('has the link to the source below the text', async () => {
    const builder = await openBuilder('#ui=en&source=https://example.com/case');
    const link = () => builder.all<HTMLAnchorElement>('.stage a').map(({ href }) => href);
    expect(link()).to.eql(['https://example.com/case']);
    await builder.enter('Link to the source', 'nothing');
    expect(link()).to.eql([]);
  });

  it('takes what a reader’s buttons do for a choice', async () => {
    const builder = await openBuilder('#ui=en&controls=true');
    const widget = widgetIn(builder.frame, 'ai-paths-compare');
    const press = (name: string) =>
      [...(widget.shadowRoot?.querySelectorAll('button') ?? [])]
        .find(({ innerText }) => innerText.trim() === name)
        ?.click();
    press('Energy Foundation');
    await nextFrame();
    expect(builder.field('Energy Foundation').checked).to.equal(false);
    expect(builder.snippets[0]).to.contain('paths="compute pragmatism"');
    press('繁體中文');
    await nextFrame();
    expect(builder.hash.get('lang')).to.equal('zh-Hant');
    await builder.choose('Energy Foundation');
    expect(pathsShown(widget)).to.eql(['compute', 'energy', 'pragmatism']);
  });
});

describe('the embed builder’s snippet', () => {
  it('is there for every place, with what to do with it and what readers see', async () => {
    const builder = await openBuilder('#ui=en&where=own&base=https://example.com/w/');
    expect(builder.places.length).to.be.above(18);
    for (const place of builder.places) {
      await builder.enter('Place', place);
      expect(builder.snippets.length, place).to.be.above(0);
      const [shows, how] = ['.place > .hint', '.code > .hint'].map((hint) =>
        normal(builder.all(hint)[0]?.innerText ?? ''),
      );
      expect(shows, place).to.match(/^Readers see: \w/);
      expect(how, place).to.be.a('string').that.is.not.empty;
    }
  });

  it('of VitePress is the one that its site is tested with: the script in the configuration', async () => {
    const builder = await openBuilder(
      '#ui=en&place=vitepress&where=own&base=https://example.com/w/&theme=dark',
    );
    const [whole, src, integrity] =
      /<script src="([^"]+)" integrity="([^"]+)".*<\/script>/.exec(
        channels.embed({ base: 'https://example.com/w/' }),
      ) ?? [];
    const [page, config] = builder.snippets;
    expect(page).to.equal(
      channels.embed({ theme: 'dark', base: 'https://example.com/w/' }).replace(whole ?? '', ''),
    );
    expect(config).to.contain(`src: '${src}', integrity: '${integrity}'`);
    expect(config).to.contain('isCustomElement');
  });

  it('keeps what a link names inside the string of a configuration', async () => {
    const url = "https://cdn.example/'+alert(1)+'/";
    const builder = await openBuilder(
      `#ui=en&place=vitepress&where=own&base=${encodeURIComponent(url)}`,
    );
    expect(builder.snippets[1]).to.contain(String.raw`src: 'https://cdn.example/\'+alert(1)+\'/`);
  });

  it('is three rows high, and opens', async () => {
    const builder = await openBuilder();
    const [field] = builder.all<HTMLTextAreaElement>('textarea');
    expect(field?.rows).to.equal(3);
    builder.button('Show more').click();
    await nextFrame();
    expect(field?.rows).to.be.above(10);
    expect(builder.button('Show less').ariaExpanded).to.equal('true');
  });

  it('is led to from the bar, and the choices stay', async () => {
    const builder = await openBuilder('#ui=en&place=wordpress-plugin');
    builder.button('What to do').click();
    await nextFrame();
    expect(normal(builder.document.activeElement?.textContent ?? '')).to.equal('What to do');
    expect(builder.hash.get('place')).to.equal('wordpress-plugin');
    expect(builder.all('ol li').length).to.equal(4);
  });

  it('warns of choices that cannot survive there', async () => {
    const builder = await openBuilder('#ui=en&theme=dark&controls=true');
    expect(builder.document.body.innerText).not.to.contain('Has no effect there');
    await builder.enter('Place', 'Newsletter');
    expect(builder.document.body.innerText).to.contain(
      'Has no effect there: Colours and Buttons for readers',
    );
    expect(builder.snippets).to.eql([channels.email({ theme: 'dark', controls: true })]);
    // Its marker keeps them for the site's script.
    await builder.enter('Place', 'Another editor that removes scripts');
    expect(builder.document.body.innerText).not.to.contain('Has no effect there');
    expect(builder.snippets[0]).to.contain(' data-theme="dark" data-controls="controls"');
  });

  /** What a button saves: its name and its bytes. */
  async function saved(builder: Builder, button: string) {
    const { URL: urls, HTMLAnchorElement } = builder.view;
    const make = urls.createObjectURL.bind(urls);
    let file: Blob | undefined;
    let name = '';
    urls.createObjectURL = (blob) => make((file = blob as Blob));
    HTMLAnchorElement.prototype.click = function () {
      name = this.download;
    };
    builder.button(button).click();
    return { name, bytes: new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer()) };
  }
  const asText = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

  it('of a component installs the package from where it is', async () => {
    const builder = await openBuilder('#ui=en&place=react');
    const local = 'npm pack ../ai-paths\nnpm install ./ai-paths-';
    expect(builder.snippets[0]).to.contain(PUBLISHED ? 'npm install ai-paths' : local);
    const warns = () => builder.document.body.innerText.includes('The package is not on npm yet.');
    expect(warns()).to.equal(!PUBLISHED);
    await builder.enter('Place', 'Hugo');
    expect(warns()).to.equal(false);
    expect(builder.bar).to.contain(
      'Do the steps before it once. Then the line works on every page.',
    );
  });

  it('of a frame waits for a URL, and offers the page', async () => {
    const builder = await openBuilder('#ui=en&place=frame&paths=energy');
    expect(builder.snippets).to.eql([]);
    const { name, bytes } = await saved(builder, 'Download the page');
    expect(name).to.equal('compare-en.html');
    // With the script in it, there is one file to upload.
    expect(asText(bytes)).to.equal(channels.page({ paths: 'energy', script: 'inline' }));

    await builder.enter('URL of the folder on your site', 'https://example.com/w/');
    const address = 'https://example.com/w/compare-en.html?paths=energy';
    expect(builder.snippets[0]).to.equal(address);
    // In a block: a theme of WordPress keeps that in the column, and not a frame alone.
    expect(builder.snippets[1]).to.match(/^<div>.*<\/div>$/);
    expect(builder.snippets[1]).to.contain(`<iframe src="${address}" title="Case 37`);
    expect(builder.snippets[1]).not.to.contain('<script>');

    await builder.choose('Fit the frame to its text');
    expect(builder.snippets[1]).to.contain(FRAME_LISTENER);
    const linked = await openBuilder(builder.view.location.hash);
    expect(linked.snippets).to.eql(builder.snippets);
  });

  it('of a place that needs files comes with them: one as it is, more as a ZIP file', async () => {
    const component = await saved(
      await openBuilder('#ui=en&place=react'),
      'Download the component',
    );
    expect(component.name).to.equal('Case37.tsx');
    expect(asText(component.bytes)).to.contain('export function Case37(');

    const plugin = await saved(
      await openBuilder('#ui=en&place=wordpress-plugin'),
      'Download the plugin',
    );
    expect(plugin.name).to.equal('ai-paths-wordpress-plugin.zip');
    const files = unzipSync(plugin.bytes);
    expect(Object.keys(files)).to.eql([
      'ai-paths/ai-paths.php',
      'ai-paths/block.js',
      'ai-paths/texts.json',
      'ai-paths/ai-paths.min.js',
      'ai-paths/third-party-licenses.txt',
    ]);
    const licenses = files['ai-paths/third-party-licenses.txt'];
    expect(licenses && asText(licenses)).to.contain('Copyright (c) 2017 Google LLC');
    const script = await (await fetch('/dist/ai-paths.min.js')).arrayBuffer();
    expect(files['ai-paths/ai-paths.min.js']).to.eql(new Uint8Array(script));
  });

  it('is copied with one button, and that is said', async () => {
    const builder = await openBuilder();
    let copied = '';
    const write = (text: string) => Promise.resolve(void (copied = text));
    Object.defineProperty(builder.view.navigator, 'clipboard', { value: { writeText: write } });
    builder.button('Copy').click();
    await waitUntil(() => builder.status === 'Copied. Now paste it.');
    expect(copied).to.equal(channels.embed(here));
    // Pressed again it says so again: a screen reader tells only of what is new.
    const before = builder.document.querySelector('[role=status] > *');
    builder.button('Copy').click();
    await waitUntil(() => before && !before.isConnected, 'said again');
    expect(builder.status).to.equal('Copied. Now paste it.');
    await builder.choose('Cards');
    expect(builder.status).to.equal('');
  });

  it('has buttons that say what they copy', async () => {
    const builder = await openBuilder('#ui=en&place=vue');
    const names = builder.all('.snippet .once, .copy').map((button) =>
      normal(
        (button.getAttribute('aria-labelledby') ?? '')
          .split(' ')
          .map((id) => builder.document.getElementById(id)?.textContent ?? '')
          .join(' '),
      ),
    );
    expect(names).to.eql([
      'Copy Once, in a terminal',
      'Copy The component',
      'Copy The line',
      'Copy: The line',
    ]);
    // In sight, too.
    expect(builder.button('Copy: The line').className).to.equal('copy');
  });

  it('is copied as formatted text too for an editor that takes it', async () => {
    for (const [place, rich] of [
      ['Google Docs, Word, a mail', true],
      ['WordPress: authors who may not post scripts', true],
      ['MediaWiki', true],
      ['Newsletter', true],
      ['HTML page', false],
      ['GitHub: README, issue, wiki', false],
    ] as const) {
      const builder = await openBuilder('#ui=en');
      await builder.enter('Place', place);
      const copied = new Map<string, string>();
      const { navigator } = builder.view;
      Object.defineProperty(navigator, 'clipboard', {
        value: {
          writeText: (text: string) => Promise.resolve(void copied.set('text/plain', text)),
          write: async ([item]: ClipboardItem[]) => {
            for (const type of item?.types ?? [])
              copied.set(type, await (await (item as ClipboardItem).getType(type)).text());
          },
        },
      });
      builder.button('Copy').click();
      await waitUntil(() => builder.status === 'Copied. Now paste it.');
      expect(copied.get('text/plain'), place).to.equal(builder.snippets[0]);
      const page = new DOMParser().parseFromString(copied.get('text/html') ?? '', 'text/html');
      const names = [...page.body.children].map(({ localName }) => localName);
      expect(names, place).to.eql(rich ? ['h2', 'p', 'table', 'h3', 'ul', 'p', 'p'] : []);
      // One column for each path, and no attribute that an editor would have to remove.
      const cells = [...page.querySelectorAll('tr')].map((row) => row.cells.length);
      expect(cells, place).to.eql(rich ? [4, 4, 4, 4, 4, 4, 4] : []);
      expect(page.body.innerHTML).not.to.match(/<[^>]* (?!href)[\w-]+=/);
    }
  });

  it('is a picture and its alternative text where a place takes no more', async () => {
    const builder = await openBuilder('#ui=en&place=picture&lang=zh-Hant');
    expect(builder.snippets).to.eql([channels.text({ fields: 'none', lang: 'zh-Hant' })]);
    const [link] = builder.all<HTMLAnchorElement>('a.save');
    expect(link?.download).to.equal('preview-zh-Hant.png');
    const [picture] = builder.all<HTMLImageElement>('.stage img');
    for (const url of [link?.href, picture?.src])
      expect((await fetch(url ?? '')).headers.get('content-type')).to.equal('image/png');
    expect(picture?.alt).to.equal('The picture');
  });

  it('names the files that are in a download', async () => {
    const builder = await openBuilder('#ui=en&place=hugo');
    const names = builder.all('.files code').map(({ innerText }) => innerText);
    expect(names).to.eql([
      'layouts/shortcodes/ai-paths.html',
      'assets/ai-paths.json',
      'static/ai-paths.min.js',
      'static/third-party-licenses.txt',
    ]);
  });

  it('is selected where the browser refuses to copy it', async () => {
    const builder = await openBuilder();
    Object.defineProperty(builder.view.navigator, 'clipboard', { value: undefined });
    builder.button('Copy').click();
    await waitUntil(() => builder.status.startsWith('The browser did not allow it.'));
    const [field] = builder.all<HTMLTextAreaElement>('textarea');
    expect([field?.selectionStart, field?.selectionEnd]).to.eql([0, field?.value.length]);
  });

  it('is copied whole by the keyboard, unless a part of it is selected', async () => {
    const builder = await openBuilder();
    const [field] = builder.all<HTMLTextAreaElement>('textarea');
    if (!field) throw new Error('no snippet');
    const copy = () => {
      const clipboardData = new builder.view.DataTransfer();
      const event = new builder.view.ClipboardEvent('copy', { clipboardData, cancelable: true });
      field.dispatchEvent(event);
      return [event.defaultPrevented, event.clipboardData?.getData('text/plain')];
    };
    field.setSelectionRange(0, 0);
    expect(copy()).to.eql([true, channels.embed(here)]);
    await nextFrame();
    expect(builder.status).to.equal('Copied. Now paste it.');
    field.setSelectionRange(0, 9);
    expect(copy()).to.eql([false, '']);
  });
});
