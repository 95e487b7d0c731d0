/** The channels of the built package, sorted by what they write; and the author's text to compare with. */
import { readFileSync } from 'node:fs';
import * as channels from 'ai-paths/static';
import { simplifyText } from '../../scripts/build/texts/chinese.mjs';
import { inRoot } from '../../scripts/lib.mjs';

export { channels };

/** For the channel that needs to know where the page is. */
export const PAGE = 'https://example.com/page.html';

/** Every channel, by its name in the package's table. */
export const ALL = Object.keys(channels.CHANNELS);
const outputs = Object.fromEntries(ALL.map((name) => [name, channels[name]({ page: PAGE })]));

/** Those with words: oEmbed has a frame of the page that has them. */
export const WORDED = ALL.filter((name) => name !== 'oembed');
/** Those that write a piece of HTML. */
export const PIECES = ALL.filter((name) => /^<(?!!)/.test(outputs[name]));
/** Those that write a piece or a page of HTML. */
export const MARKUP = ALL.filter((name) => outputs[name].startsWith('<'));
/** Those that load the script. */
export const SCRIPTED = MARKUP.filter((name) => outputs[name].includes('<script src='));

export const normal = (text) => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

const lines = readFileSync(inRoot('tests/case-37.txt'), 'utf8')
  .split('\n')
  .map(normal)
  .filter(Boolean);
/** The author's lines in each language. */
export const written = {
  en: lines.slice(0, 25),
  'zh-Hant': lines.slice(25),
  'zh-Hans': lines.slice(25).map(simplifyText),
};

/** What is left of HTML without its tags, as excerpts, feeds and mail's plain text are made. */
export const stripped = (html) =>
  normal(
    html
      .replace(/<(script|style)\b.*?<\/\1>/gs, '')
      .replace(/<[^>]*>/g, '')
      .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(code)),
  );

/** The script's hash, as the build has written it. */
export const integrity = JSON.parse(readFileSync(inRoot('dist/integrity.json'), 'utf8'))[
  'ai-paths.min.js'
];
export const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
