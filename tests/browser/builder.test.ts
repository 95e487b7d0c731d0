/** The embed builder, as somebody uses it who wants a snippet. */
import { expect, waitUntil } from '@open-wc/testing';
import { unzipSync } from 'fflate';
import type * as Axe from 'axe-core';
import { PUBLISHED } from '../../src/content/generated/version.js';
import { locales, matchLocale } from '../../src/content/locales.js';
import { FRAME_LISTENER } from '../../src/channels/frame.js';
import type * as Channels from '../../src/entry/channels.js';
import { Builder, openBuilder } from './builder-page.js';
import { widgetIn } from './built.js';
import { openHost } from './hosts/hosts.js';
import { nextFrame, normal, pathsShown, settled, textOf } from './support.js';

const channels = (await import(`${location.origin}/dist/static.js`)) as typeof Channels;

/** Where the builder begins: with the script beside the page until npm's CDN has it. */
const here: Channels.StaticOptions = PUBLISHED ? {} : { base: './' };

const attributesIn = (snippet: string) => /<ai-paths-[^>]*>/.exec(snippet)?.[0];

describe('the embed builder', () => {
  // Before the others: a browser's history keeps frames that have gone.
  it('goes back and forward with the browser', async () => {
    const builder = await openBuilder();
    const seen = [builder.snippets[0]];
    for (const label of ['Cards', 'Energy Foundation', 'Buttons for readers']) {
      await builder.choose(label);
      seen.push(builder.snippets[0]);
    }
    expect(new Set(seen).size).to.equal(4);
    for (const at of [2, 1, 0]) {
      await builder.go('back');
      expect(builder.snippets[0]).to.equal(seen[at]);
    }
    for (const at of [1, 2, 3]) {
      await builder.go('forward');
      expect(builder.snippets[0]).to.equal(seen[at]);
    }
  });

  it('goes back to the last choice, not through every arrow key of one group', async () => {
    const builder = await openBuilder('#ui=en&theme=dark');
    const before = builder.snippets;
    for (const label of ['Cards', 'Comparison', 'Cards']) {
      // As an arrow key does it: the next button is pressed and takes the focus, by no pointer.
      const field = builder.field(label);
      field.focus({ preventScroll: true });
      field.click();
      await nextFrame();
    }
    await builder.go('back');
    expect(builder.snippets).to.eql(before);
    expect(builder.view.location.hash).to.equal('#ui=en&theme=dark');
  });

  it('begins with the comparison for an HTML page: the channel embed', async () => {
    const builder = await openBuilder();
    expect(builder.snippets).to.eql([channels.embed(here)]);
    expect(builder.view.location.hash).to.equal('#ui=en');
    expect(textOf(widgetIn(builder.frame, 'ai-paths-compare'))).to.contain('Compute Maximalism');
  });

  it('works where Trusted Types allow its policy and the script’s, and no other', async () => {
    const builder = await openBuilder('#ui=en', 1200, {
      'content-security-policy':
        "require-trusted-types-for 'script'; trusted-types ai-paths ai-paths-builder",
    });
    await builder.choose('Cards');
    expect(builder.snippets).to.eql([channels.embed({ ...here, view: 'card' })]);
    await waitUntil(() => builder.document.querySelector('.stage ai-paths-card'), 'no cards');
    const widget = widgetIn(builder.frame, 'ai-paths-card');
    await settled(widget);
    expect(textOf(widget)).to.contain('Compute Maximalism');
  });

  const choices: [how: string, use: (b: Builder) => Promise<void>, tag: string, param: string][] = [
    ['cards', (b) => b.choose('Cards'), '<ai-paths-card lang="en">', 'view=card'],
    [
      'Chinese',
      (b) => b.choose('繁體中文', 'Language'),
      '<ai-paths-compare lang="zh-Hant">',
      'lang=zh-Hant',
    ],
    [
      'two paths',
      (b) => b.choose('Energy Foundation'),
      '<ai-paths-compare lang="en" paths="compute pragmatism">',
      'paths=compute+pragmatism',
    ],
    [
      'another order',
      async (b) => {
        b.button('Move up Pragmatism').click();
        b.button('Move up Pragmatism').click();
      },
      '<ai-paths-compare lang="en" paths="pragmatism compute energy">',
      'paths=pragmatism+compute+energy',
    ],
    [
      'fewer fields',
      (b) => b.choose('Representatives'),
      '<ai-paths-compare lang="en" fields="belief advantages costs risks potential">',
      'fields=belief+advantages+costs+risks+potential',
    ],
    [
      'fewer sections',
      (b) => b.choose('Introduction'),
      '<ai-paths-compare lang="en" sections="title paths futures conclusion">',
      'sections=title+paths+futures+conclusion',
    ],
    [
      'a theme',
      (b) => b.choose('Dark', 'Colours'),
      '<ai-paths-compare lang="en" theme="dark">',
      'theme=dark',
    ],
    [
      'a heading level',
      (b) => b.enter('Heading level', '3'),
      '<ai-paths-compare lang="en" heading-level="3">',
      'heading-level=3',
    ],
    [
      'buttons',
      (b) => b.choose('Buttons for readers'),
      '<ai-paths-compare lang="en" controls="controls">',
      'controls=true',
    ],
  ];
  for (const [how, use, tag, parameter] of choices)
    it(`takes ${how}: in the snippet, the preview and the address`, async () => {
      const builder = await openBuilder();
      await use(builder);
      expect(attributesIn(builder.snippets[0] ?? '')).to.equal(tag);
      expect(attributesIn(builder.all('.stage')[0]?.innerHTML ?? '')).to.equal(tag);
      expect(`${builder.hash}`).to.contain(parameter);

      const linked = await openBuilder(builder.view.location.hash);
      expect(linked.snippets).to.eql(builder.snippets);
    });
});

