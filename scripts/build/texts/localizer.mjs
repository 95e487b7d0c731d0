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

/** Updates the interchange files from the source. */
async function writeInterchange(config, localizer) {
  await localizer.writeInterchangeFiles();
  for (const locale of config.targetLocales) {
    const path = config.resolve(join(config.interchange.xliffDir, `${locale}.xlf`));
    await writeFile(path, markUnits(await readFile(path, 'utf8')));
  }
}

/** The locales whose interchange file would now be written differently. */
async function notExtracted(config, localizer) {
  const { xliffDir } = config.interchange;
  const folder = await mkdtemp(join(tmpdir(), 'ai-paths-xliff-'));
  try {
    await cp(config.resolve(xliffDir), folder, { recursive: true });
    config.interchange.xliffDir = folder;
    await writeInterchange(config, localizer);
    const differs = async (locale) => {
      const [now, then] = await Promise.all([
        readFile(join(folder, `${locale}.xlf`), 'utf8'),
        readFile(config.resolve(join(xliffDir, `${locale}.xlf`)), 'utf8').catch(() => ''),
      ]);
      return now !== then;
    };
    const stale = [];
    for (const locale of config.targetLocales) if (await differs(locale)) stale.push(locale);
    return stale;
  } finally {
    config.interchange.xliffDir = xliffDir;
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The source's messages. Throws if there are none, because lit-localize would then erase every
 * translation without a message.
 */
function sourceMessages(localizer, sourceLocale) {
  const { messages, errors } = localizer.extractSourceMessages();
  const problems = errors.map(
    ({ file, messageText }) => `${relative(inRoot(), file.fileName)}: ${messageText}`,
  );
  if (!messages.length) problems.push(noMessages(sourceLocale));
  if (problems.length) report(problems);
  return messages;
}

const xliffOf = (locale) => inRoot(XLIFF_FOLDER, `${locale}.xlf`);

/** Each converted language, with the content that its file should have and the content that it has. */
const conversions = () =>
  Promise.all(
    Object.entries(CONVERTED).map(async ([locale, { from, convert }]) => ({
      locale,
      from,
      right: convert(await readFile(xliffOf(from), 'utf8')),
      stored: await readFile(xliffOf(locale), 'utf8').catch(() => ''),
    })),
  );

async function guard(config, localizer) {
  const source = sourceMessages(localizer, config.sourceLocale).map(plain);
  const { translations } = localizer.readTranslationsSync();
  const problemsOf = (locales) =>
    locales.flatMap((locale) =>
      findMessageProblems({
        sourceLocale: config.sourceLocale,
        source,
        locale,
        translations: (translations.get(locale) ?? []).map(plain),
      }),
    );
  const isConverted = (locale) => locale in CONVERTED;
  const problems = problemsOf(config.targetLocales.filter((locale) => !isConverted(locale)));
  // A converted file repeats the problems of its source file, so it is checked only if that has none.
  if (!problems.length) problems.push(...problemsOf(config.targetLocales.filter(isConverted)));
  problems.push(...localizer.validateTranslations().errors);
  for (const { locale, from, right, stored } of await conversions())
    if (right !== stored)
      problems.push(
        `locales/${locale}.xlf is not what locales/${from}.xlf gives: run "npm run extract"`,
      );
  for (const locale of await notExtracted(config, localizer))
    problems.push(`locales/${locale}.xlf is not what the source says: run "npm run extract"`);
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

/** Writes the module with every locale's data by name, each a variable to a bundler: `content.zhHant`. */
const writeContents = (locales) =>
  writeModule(
    'index',
    locales
      .map((tag) => {
        const name = tag.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
        return `export { content as ${name} } from './${tag}.js';\n`;
      })
      .join(''),
  );

/** Writes the module with the builder's words by tag: `BUILDER['zh-Hant']`. */
function writeBuilders(locales) {
  const imports = locales.map(
    (tag, index) => `import { builder as l${index} } from './${tag}.js';\n`,
  );
  const entries = locales.map((tag, index) => `  '${tag}': l${index},\n`);
  return writeModule(
    'builder/index',
    `${imports.join('')}\nexport const BUILDER = {\n${entries.join('')}};\n`,
  );
}

async function writeData(config, localizer) {
  const compiled = await mkdtemp(join(tmpdir(), 'ai-paths-locales-'));
  try {
    config.output.outputDir = compiled;
    await writeFile(join(compiled, 'package.json'), '{"type":"module"}');
    await localizer.build();
    await rm(inRoot(GENERATED), { recursive: true, force: true });
    await mkdir(inRoot(GENERATED, 'builder'), { recursive: true });
    const locales = [config.sourceLocale, ...config.targetLocales];
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
    await writeContents(locales);
    await writeBuilders(locales);
  } finally {
    await rm(compiled, { recursive: true, force: true });
  }
}

/** A tag names a file and a row, and becomes a `lang`, so it must be a canonical BCP 47 tag. */
function checkTag(tag) {
  if (/^[a-z]{2,3}(-|$)/.test(tag) && Intl.getCanonicalLocales(tag)[0] === tag) return;
  throw new Error(`"${tag}" is no language tag as BCP 47 writes it: fr, pt-BR, zh-Hant`);
}

/** Updates locales/ from the source. */
async function writeXliff(config) {
  const extractor = new Localizer(config);
  sourceMessages(extractor, config.sourceLocale);
  await writeInterchange(config, extractor);
  for (const { locale, right } of await conversions()) await writeFile(xliffOf(locale), right);
}

/**
 * Checks the messages, then writes the data of each locale. `extract` first updates locales/*.xlf from
 * the source, and creates a file for each tag in `added`.
 */
export async function localize({ extract, added }) {
  added.forEach(checkTag);
  const config = configuration([...new Set([...targetLocales(), ...added])]);
  if (extract) await writeXliff(config);
  const localizer = new Localizer(config);
  await guard(config, localizer);
  await writeData(config, localizer);
}
