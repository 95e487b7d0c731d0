/** Hugo as `hugo new site` creates a site, with a theme of two files. Its only setting is `unsafe`, in the tests that name it. */
import assert from 'node:assert/strict';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { assertWritten, CHOICES } from './choices.mjs';
import { called, kitFor } from './kits.mjs';
import { describeSite, entryOf, stripTags } from './site.mjs';
import { AFTER, articles, BEFORE, embed, html, markdown, plain } from './snippets.mjs';
import { missing, run, temporary, writeFiles } from './support.mjs';

const shortcodes = called('The shortcode', 'hugo');

const THEME = {
  'layouts/_default/single.html': `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{{ .Title }}</title></head><body><h1>{{ .Title }}</h1>{{ .Content }}</body></html>`,
  'layouts/_default/list.html': `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>
{{ range .Pages }}<h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>{{ .Summary }}{{ end }}</body></html>`,
};

function build(snippets, config) {
  const { folder, remove } = temporary();
  run('hugo', ['new', 'site', folder, '--force']);
  appendFileSync(join(folder, 'config.toml'), config);
  writeFiles(folder, {
    ...THEME,
    ...kitFor('hugo')({}),
    ...articles(snippets, {
      path: (slug) => `content/posts/${slug}.md`,
      front: '---\ntitle: TITLE\ndate: 2024-01-01\n---\n\n',
      link: (slug) => `/posts/${slug}/`,
    }),
  });
  const said = run('hugo', ['--source', folder, '--baseURL', '/']);
  assert.doesNotMatch(said, /WARN|ERROR/, 'what Hugo leaves out it says in a warning, if at all');
  return { folder: join(folder, 'public'), remove };
}

const describeHugo = (title, snippets, config = '') =>
  describeSite(title, {
    places: ['hugo'],
    skip: missing('hugo'),
    build: () => build(snippets, config),
    snippets,
    path: (slug) => `/posts/${slug}/`,
    more: {
      'keeps words apart in the summaries of its feed': async ({ browser, origin, expected }) => {
        const feed = await (await fetch(`${origin}/index.xml`)).text();
        const page = await browser.open('about:blank');
        for (const { name } of snippets.slice(1)) {
          const summary = stripTags(await page.evaluate(entryOf, feed, name));
          const words = summary.split(AFTER)[0].replace('…', '').trim().split(' ');
          const known = new Set(`${BEFORE} ${expected[name].html[0]}`.split(' '));
          const joined = words.filter((word) => !known.has(word));
          assert.deepEqual(joined, [], name);
          assert.ok(words.length > 20, summary);
        }
        await page.close();
      },
    },
  });

describeHugo('Hugo, with its default configuration', [plain, ...shortcodes, markdown]);
describeHugo(
  'Hugo, with unsafe = true',
  [plain, embed, html],
  '[markup.goldmark.renderer]\nunsafe = true\n',
);

/** A page for each choice, with its shortcode alone. */
describe('The options of the shortcode for Hugo', { skip: missing('hugo') }, () => {
  const site = temporary();
  let said;
  const line = ({ given }) =>
    `{{< ai-paths ${Object.entries(given)
      .map(([name, value]) => `${name}=\`${value}\``)
      .join(' ')} >}}`;
  before(() => {
    run('hugo', ['new', 'site', site.folder, '--force']);
    const pages = [...CHOICES.map(line), '{{< ai-paths controls >}}'].map((content, index) => [
      `content/posts/${index}.md`,
      `---\ntitle: A post\n---\n\n${content}\n`,
    ]);
    writeFiles(site.folder, {
      'layouts/_default/single.html': '{{ .Content }}',
      'layouts/_default/list.html': '',
      ...kitFor('hugo')({}),
      ...Object.fromEntries(pages),
    });
    said = run('hugo', ['--source', site.folder]);
  });
  after(() => site.remove());

  const written = (index) =>
    /<div data-ai-paths=[^]*<\/div>/.exec(
      readFileSync(join(site.folder, 'public', 'posts', `${index}`, 'index.html'), 'utf8'),
    )[0];

  for (const [index, choice] of CHOICES.entries())
    it(`${line(choice)} gives readers what is valid, and its author a warning for each wrong value`, () => {
      assertWritten(written(index), choice);
      const warnings = said.split('\n').filter((it) => it.includes(`/${index}.md:`));
      assert.equal(warnings.length, choice.wrong.length, warnings.join('\n'));
      for (const wrong of choice.wrong)
        assert.ok(
          warnings.some((it) => /WARN.*ai-paths: .*; valid: /.test(it) && it.includes(wrong)),
          `${wrong}: ${warnings}`,
        );
    });

  it('takes an option without a value', () =>
    assertWritten(written(CHOICES.length), { valid: { controls: 'true' } }));

  it('names the file of the script with its hash', () => {
    const page = readFileSync(join(site.folder, 'public', 'posts', '0', 'index.html'), 'utf8');
    assert.match(
      page,
      /<script src="\/ai-paths\.min\.js" integrity="sha384-[^"%]{64}" crossorigin="anonymous" defer="defer"><\/script>/,
    );
  });
});
