/** The rooms of src/ and the arrows between them, read from the import lines. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { LOCALES, locales } from '../../dist/content/locales.js';
import { inRoot } from '../../scripts/lib.mjs';

/** What each room may import: all of a room, its types only, packages. */
const ROOMS = {
  case: { rooms: [], types: [], packages: [] },
  content: { rooms: [], types: ['case'], packages: ['@lit/localize'] },
  views: { rooms: ['case'], types: [], packages: ['lit'] },
  elements: { rooms: ['case', 'content', 'views'], types: [], packages: ['lit'] },
  channels: { rooms: ['case', 'content', 'views'], types: [], packages: ['lit'] },
  builder: {
    rooms: ['case', 'content', 'channels', 'elements'],
    types: [],
    packages: ['lit', 'fflate'],
  },
  cli: {
    rooms: ['case', 'content', 'channels', 'builder'],
    types: [],
    packages: ['node:fs', 'node:path', 'node:util'],
  },
  entry: { rooms: ['elements', 'channels', 'content', 'builder'], types: ['case'], packages: [] },
};

/** The files with one of the extensions below a folder, as paths from the root. */
const filesIn = (folder, extensions) =>
  existsSync(inRoot(folder))
    ? readdirSync(inRoot(folder), { recursive: true, encoding: 'utf8' })
        .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
        .filter((name) => extensions.test(name))
    : [];
const read = (file) => readFileSync(inRoot(file), 'utf8');

/** What a module imports, re-exports or loads, and whether only types of it. */
function importsOf(file, code) {
  const found = [];
  const visit = (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      const clause = node.importClause ?? node;
      const named = clause.namedBindings?.elements ?? clause.exportClause?.elements;
      const typeOnly =
        !!clause.isTypeOnly || (!clause.name && !!named?.every(({ isTypeOnly }) => isTypeOnly));
      found.push({ specifier: node.moduleSpecifier.text, typeOnly });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      found.push({ specifier: node.arguments[0]?.text ?? '?', typeOnly: false });
    else if (ts.isImportTypeNode(node))
      found.push({ specifier: node.argument.literal.text, typeOnly: true });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest));
  return found;
}

/** One line for each import of a module that runs the wrong way. */
export function wrongArrows(file, code) {
  const room = file.split('/')[1];
  const rule = ROOMS[room];
  if (!rule) return [`${file}: no room "${room}": put it in one of: ${Object.keys(ROOMS)}`];
  return importsOf(file, code).flatMap(({ specifier, typeOnly }) => {
    const arrow = `${file} imports '${specifier}'`;
    if (!specifier.startsWith('.')) {
      const allowed = rule.packages.some((n) => specifier === n || specifier.startsWith(`${n}/`));
      const may = rule.packages.join(', ') || 'no package';
      return allowed ? [] : [`${arrow}: ${room} may import ${may}; move what needs it`];
    }
    const target = new URL(specifier, `file:///${file}`).pathname.slice(1).split('/')[1];
    if (target === room || rule.rooms.includes(target)) return [];
    if (rule.types.includes(target))
      return typeOnly ? [] : [`${arrow}: ${room} may have only types of ${target}: "import type"`];
    const may = [...rule.rooms, ...rule.types.map((name) => `types of ${name}`)].join(', ');
    return [
      `${arrow}: ${room} may import ${may || 'nothing'}; move the code, or pass it as an argument`,
    ];
  });
}

describe('the rooms of src/', () => {
  it('import only what they may', () => {
    const files = filesIn('src', /\.ts$/);
    assert.ok(files.length > 10, 'src/ has no modules?');
    const wrong = files.flatMap((file) => wrongArrows(file, read(file)));
    assert.deepEqual(wrong, [], `\n${wrong.join('\n')}\nsee ROOMS in this test`);
  });

  it('are those of the table in CONTRIBUTING.md, with the same arrows', () => {
    const table = [...read('CONTRIBUTING.md').matchAll(/^\| `(\w+)` +\|.*\|.*\| *(.*?) *\|$/gm)];
    const arrows = ({ rooms, types, packages }) =>
      [
        ...rooms.map((name) => `\`${name}\``),
        ...types.map((name) => `types of \`${name}\``),
        ...packages.filter((name) => !name.startsWith('node:')).map((name) => `\`${name}\``),
        ...(packages.some((name) => name.startsWith('node:')) ? ['Node'] : []),
      ].join(', ') || 'nothing';
    assert.deepEqual(
      table.map(([, room, may]) => [room, may]),
      Object.entries(ROOMS).map(([room, rule]) => [room, arrows(rule)]),
    );
  });

  it('hold TypeScript only: what is compiled belongs in dist/', () => {
    const stray = filesIn('src', /\.(js|d\.ts|map)$/);
    assert.deepEqual(stray, [], `delete ${stray.join(' ')}`);
  });

  const cases = [
    ['case', "import { html } from 'lit'", false],
    ['case', "import { content } from '../content/locales.js'", false],
    ['case', "import type { Locale } from '../content/locales.js'", false],
    ['case', "import type { Case } from './types.js'", true],
    ['content', "import type { Case } from '../case/types.js'", true],
    ['content', "import { type Case, type Words } from '../case/types.js'", true],
    ['content', "import { type Case, select } from '../case/select.js'", false],
    ['content', "import { msg } from '@lit/localize'", true],
    ['content', "import { html } from 'lit'", false],
    ['content', "import '../elements/styles.js'", false],
    ['views', "import { html } from 'lit/html.js'", true],
    ['views', "import { msg } from '@lit/localize'", false],
    ['views', "import { select } from '../case/select.js'", true],
    ['views', "import type { Locale } from '../content/locales.js'", false],
    ['views', "type L = import('../content/locales.js').Locale", false],
    ['views', "import { watchLanguage } from '../elements/language.js'", false],
    ['elements', "import { LOCALES, locales } from '../content/locales.js'", true],
    ['elements', "import { html } from 'lit/html.js'", true],
    ['elements', "import { unsafeHTML } from 'lit-html'", false],
    ['elements', "import { define } from '../entry/define.js'", false],
    ['elements', "void import('../entry/define.js')", false],
    ['entry', "export * from '../elements/ai-paths-card.js'", true],
    ['entry', "export type { Locale } from '../content/locales.js'", true],
    ['entry', "import { content } from '../views/whole.js'", false],
    ['channels', "import { define } from '../entry/define.js'", false],
    ['views', "import { html } from '../channels/html.js'", false],
    ['entry', "export * from '../case/types.js'", false],
    ['entry', "import { whole } from '../views/whole.js'", false],
    ['entry', "import { html } from 'lit'", false],
    ['utils', 'export {}', false],
  ];
  for (const [room, code, right] of cases)
    it(`${right ? 'allow' : 'forbid'} in ${room}: ${code}`, () =>
      assert.equal(wrongArrows(`src/${room}/file.ts`, code).length, right ? 0 : 1));
});

