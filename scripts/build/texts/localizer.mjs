/**
 * Turns the messages of the content room into plain data.
 *
 * lit-localize compiles every msg() for each locale, which leaves only literals. This module writes
 * them as typed data. A page runs none of this code.
 */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TransformLitLocalizer } from '@lit/localize-tools/lib/modes/transform.js';
import ts from 'typescript';
import { CONVERTED } from './chinese.mjs';
import { hostFor } from '../compile.mjs';
import { inRoot } from '../../lib.mjs';
import { SOURCE_LOCALE, targetLocales, XLIFF_FOLDER } from './locales.mjs';
import { findMessageProblems, noMessages } from './message-guard.mjs';

const GENERATED = 'src/content/generated';

/** lit-localize, reading the types of packages once per process: `npm start` runs it again and again. */
class Localizer extends TransformLitLocalizer {
  #program;

  get program() {
    const { fileNames, options } = this.filesAndCompilerOptions;
    this.#program ??= ts.createProgram(fileNames, options, hostFor(options));
    return this.#program;
  }
}

/** In place of a lit-localize.json, which would list the languages a second time, beside locales/. */
const configuration = (locales) => ({
  sourceLocale: SOURCE_LOCALE,
  targetLocales: locales,
  tsConfig: 'src/content/tsconfig.json',
  output: { mode: 'transform' },
  interchange: { format: 'xliff', xliffDir: XLIFF_FOLDER },
  baseDir: inRoot(),
  resolve: (path) => resolve(inRoot(), path),
});

/** @throws {Error} with one line for each problem. */
const report = (problems) => {
  throw new Error(`some messages are wrong:\n  ${problems.join('\n  ')}`);
};

const plain = ({ name, contents }) => ({
  name,
  text: contents.map((part) => (typeof part === 'string' ? part : part.untranslatable)).join(''),
});

/**
 * What translators' tools need of each unit, and lit-localize keeps but does not write. They count a
 * unit as unfinished unless it is `approved`, and some drop spaces at the ends of a text, as of ": ",
 * unless it has `xml:space`. (https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html#trans-unit)
 */
const markUnits = (xliff) =>
  xliff.replace(/<trans-unit\b([^>]*)(>[^]*?<\/trans-unit>)/g, (_, given, rest) => {
    const approved = /<target\b[^>]*>./.test(rest) && !/ approved=/.test(given);
    const spaced = /<source>(?: |[^<]* <)/.test(rest) && !/ xml:space=/.test(given);
    return `<trans-unit${given}${approved ? ' approved="yes"' : ''}${spaced ? ' xml:space="preserve"' : ''}${rest}`;
  });

