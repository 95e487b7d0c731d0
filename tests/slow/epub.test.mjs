/** An e-book made from a page: the channels `html` and `embed` as XHTML, checked by epubcheck. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { locales } from '../../dist/content/locales.js';
import * as channels from '../../dist/static.js';
import { inRoot } from '../../scripts/lib.mjs';

// Debian's is an archive for Java. The kernel starts it only where it has been told to.
const epubcheck = (...args) =>
  spawnSync('java', ['-jar', '/usr/bin/epubcheck', ...args], { encoding: 'utf8' });
const absent = epubcheck('--version').stdout?.includes('EPUBCheck') !== true;
const all = process.env.AI_PATHS_PROGRAMS === 'all' || process.env.CI === 'true';
if (absent && all) throw new Error('Not installed: epubcheck.');

const xhtml = (lang, body) => `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="${lang}" lang="${lang}">
<head><title>A book</title></head>
<body>${body}</body>
</html>`;

const CONTAINER = `<?xml version="1.0"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="content.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>`;

/** Each snippet is a chapter: starting epubcheck takes longer than checking all of them. */
const chapters = ['html', 'embed'].flatMap((channel) =>
  ['compare', 'card'].flatMap((view) =>
    locales.map((lang) => ({
      name: `${channel}-${view}-${lang}`,
      properties: channel === 'embed' ? ' properties="scripted"' : '',
      page: xhtml(
        lang,
        `<h1>A chapter</h1>${channels[channel]({ view, lang, base: './', source: 'https://example.com/?a=1&b=2' })}<p>After it.</p>`,
      ),
    })),
  ),
);

const each = (write) => chapters.map(write).join('\n');

const OPF = `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:example:book</dc:identifier><dc:title>A book</dc:title><dc:language>en</dc:language>
<meta property="dcterms:modified">2026-01-01T00:00:00Z</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="script" href="ai-paths.min.js" media-type="application/javascript"/>
${each(({ name, properties }) => `<item id="${name}" href="${name}.xhtml" media-type="application/xhtml+xml"${properties}/>`)}
</manifest>
<spine>${each(({ name }) => `<itemref idref="${name}"/>`)}</spine>
</package>`;

const NAV = xhtml(
  'en',
  `<nav epub:type="toc"><ol>${each(({ name }) => `<li><a href="${name}.xhtml">${name}</a></li>`)}</ol></nav>`,
);

const book = zipSync({
  // The first file, and not compressed, as the format asks.
  mimetype: [strToU8('application/epub+zip'), { level: 0 }],
  'META-INF/container.xml': strToU8(CONTAINER),
  'content.opf': strToU8(OPF),
  'nav.xhtml': strToU8(NAV),
  'ai-paths.min.js': readFileSync(inRoot('dist/ai-paths.min.js')),
  ...Object.fromEntries(chapters.map(({ name, page }) => [`${name}.xhtml`, strToU8(page)])),
});

describe('an e-book', { skip: absent && 'not installed: epubcheck' }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'ai-paths-epub-'));
  after(() => rmSync(folder, { recursive: true }));

  it('places: In an EPUB, epubcheck finds no error in the snippets of html and embed', () => {
    const file = join(folder, 'book.epub');
    writeFileSync(file, book);
    const { status, stderr, stdout } = epubcheck(file);
    assert.equal(status, 0, stderr);
    assert.match(stdout, /No errors or warnings detected/);
  });
});