/** How much of a sentence is a quotation of it: a Chinese character says more than a letter. */
const quotationIn = (locale) =>
  /\p{Script=Han}/u.test(LOCALES[locale].content.case.title) ? 12 : 25;

const plainText = (text) => text.replace(/\s*(\/\/|\*)?\s+/g, ' ');

/** All texts in a value. */
const textsIn = (value) =>
  typeof value === 'string' ? [value] : value ? Object.values(value).flatMap(textsIn) : [];

/** Every piece of every sentence of the case, long enough to be a quotation. */
function quotations(length, source) {
  // Titles and names are not sentences.
  const sentences = textsIn(source).filter((text) => /[.。]/.test(text));
  return sentences.flatMap((text) =>
    Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) =>
      text.slice(at, at + length),
    ),
  );
}

/** The longest run of a text that the pieces cover, or '' where they do not occur. */
function quoted(code, pieces) {
  const text = plainText(code);
  for (let at = 0; at < text.length; at++)
    for (const length of new Set(locales.map(quotationIn)))
      if (pieces.has(text.slice(at, at + length))) return text.slice(at, at + length);
  return '';
}

describe('the sentences of the case', () => {
  const pieces = new Set(
    locales.flatMap((locale) => quotations(quotationIn(locale), LOCALES[locale].content.case)),
  );

  it('stand nowhere but in the content room and locales/', () => {
    const files = [
      ...filesIn('src', /\.ts$/).filter((file) => !file.startsWith('src/content/')),
      ...filesIn('demo', /\.(html|md|css|m?[jt]s|json|svg)$/),
      ...filesIn('scripts', /\.m?js$/),
    ];
    const wrong = files
      .map((file) => [file, quoted(read(file), pieces)])
      .filter(([, quotation]) => quotation)
      .map(([file, quotation]) => `${file} quotes "${quotation}": take it from src/content/`);
    assert.deepEqual(wrong, [], `\n${wrong.join('\n')}`);
  });

  const cases = [
    ['an English sentence', 'Performance at all costs equals victory.', true],
    ['a part of one', "'the more compute power, the better'", true],
    ['one broken over lines of a comment', 'a deep and\n * durable moat with strong\n * x', true],
    ['a part of a Chinese one', '能快速吸引巨額資本與頂尖人才', true],
    ['one in simplified characters', '能快速吸引巨额资本与顶尖人才', true],
    ['the title', 'The Three Major Paths of AI Development', false],
    ['a name', 'Jensen Huang, NVIDIA, OpenAI, and others', false],
    ['other words', 'Performance is measured by npm run size', false],
  ];
  for (const [title, code, found] of cases)
    it(`${found ? 'are' : 'are not'} found in ${title}`, () =>
      assert.equal(!!quoted(code, pieces), found));
});

describe('the folders of scripts/ and tests/', () => {
  const written = [...read('CONTRIBUTING.md').matchAll(/^\| `((?:scripts|tests)\/[\w/]+)` +\|/gm)];
  const foldersIn = (folder) =>
    readdirSync(inRoot(folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${folder}/${name}`);

  it('are those of the tables in CONTRIBUTING.md', () =>
    assert.deepEqual(
      written.map(([, folder]) => folder).sort(),
      [...foldersIn('scripts'), ...foldersIn('scripts/build'), ...foldersIn('tests')].sort(),
    ));

  it('stand beside the commands of package.json alone', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const atTop = readdirSync(inRoot('scripts')).filter((name) => name.endsWith('.mjs'));
    const called = (name) =>
      Object.values(scripts).some((line) => line.includes(`scripts/${name}`));
    assert.deepEqual(
      atTop.filter((name) => name !== 'lib.mjs' && !called(name)),
      [],
      'move it into the folder of its purpose',
    );
    assert.ok(atTop.length <= 10, `${atTop.length} files at the top of scripts/, not ten`);
  });
});
