/**
 * What the small sites consist of: a page a channel, all linked to each other. The tests read this
 * list too.
 */
export const PAGES = {
  html: { view: 'compare', lang: 'en', source: 'https://example.com/' },
  embed: { view: 'card', lang: 'zh-Hant', source: 'https://example.com/' },
  shadow: { view: 'card', lang: 'en', paths: 'energy compute', fields: 'costs belief' },
  markdown: { view: 'compare', lang: 'zh-Hant' },
  page: { view: 'compare', lang: 'zh-Hant' },
};

/** The sites, and whether their links are followed without loading a page anew. */
export const SITES = { vitepress: true, eleventy: false, astro: true };

/** The place of the builder that each is, by its id; tests/node/places.test.mjs compares them with what the README says. */
export const PLACES = { vitepress: 'vitepress', eleventy: 'markdown', astro: 'mdx' };

export const BEFORE = 'Before it.';
export const AFTER = 'After it.';