/** What each file of translations should hold, by locale: updated from the source, or converted. */
async function rightFiles(config, localizer) {
  const folder = await mkdtemp(join(tmpdir(), 'ai-paths-xliff-'));
  try {
    await cp(inRoot(XLIFF_FOLDER), folder, { recursive: true });
    config.interchange.xliffDir = folder;
    await localizer.writeInterchangeFiles();
    const right = {};
    for (const locale of config.targetLocales)
      right[locale] = markUnits(await readFile(join(folder, `${locale}.xlf`), 'utf8'));
    for (const [locale, { from, convert }] of Object.entries(CONVERTED))
      right[locale] = convert(right[from]);
    return right;
  } finally {
    config.interchange.xliffDir = XLIFF_FOLDER;
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The source's messages. Throws if there are none, because lit-localize would then erase every
 * translation without a message.
 */
function sourceMessages(localizer) {
  const { messages, errors } = localizer.extractSourceMessages();
  const problems = errors.map(
    ({ file, messageText }) => `${relative(inRoot(), file.fileName)}: ${messageText}`,
  );
  if (!messages.length) problems.push(noMessages(SOURCE_LOCALE));
  if (problems.length) report(problems);
  return messages;
}

const xliffOf = (locale) => inRoot(XLIFF_FOLDER, `${locale}.xlf`);

/** Updates locales/ from the source. */
async function extractMessages(config) {
  const localizer = new Localizer(config);
  sourceMessages(localizer);
  for (const [locale, right] of Object.entries(await rightFiles(config, localizer)))
    await writeFile(xliffOf(locale), right);
}

/** Throws where messages or translations are wrong. */
async function guard(config, localizer) {
  const source = sourceMessages(localizer).map(plain);
  const { translations } = localizer.readTranslationsSync();
  const problemsOf = (locale) =>
    findMessageProblems({
      sourceLocale: SOURCE_LOCALE,
      source,
      locale,
      translations: (translations.get(locale) ?? []).map(plain),
    });
  const isConverted = (locale) => locale in CONVERTED;
  const { targetLocales } = config;
  const problems = targetLocales.filter((locale) => !isConverted(locale)).flatMap(problemsOf);
  // A converted file repeats the problems of its source file, so it is checked only if that has none.
  if (!problems.length) problems.push(...targetLocales.filter(isConverted).flatMap(problemsOf));
  problems.push(...localizer.validateTranslations().errors);
  for (const [locale, right] of Object.entries(await rightFiles(config, localizer))) {
    if (right === (await readFile(xliffOf(locale), 'utf8').catch(() => ''))) continue;
    const { from } = CONVERTED[locale] ?? {};
    const origin = from ? `locales/${from}.xlf gives` : 'the source says';
    problems.push(`locales/${locale}.xlf is not what ${origin}: run "npm run extract"`);
  }
  if (problems.length) report(problems);
}

const MADE =
  '// Made by scripts/build/texts/localize.mjs from the content room and locales/. Do not edit.\n';
const writeModule = (name, code) => writeFile(inRoot(GENERATED, `${name}.ts`), MADE + code);

/** Writes one locale's data, typed. */
const writeLocale = (name, type, from, constant, data) =>
  writeModule(
    name,
    `import type { ${type} } from '${from}';\n\n` +
      `export const ${constant}: ${type} = ${JSON.stringify(data, null, 2)};\n`,
  );

/** Writes every locale's data, and two modules that have all of it: `content.zhHant`, `BUILDER['zh-Hant']`. */
async function writeData(config, localizer) {
  const compiled = await mkdtemp(join(tmpdir(), 'ai-paths-locales-'));
  try {
    config.output.outputDir = compiled;
    await writeFile(join(compiled, 'package.json'), '{"type":"module"}');
    await localizer.build();
    await rm(inRoot(GENERATED), { recursive: true, force: true });
    await mkdir(inRoot(GENERATED, 'builder'), { recursive: true });
    const locales = [SOURCE_LOCALE, ...config.targetLocales];
    for (const locale of locales) {
      const load = (name) =>
        import(pathToFileURL(join(compiled, locale, 'content', `${name}.js`)).href);
      const [{ case37 }, { words }] = [await load('case-37'), await load('words')];
      const content = { case: case37, words };
      await writeLocale(locale, 'Content', '../../case/types.js', 'content', content);
      // A separate module, because the page's script does not use it.
      const [{ builderWords }, { placeWords }] = [
        await load('builder-words'),
        await load('place-words'),
      ];
      const builder = { words: builderWords, places: placeWords };
      const name = `builder/${locale}`;
      await writeLocale(name, 'BuilderContent', '../../builder-words.js', 'builder', builder);
    }
    const lines = (lineOf) => locales.map(lineOf).join('');
    const nameOf = (tag) => tag.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
    await writeModule(
      'index',
      lines((tag) => `export { content as ${nameOf(tag)} } from './${tag}.js';\n`),
    );
    const imports = lines((tag, index) => `import { builder as l${index} } from './${tag}.js';\n`);
    const entries = lines((tag, index) => `  '${tag}': l${index},\n`);
    await writeModule('builder/index', `${imports}\nexport const BUILDER = {\n${entries}};\n`);
  } finally {
    await rm(compiled, { recursive: true, force: true });
  }
}

/** A tag names a file and a row, and becomes a `lang`, so it must be a canonical BCP 47 tag. */
function checkTag(tag) {
  if (/^[a-z]{2,3}(-|$)/.test(tag) && Intl.getCanonicalLocales(tag)[0] === tag) return;
  throw new Error(`"${tag}" is no language tag as BCP 47 writes it: fr, pt-BR, zh-Hant`);
}

/**
 * Checks the messages, then writes the data of each locale. `extract` first updates locales/*.xlf from
 * the source, and creates a file for each tag in `added`.
 */
export async function localize({ extract, added }) {
  added.forEach(checkTag);
  const config = configuration([...new Set([...targetLocales(), ...added])]);
  if (extract) await extractMessages(config);
  const localizer = new Localizer(config);
  await guard(config, localizer);
  await writeData(config, localizer);
}
