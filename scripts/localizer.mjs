/**
 * Messages in, plain data out.
 *
 * lit-localize compiles every msg() of the content room for each locale; what is left is
 * literals, which are written down as typed data. Nothing of it runs in a page.
 */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { TransformLitLocalizer } from '@lit/localize-tools/lib/modes/transform.js';
import { fail, inRoot } from './lib.mjs';
import { findMessageProblems, noMessages } from './message-guard.mjs';

const GENERATED = 'src/content/generated';
const read = () => readConfigFileAndWriteSchema(inRoot('lit-localize.json'));
const report = (problems) => fail(`messages:\n  ${problems.join('\n  ')}`);
const plain = ({ name, contents }) => ({
  name,
  text: contents.map((part) => (typeof part === 'string' ? part : part.untranslatable)).join(''),
});

/** Whether lit-localize would write the interchange files as they stand. */
async function notExtracted(config, localizer) {
  const { xliffDir } = config.interchange;
  const folder = await mkdtemp(join(tmpdir(), 'ai-paths-xliff-'));
  try {
    await cp(config.resolve(xliffDir), folder, { recursive: true });
    config.interchange.xliffDir = folder;
    await localizer.writeInterchangeFiles();
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
 * The source's messages. Ends the process where there are none: lit-localize would then erase
 * every translation without a word.
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

async function guard(config, localizer) {
  const source = sourceMessages(localizer, config.sourceLocale).map(plain);
  const { translations } = localizer.readTranslationsSync();
  const problems = config.targetLocales.flatMap((locale) =>
    findMessageProblems({
      sourceLocale: config.sourceLocale,
      source,
      locale,
      translations: (translations.get(locale) ?? []).map(plain),
    }),
  );
  problems.push(...localizer.validateTranslations().errors);
  for (const locale of await notExtracted(config, localizer))
    problems.push(`locales/${locale}.xlf is not what the source says: run "npm run extract"`);
  if (problems.length) report(problems);
}

const MADE = '// Made by scripts/localize.mjs from the content room and locales/. Do not edit.\n';
const writeModule = (name, code) => writeFile(inRoot(GENERATED, `${name}.ts`), MADE + code);

/** Writes one locale's data, typed. */
const writeLocale = (name, type, from, constant, data) =>
  writeModule(
    name,
    `import type { ${type} } from '${from}';\n\n` +
      `export const ${constant}: ${type} = ${JSON.stringify(data, null, 2)};\n`,
  );

/** Writes a module that has every locale's data by its tag. */
function writeIndex(name, constant, imported, prefix, locales) {
  const imports = locales.map(
    (tag, index) => `import { ${imported} as l${index} } from './${prefix}${tag}.js';\n`,
  );
  const entries = locales.map((tag, index) => `  '${tag}': l${index},\n`);
  return writeModule(
    name,
    `${imports.join('')}\nexport const ${constant} = {\n${entries.join('')}};\n`,
  );
}

async function writeData(config, localizer) {
  const compiled = await mkdtemp(join(tmpdir(), 'ai-paths-locales-'));
  try {
    config.output.outputDir = compiled;
    await writeFile(join(compiled, 'package.json'), '{"type":"module"}');
    await localizer.build();
    await rm(inRoot(GENERATED), { recursive: true, force: true });
    await mkdir(inRoot(GENERATED), { recursive: true });
    const locales = [config.sourceLocale, ...config.targetLocales];
    for (const locale of locales) {
      const load = (name) =>
        import(pathToFileURL(join(compiled, locale, 'content', `${name}.js`)).href);
      const [{ case37 }, { words }] = [await load('case-37'), await load('words')];
      const content = { case: case37, words };
      await writeLocale(locale, 'Content', '../../case/types.js', 'content', content);
      // In a module of its own: the page's script has no use for it.
      const [{ builderWords }, { placeWords }] = [
        await load('builder-words'),
        await load('place-words'),
      ];
      const builder = { words: builderWords, places: placeWords };
      const name = `builder-${locale}`;
      await writeLocale(name, 'BuilderContent', '../builder-words.js', 'builder', builder);
    }
    await writeIndex('index', 'CONTENT', 'content', '', locales);
    await writeIndex('builder', 'BUILDER', 'builder', 'builder-', locales);
  } finally {
    await rm(compiled, { recursive: true, force: true });
  }
}

/** Guards the messages, then writes the data of each locale; `extract` brings locales/*.xlf up to date with the source first. */
export async function localize({ extract }) {
  const config = read();
  if (extract) {
    const extractor = new TransformLitLocalizer(config);
    sourceMessages(extractor, config.sourceLocale);
    await extractor.writeInterchangeFiles();
  }
  const localizer = new TransformLitLocalizer(config);
  await guard(config, localizer);
  await writeData(config, localizer);
}