/** The page's own files, and what the test server puts into every page. */
const OWN = /\/(dist|demo)\/[\w.-]+$|\/__web-dev-server__/;

/** What axe finds, by rule and element. */
async function findings({ document, view }: Builder): Promise<string[]> {
  const script = document.createElement('script');
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve, { once: true }));
  script.src = '/node_modules/axe-core/axe.min.js';
  document.head.append(script);
  await loaded;
  const { axe } = view as unknown as { axe: typeof Axe };
  const { violations } = await axe.run();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe('the embed builder’s fields', () => {
  it('move a path by keyboard, and the focus goes with it', async () => {
    const builder = await openBuilder();
    for (const fold of builder.all<HTMLDetailsElement>('details')) fold.open = true;
    const button = builder.button('Move down Compute Maximalism');
    button.focus();
    button.click();
    await nextFrame();
    expect(builder.document.activeElement?.ariaLabel).to.equal('Move down Compute Maximalism');
    builder.button('Move down Compute Maximalism').click();
    const last = builder.button('Move down Compute Maximalism');
    expect(last.ariaDisabled).to.equal('true');
    last.click();
    await nextFrame();
    expect(pathsShown(widgetIn(builder.frame, 'ai-paths-compare'))).to.eql([
      'energy',
      'pragmatism',
      'compute',
    ]);
  });

  it('keep a path’s place while it is not shown', async () => {
    const builder = await openBuilder('#ui=en&paths=pragmatism+energy+compute');
    await builder.choose('Energy Foundation');
    expect(builder.hash.get('paths')).to.equal('pragmatism compute');
    await builder.choose('Energy Foundation');
    expect(builder.hash.get('paths')).to.equal('pragmatism energy compute');
  });

  it('keep the last path and the last section, and say why', async () => {
    for (const [fragment, label, reason] of [
      ['paths=energy', 'Energy Foundation', 'One path must stay.'],
      ['sections=intro', 'Introduction', 'One section must stay.'],
    ] as const) {
      const builder = await openBuilder(`#ui=en&${fragment}`);
      const field = builder.field(label);
      expect(field.ariaDisabled).to.equal('true');
      const described = builder.document.getElementById(
        field.getAttribute('aria-describedby') ?? '',
      );
      expect(described?.textContent).to.equal(reason);
      await builder.choose(label);
      expect(field.checked).to.equal(true);
      expect(builder.status).to.equal(reason);
      expect(builder.hash.toString()).to.equal(new URLSearchParams(`ui=en&${fragment}`).toString());
    }
  });

  it('leave no topic where the last is taken away: the text at a glance', async () => {
    const builder = await openBuilder('#ui=en&fields=costs&sections=title+paths+futures');
    await builder.choose('Costs');
    expect(builder.snippets).to.eql([channels.embed({ ...here, fields: 'none' })]);
    expect(builder.field('At a glance').checked).to.equal(true);
  });

  const amounts = [
    ['At a glance', { fields: 'none' }],
    ['Only Pragmatism', { paths: 'pragmatism', sections: 'paths futures' }],
  ] as const;
  for (const [label, options] of amounts)
    it(`take a short form: ${label}, and the whole text again`, async () => {
      const builder = await openBuilder();
      await builder.choose(label);
      expect(builder.snippets).to.eql([channels.embed({ ...here, ...options })]);
      await builder.choose('The whole text');
      expect(builder.snippets).to.eql([channels.embed(here)]);
    });

  it('are folded where few need them, and open where they say something', async () => {
    const open = async (fragment: string) => {
      const builder = await openBuilder(fragment);
      return builder.all<HTMLDetailsElement>('.choices details').map((fold) => fold.open);
    };
    expect(await open('#ui=en')).to.eql([false, false]);
    expect(await open('#ui=en&paths=energy+compute')).to.eql([true, false]);
    expect(await open('#ui=en&heading-level=3')).to.eql([false, true]);
  });

  it('take only addresses', async () => {
    const builder = await openBuilder();
    const field = () => builder.field('Link to the source');
    await builder.enter('Link to the source', 'javascript:alert(1)');
    expect(field().getAttribute('aria-invalid')).to.equal('true');
    const [described] = field().ariaDescribedByElements ?? [
      builder.document.getElementById(field().getAttribute('aria-describedby') ?? ''),
    ];
    expect(described?.textContent).to.contain('https://');
    expect(described?.role).to.equal('alert');
    expect(builder.snippets).to.eql([channels.embed(here)]);
    await builder.enter('Link to the source', 'https://example.com/case');
    expect(field().getAttribute('aria-invalid')).to.equal('false');
    expect(builder.snippets).to.eql([
      channels.embed({ ...here, source: 'https://example.com/case' }),
    ]);
  });

  it('take the script from beside the page, from the CDN, or from a URL', async () => {
    const builder = await openBuilder('#ui=en&where=beside');
    expect(builder.snippets[0]).to.contain('<script src="ai-paths.min.js" async');
    const [file] = builder.all<HTMLAnchorElement>('a[download]');
    expect(file?.href).to.equal(`${location.origin}/dist/ai-paths.min.js`);

    await builder.choose('On the npm CDN');
    expect(builder.snippets).to.eql([channels.embed()]);
    expect(builder.document.body.innerText.includes('not on npm yet')).to.equal(!PUBLISHED);

    await builder.choose('At my own URL');
    for (const url of ['https://example.com/w', 'https://example.com/w/ai-paths.min.js']) {
      await builder.enter('URL of the script or of its folder', url);
      expect(builder.snippets[0]).to.contain(
        ' src="https://example.com/w/ai-paths.min.js" integrity=',
      );
      expect(builder.snippets).to.eql([channels.embed({ base: 'https://example.com/w' })]);
    }
  });

  it('say what is wrong with a URL at its field, once it is finished, and keep the focus there', async () => {
    const builder = await openBuilder('#ui=en&where=own');
    const field = builder.field('URL of the script or of its folder');
    field.focus();
    field.value = 'htp:/x';
    field.dispatchEvent(new builder.view.Event('input', { bubbles: true }));
    await nextFrame();
    expect(field.ariaInvalid).to.equal('false');
    field.dispatchEvent(new builder.view.Event('change', { bubbles: true }));
    await nextFrame();
    expect(field.ariaInvalid).to.equal('true');
    const error = builder.document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(error?.textContent).to.contain('A URL must start with');
    expect(builder.document.activeElement).to.equal(field);
  });

  it('ignore what an address names wrongly', async () => {
    const builder = await openBuilder(
      '#ui=en&view=tile&paths=solar&lang=xx&theme=red&heading-level=9&place=nowhere&width=1&page=x',
    );
    expect(builder.snippets[0]).to.contain('<ai-paths-compare lang="en">');
  });
});

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
    const builder = await openBuilder('#ui=en&place=vitepress&where=cdn&theme=dark');
    const [whole, src, integrity] =
      /<script src="([^"]+)" integrity="([^"]+)".*<\/script>/.exec(channels.embed()) ?? [];
    const [page, config] = builder.snippets;
    expect(page).to.equal(channels.embed({ theme: 'dark' }).replace(whole ?? '', ''));
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

  it('of a frame waits for a URL, and offers the page', async () => {
    const builder = await openBuilder('#ui=en&place=frame&paths=energy');
    expect(builder.snippets).to.eql([]);
    const { name, bytes } = await saved(builder, 'Download the page');
    expect(name).to.equal('compare-en.html');
    expect(asText(bytes)).to.equal(channels.page({ paths: 'energy' }));

    await builder.enter('URL of the folder on your site', 'https://example.com/w/');
    const address = 'https://example.com/w/compare-en.html?paths=energy';
    expect(builder.snippets[0]).to.equal(address);
    expect(builder.snippets[1]).to.contain(`<iframe src="${address}" title="Case 37`);
    expect(builder.snippets[1]).not.to.contain('<script>');

    await builder.choose('Fit the frame to its text');
    expect(builder.snippets[1]).to.contain(FRAME_LISTENER);
    const linked = await openBuilder(builder.view.location.hash);
    expect(linked.snippets).to.eql(builder.snippets);
  });

  it('of a place that needs files comes with them: one as it is, more as a ZIP file', async () => {
    const component = await saved(
      await openBuilder('#ui=en&place=react&controls=true'),
      'Download the component',
    );
    expect(component.name).to.equal('Case37.tsx');
    expect(asText(component.bytes)).to.contain('<ai-paths-compare lang="en" controls>');

    const plugin = await saved(
      await openBuilder('#ui=en&place=wordpress-plugin'),
      'Download the plugin',
    );
    expect(plugin.name).to.equal('ai-paths.zip');
    const files = unzipSync(plugin.bytes);
    expect(Object.keys(files)).to.eql([
      'ai-paths/ai-paths.php',
      'ai-paths/block.js',
      'ai-paths/ai-paths.min.js',
    ]);
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
    const names = builder.all('.snippet .copy').map((button) =>
      (button.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => builder.document.getElementById(id)?.textContent)
        .join(' '),
    );
    expect(names).to.eql([
      'Copy Once, in a terminal',
      'Copy The component',
      'Copy Once, in the configuration',
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

describe('the embed builder’s order', () => {
  const parts = ['.place select', '.copy', '.choices', '.pane'];

  it('has choices, snippet and the top of the preview on one screen of 1280 × 800', async () => {
    const builder = await openBuilder('#ui=en', 1280);
    const ends = ['.place', '.code', '.choices'].map(
      (part) => builder.all(part)[0]?.getBoundingClientRect().bottom ?? Infinity,
    );
    expect(Math.max(...ends)).to.be.at.most(800);
    expect(builder.all('.pane')[0]?.getBoundingClientRect().top).to.be.below(450);
  });

  it('is place, snippet, choices, preview: in the markup, and on a phone', async () => {
    const builder = await openBuilder('#ui=en', 390);
    const tops = parts.map((part) => builder.all(part)[0]?.getBoundingClientRect().top ?? 0);
    expect(tops).to.eql([...tops].sort((a, b) => a - b));
    const found = builder.all(parts.join());
    const places = parts.map((part) => found.indexOf(builder.all(part)[0] as HTMLElement));
    expect(places[0]).to.equal(0);
    expect(places).to.eql([...places].sort((a, b) => a - b));
  });
});

describe('the embed builder itself', () => {
  it('speaks the browser’s language until another is chosen', async () => {
    const builder = await openBuilder('');
    const [language] = navigator.languages;
    const { documentElement } = builder.document;
    // A browser without a locale names a language that is none.
    expect(documentElement.lang).to.equal(matchLocale(language ?? '')?.locale ?? 'en');
    await builder.choose('繁體中文', 'Language of this page');
    expect(documentElement.lang).to.equal('zh-Hant');
    expect(builder.document.title).to.equal('把 Case 37 放進你的網頁');
    expect(builder.all('h1')[0]?.innerText).to.equal('把 Case 37 放進你的網頁');
    expect(builder.field('English').labels?.[0]?.lang).to.equal('en');
    // What was not chosen follows: the text’s language too.
    const seen = builder.all('nav .in').filter((node) => node.offsetHeight);
    expect(new Set(seen.map(({ lang }) => lang))).to.eql(new Set(['zh-Hant']));
  });

  it('asks for nothing but its own files, stores nothing, and keeps to a strict policy', async () => {
    const markup = (await (await fetch('/demo/index.html')).text())
      .replace('<!doctype html>', '')
      .replaceAll('../dist/', '/dist/');
    const { frame, problems, touched, view } = await openHost({
      markup,
      headers: {
        'Content-Security-Policy':
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'",
      },
    });
    const builder = new Builder(frame);
    builder.view.location.hash = '#ui=en&place=vue&width=page&page=dark';
    await waitUntil(() => builder.document.querySelector('.stage.dark'));
    await builder.choose('Cards');
    expect(problems).to.eql([]);
    expect(touched).to.eql([]);
    const asked = view.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((name) => !OWN.test(name))).to.eql([]);
  });

  for (const fragment of [
    '#ui=en',
    '#ui=zh-Hant&page=dark&controls=true',
    '#ui=en&place=frame&source=x&theme=dark&paths=energy&base=x',
    '#ui=en&place=wordpress',
    '#ui=zh-Hans&place=wordpress-plugin&sections=intro',
    '#ui=en&place=newsletter&view=card&controls=true&article=false',
    '#ui=zh-Hant&place=react&width=phone',
  ])
    for (const width of [1200, 360])
      it(`has no finding of axe: ${fragment} at ${width} px`, async () => {
        expect(await findings(await openBuilder(fragment, width))).to.eql([]);
      });

  it('keeps its columns apart on the narrowest screen, which is also 1280 px at 400%', async () => {
    for (const ui of locales) {
      const builder = await openBuilder(`#ui=${ui}&place=frame&sections=intro`, 320);
      const beyond = builder
        .all('.half, .hint')
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
      expect(beyond.map(({ innerText }) => innerText)).to.eql([]);
    }
  });

  it('has targets of at least 24 px', async () => {
    const builder = await openBuilder('#ui=en&place=frame&sections=intro&heading-level=3', 360);
    const small = builder
      .all(
        '#builder button, #builder select, #builder input[type=url], #builder label, #builder summary',
      )
      .filter((node) => Math.min(node.offsetHeight, node.offsetWidth) < 24);
    expect(small.map(({ outerHTML }) => outerHTML)).to.eql([]);
  });
});
