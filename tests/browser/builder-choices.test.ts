/** The embed builder’s choices: in its fields, in its URL and in the snippet. */
import { expect } from '@open-wc/testing';
import { PUBLISHED } from '../../src/content/generated/version.js';
import type * as Channels from '../../src/entry/channels.js';
import { type Builder, openBuilder } from './builder-page.js';
import { widgetIn } from './built.js';
import { nextFrame, pathsShown, settled, textOf, waitUntil } from './support.js';

const channels = (await import(`${location.origin}/dist/static.js`)) as typeof Channels;

/** Where the builder begins: with the script inside the snippet until npm's CDN has it. */
const here: Channels.StaticOptions = PUBLISHED ? {} : { script: 'inline' };

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
      ['sections=intro', 'Introduction', 'One part must stay.'],
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
    expect(builder.snippets).to.eql([]);
    expect(builder.bar).to.equal('Copy The URL of the source is not right.');
    await builder.enter('Link to the source', 'https://example.com/case');
    expect(field().getAttribute('aria-invalid')).to.equal('false');
    expect(builder.snippets).to.eql([
      channels.embed({ ...here, source: 'https://example.com/case' }),
    ]);
  });

  it('take the script inside the snippet, from beside the page, or from a URL', async () => {
    const builder = await openBuilder('#ui=en&where=beside');
    expect(builder.snippets[0]).to.contain('<script src="ai-paths.min.js" defer');
    const [file] = builder.all<HTMLAnchorElement>('a[download]');
    expect(file?.href).to.equal(`${location.origin}/dist/ai-paths.min.js`);
    // From a page on disk, the link alone would lead away from the builder.
    const { HTMLAnchorElement, MouseEvent } = builder.view;
    let saved = '';
    HTMLAnchorElement.prototype.click = function () {
      if (this.href.startsWith('blob:')) saved = this.download;
    };
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    file?.dispatchEvent(click);
    expect([saved, click.defaultPrevented]).to.eql(['ai-paths.min.js', true]);
    expect(builder.bar).to.equal('Copy Put ai-paths.min.js into the same folder as the page.');

    await builder.choose('Inside the snippet');
    expect(builder.snippets).to.eql([channels.embed({ script: 'inline' })]);
    expect(builder.all('a[download]')).to.eql([]);
    expect(builder.bar).to.equal('Copy');
    // Nobody can choose what is nowhere yet.
    expect(builder.document.body.innerText.includes('jsDelivr')).to.equal(PUBLISHED);
  });

  const URLS = [
    ['https://example.com/w', 'https://example.com/w/ai-paths.min.js'],
    ['https://example.com/w/ai-paths.min.js', 'https://example.com/w/ai-paths.min.js'],
    ['https://example.com/files/paths.js?v=3', 'https://example.com/files/paths.js?v=3'],
  ] as const;
  for (const [url, src] of URLS)
    it(`take a URL as it is meant: ${url}`, async () => {
      const builder = await openBuilder('#ui=en&where=own');
      await builder.enter('URL of the script or of its folder', url);
      expect(builder.snippets[0]).to.contain(` src="${src}" integrity=`);
      expect(builder.snippets).to.eql([channels.embed({ base: url })]);
    });

  for (const url of ['', 'ai-paths.min.js', '/w/ai-paths.min.js', 'htp:/x', 'example.com/w.js'])
    it(`give nothing to copy, and say why, while the script’s URL is “${url}”`, async () => {
      const builder = await openBuilder('#ui=en&where=own');
      await builder.enter('URL of the script or of its folder', url);
      const field = builder.field('URL of the script or of its folder');
      expect(field.ariaInvalid).to.equal(`${url !== ''}`);
      expect(builder.snippets).to.eql([]);
      expect(builder.button('Copy').ariaDisabled).to.equal('true');
      expect(builder.bar).to.equal('Copy The snippet needs the URL of the script.');
      builder.button('Copy').click();
      await nextFrame();
      expect(builder.status).to.equal('The snippet needs the URL of the script.');
      await builder.enter('URL of the script or of its folder', 'https://example.com/w.js');
      expect(builder.button('Copy').ariaDisabled).to.equal('false');
      expect(builder.bar).to.equal('Copy');
    });

  it('name the server’s header once there is a URL, and not before', async () => {
    const builder = await openBuilder('#ui=en&place=wordpress&where=own');
    const hint = () => {
      const field = builder.field('URL of the script or of its folder');
      return builder.document.getElementById(field.getAttribute('aria-describedby') ?? '');
    };
    expect(hint()?.textContent).to.equal('');
    await builder.enter('URL of the script or of its folder', 'https://example.com/w/');
    expect(hint()?.textContent).to.contain('Access-Control-Allow-Origin: *');
  });

  it('put the script inside the snippet wherever the place runs it there', async () => {
    const builder = await openBuilder();
    for (const [place, script] of [
      ['WordPress: a Custom HTML block', 'inline'],
      ['Ghost', 'inline'],
      ['Webflow, Squarespace, Wix', 'inline'],
      ['Docusaurus', 'data'],
    ] as const) {
      await builder.enter('Place', place);
      expect(builder.snippets, place).to.eql([channels.embed(PUBLISHED ? {} : { script })]);
    }
  });

  it('start with what fits a slide, and with the whole text elsewhere, unless something was chosen', async () => {
    const builder = await openBuilder();
    await builder.enter('Place', 'reveal.js, Marp: a slide');
    expect(attributesIn(builder.snippets[0] ?? '')).to.equal(
      '<ai-paths-compare lang="en" fields="representatives costs" sections="paths">',
    );
    const linked = await openBuilder('#ui=en&place=slides');
    expect(linked.snippets).to.eql(builder.snippets);
    await linked.choose('The whole text');
    const whole = await openBuilder(linked.view.location.hash);
    expect(whole.snippets).to.eql(linked.snippets);
    await builder.enter('Place', 'Ghost');
    expect(attributesIn(builder.snippets[0] ?? '')).to.equal('<ai-paths-compare lang="en">');
    await builder.choose('At a glance');
    await builder.enter('Place', 'reveal.js, Marp: a slide');
    expect(attributesIn(builder.snippets[0] ?? '')).to.contain('fields="none"');
  });

  it('take the page’s language for the text until another is chosen', async () => {
    const builder = await openBuilder('#ui=en');
    await builder.choose('繁體中文', 'Language of this page');
    expect(attributesIn(builder.snippets[0] ?? '')).to.contain('lang="zh-Hant"');
    await builder.choose('English', '語言');
    await builder.choose('简体中文', '本頁語言');
    expect(attributesIn(builder.snippets[0] ?? '')).to.contain('lang="en"');
    const linked = await openBuilder(builder.view.location.hash);
    expect(linked.snippets).to.eql(builder.snippets);
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
