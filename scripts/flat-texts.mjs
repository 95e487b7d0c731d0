/**
 * The texts of the single script, each locale as one string. Every locale has the same shape: the
 * names of the fields and the tokens stand in the script once, and one function fills them in. About
 * 110 bytes less than an object a locale. (brotli)
 */
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot } from './lib.mjs';
import { SOURCE_LOCALE, targetLocales } from './build/texts/locales.mjs';
import { replaceNodes } from './replace-nodes.mjs';
import { pairTexts, unpairedTexts } from './paired-texts.mjs';

/** Modules that are in no file. `npm run size` knows them by these paths. */
const SHAPE = '/content/generated/shape.js';
export const PAIR = '/content/generated/pair.js';

/** Between texts. No text may have it. */
const MARK = '@';

/** Two locales with the same text in other characters: one string for both. About 170 bytes less. */
export const PAIRED = ['zh-Hans', 'zh-Hant'];

/** What is the same in every locale: tokens and emoji. */
const SAME = ['id', 'icon'];

/** Words of the channels, which no element shows. */
const UNUSED = ['source'];

const contentOf = async (tag) => {
  const { href } = pathToFileURL(inRoot('dist', 'content', 'generated', `${tag}.js`));
  return (await import(`${href}?${Date.now()}`)).content;
};

/** Calls `visit` with each text in turn, and writes the content as code with what it returns. */
function write(value, visit, key = '') {
  if (typeof value === 'string') return SAME.includes(key) ? JSON.stringify(value) : visit(value);
  const entries = Object.entries(value).filter(([name]) => !UNUSED.includes(name));
  if (Array.isArray(value)) return `[${entries.map(([, item]) => write(item, visit)).join()}]`;
  const pairs = entries.map(
    ([name, item]) => `${JSON.stringify(name)}:${write(item, visit, name)}`,
  );
  return `{${pairs.join()}}`;
}

const shapeOf = (content) => write(content, () => 'next()');

/** The texts of a locale as one string. Throws if they do not fit the shape of the source locale's. */
async function flat(tag) {
  const content = await contentOf(tag);
  if (shapeOf(content) !== shapeOf(await contentOf(SOURCE_LOCALE)))
    throw new Error(`${tag} has not the shape of ${SOURCE_LOCALE}.`);
  const texts = [];
  write(content, (text) => texts.push(text));
  const wrong = texts.find((text) => text.includes(MARK));
  if (wrong)
    throw new Error(`"${wrong}" has "${MARK}": choose another MARK in scripts/flat-texts.mjs.`);
  return texts.join(MARK);
}

/** The table of locales, whose texts are functions here: a getter calls each. */
function withGetters(code) {
  const { code: edited, count } = replaceNodes(
    code,
    'Property[key.name="content"]',
    ({ value }, text) => `get content() { return ${text(value)}(); }`,
  );
  if (!count) throw new Error('content/locales.ts: no row has a property "content" any more.');
  return edited;
}

export const flatTexts = {
  name: 'flat-texts',
  resolveId: (id) => ([SHAPE, PAIR].includes(id) ? id : null),
  async load(id) {
    if (id === SHAPE)
      return `export const shape = (text) => { const texts = text.split(${JSON.stringify(MARK)}); const next = () => texts.shift(); return ${shapeOf(await contentOf(SOURCE_LOCALE))} };`;
    return id === PAIR
      ? `import { shape } from '${SHAPE}';\n${unpairedTexts(pairTexts(...(await Promise.all(PAIRED.map(flat)))))}`
      : null;
  },
  async transform(code, id) {
    if (/[\\/]content[\\/]locales\.js$/.test(id)) return { code: withGetters(code), map: null };
    const tag = basename(id, '.js');
    if (
      !/[\\/]content[\\/]generated[\\/]/.test(id) ||
      ![SOURCE_LOCALE, ...targetLocales()].includes(tag)
    )
      return null;
    const place = PAIRED.indexOf(tag);
    return {
      code:
        place < 0
          ? `import { shape } from '${SHAPE}';\nconst own = shape(${JSON.stringify(await flat(tag))});\nexport const content = () => own;`
          : `import { texts } from '${PAIR}';\nexport const content = () => texts(${place});`,
      map: null,
    };
  },
  renderChunk(code) {
    const used = UNUSED.find((name) => new RegExp(`\\.${name}\\b`).test(code));
    if (used) this.error(`"${used}" is used now: remove it from UNUSED in scripts/flat-texts.mjs.`);
    return null;
  },
};
