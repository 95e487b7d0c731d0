/**
 * The preview that services show for a link to a page of `ai-paths site`, read with three libraries that
 * such services use. The test serves the site on loopback.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { join } from 'node:path';
import metascraper from 'metascraper';
import description from 'metascraper-description';
import image from 'metascraper-image';
import lang from 'metascraper-lang';
import publisher from 'metascraper-publisher';
import title from 'metascraper-title';
import url from 'metascraper-url';
import ogs from 'open-graph-scraper';
import sharp from 'sharp';
import { unfurl } from 'unfurl.js';
import { inRoot } from '../../scripts/lib.mjs';
import { BUILDER } from '../../dist/content/generated/builder/index.js';
import { json } from '../../dist/static.js';
import { run, serve, temporary } from '../programs/support.mjs';

const fetchBytes = async (address) => Buffer.from(await (await fetch(address)).arrayBuffer());

/** What each library says of an address, in the same words. */
const LIBRARIES = {
  'unfurl.js': async (address) => {
    const { description, canonical_url, open_graph, twitter_card, oEmbed } = await unfurl(address);
    const [picture] = open_graph.images;
    return {
      title: open_graph.title,
      description,
      url: canonical_url,
      site: open_graph.site_name,
      locale: open_graph.locale,
      picture: picture.url,
      size: [picture.width, picture.height],
      alt: picture.alt,
      card: twitter_card.card,
      frames: oEmbed.html.match(/<iframe src="([^"]*)"/)[1],
    };
  },
  'open-graph-scraper': async (address) => {
    const { error, result } = await ogs({ url: address });
    assert.equal(error, false);
    const [picture] = result.ogImage;
    return {
      title: result.ogTitle,
      description: result.ogDescription,
      url: result.ogUrl,
      site: result.ogSiteName,
      locale: result.ogLocale,
      picture: picture.url,
      size: [Number(picture.width), Number(picture.height)],
      alt: picture.alt,
      card: result.twitterCard,
    };
  },
  metascraper: async (address) => {
    const read = metascraper([description(), image(), lang(), publisher(), title(), url()]);
    const found = await read({ url: address, html: `${await fetchBytes(address)}` });
    return {
      title: found.title,
      description: found.description,
      url: found.url,
      site: found.publisher,
      picture: found.image,
      // Without its script.
      language: found.lang,
    };
  },
};

const REGIONS = { en: 'en_US', 'zh-Hant': 'zh_TW', 'zh-Hans': 'zh_CN' };

/** Every page of a site: its address there, its language, and the page that its oEmbed frames. */
const PAGES = [
  ['', 'en', 'compare-en.html'],
  ...['compare', 'card'].flatMap((view) =>
    Object.keys(REGIONS).map((lang) => [`${view}-${lang}.html`, lang, `${view}-${lang}.html`]),
  ),
];

describe('a link to a page of a site', () => {
  const { folder, remove } = temporary();
  const site = join(folder, 'site');
  let server, base;
  before(async () => {
    server = await serve(site);
    base = `${server.origin}/`;
    run('node', [inRoot('dist', 'cli.js'), 'site', '--base', base, '--out', site]);
  });
  after(() => {
    server.close();
    remove();
  });

  for (const [library, read] of Object.entries(LIBRARIES))
    for (const [page, lang, framed] of PAGES)
      it(`shows its title, what it is about and the picture of its language: ${page || 'the first page'}, read by ${library}`, async () => {
        const { series, title, subtitle, intro } = JSON.parse(json({ lang }));
        // The first page is the builder: a preview promises what opens.
        const { words } = BUILDER[lang];
        const expected = {
          title: page ? `${series} | ${title}` : words.title,
          description: page ? intro : words.lead,
          url: base + page,
          site: series,
          locale: REGIONS[lang],
          picture: `${base}preview-${lang}.png`,
          size: [1200, 630],
          alt: subtitle,
          card: 'summary_large_image',
          language: new Intl.Locale(lang).language,
          frames: base + framed,
        };
        const found = await read(base + page);
        // Not every library reads everything.
        const named = Object.keys(found).map((key) => [key, expected[key]]);
        assert.deepEqual(found, Object.fromEntries(named));
      });

  for (const lang of Object.keys(REGIONS))
    it(`has a picture of 1200 × 630 pixels for ${lang}, below the 300 kB that some services take`, async () => {
      const picture = await fetchBytes(`${base}preview-${lang}.png`);
      const { format, width, height } = await sharp(picture).metadata();
      assert.deepEqual([format, width, height], ['png', 1200, 630]);
      assert.ok(picture.length < 300_000, `${picture.length} bytes`);
    });
});
