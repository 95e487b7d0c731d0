/**
 * npm run docs: writes the pages of docs/hosts/, a list a topic, from the tests. A promise is the
 * title of the test that shows it: `topic: A sentence`, and, where several rows show it, a colon and
 * what a row is about: `topic: A sentence: ${row}`. Titles are read, no test is run.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { fail, inRoot } from './lib.mjs';

const FOLDER = 'docs/hosts';
const START = '<!-- pages -->';
const END = '<!-- /pages -->';

/** Each is a page: its title, and what it is about. In the order of the list in README.md. */
export const TOPICS = {
  script: ['Script', 'How the script gets into a page, and what else runs there.'],
  policy: [
    'Security policies',
    'Pages with a content security policy or Trusted Types. The tests send policies as response headers.',
  ],
  style: [
    'Style sheets',
    'What the style sheets of a page do to the widget, and what they can set.',
  ],
  colour: [
    'Colours and media',
    'Light and dark pages, print, and what readers ask of their browser. Outside Chromium, tests of print and of more contrast apply these rules to an ordinary screen.',
  ],
  size: [
    'Size',
    'A widget _fits_ when all of its text shows, none of it stands outside the widget or on other text, and the page does not scroll sideways. This holds for both elements, in each language.',
  ],
  text: [
    'Words with and without the script',
    'What readers see before the script, without it, and after it.',
  ],
  places: [
    'Channels and places',
    'Snippets in Markdown engines, sanitizers and site generators. These are the real ones from npm; for programs that are not on npm, the lists of what they allow are applied by sanitize-html.',
  ],
  programs: [
    'Real programs',
    'Programs that the tests start, write a page in, and read it back from.',
  ],
  frameworks: [
    'Frameworks, and pages that change',
    'The frameworks and libraries are real, at the versions in `tests/hosts/package.json`.',
  ],
  readers: ['Readers', 'Accessibility, the buttons and the language.'],
  security: [
    'Security',
    'The tests count what ran, and look for foreign markup, requests, storage and messages other than our warnings. They do not compare the look.',
  ],
};

const TEST = /^(describe|host|it|test)$/;
const PROMISE = /^([a-z]+): ([^]*?)(?:: <?)?$/;

/** The constant part of a title: all of it, or what comes before the first `${`. */
const constantPart = (title) =>
  title &&
  (ts.isTemplateExpression(title) ? title.head.text : ts.isStringLiteralLike(title) && title.text);

/** The promises in a test's code. */
export function promisesIn(file, code) {
  const found = [];
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const visit = (node) => {
    if (ts.isCallExpression(node) && TEST.test(node.expression.getText(source))) {
      const [, topic, sentence] = PROMISE.exec(constantPart(node.arguments[0]) || '') ?? [];
      // A sentence begins with a capital or with a tag: other colons are no promise.
      const known = Object.hasOwn(TOPICS, topic ?? '');
      if (!known && /^[\p{Lu}<]/u.test(sentence ?? '')) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
        throw new Error(
          `${file}:${line + 1}: "${topic}" is not one of: ${Object.keys(TOPICS).join(' ')}`,
        );
      }
      if (known) found.push({ topic, sentence, file });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const testFiles = () =>
  readdirSync(inRoot('tests'), { recursive: true, encoding: 'utf8' })
    .map((name) => `tests/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.(m?js|ts)$/.test(name) && !/\.d\.ts$|node_modules|\/\.\w/.test(name))
    .sort();

/** Every promise, with the file of its test. */
export const promises = () =>
  testFiles().flatMap((file) => promisesIn(file, readFileSync(inRoot(file), 'utf8')));

/** Names of elements, attributes and the like are code in Markdown. */
const asMarkdown = (sentence) =>
  sentence
    .replace(
      /<[a-z][^>]*>|\b[a-z-]+="[^"]*"|--ai-paths-\*|::part\(\)|\bfile:\/\/|!important/g,
      '`$&`',
    )
    .replace(/(?<!`)[<>*_[\]]/g, (character, at, whole) =>
      (whole.slice(0, at).split('`').length - 1) % 2 ? character : `\\${character}`,
    );

const page = (topic, rows) => {
  const [title, about] = TOPICS[topic];
  const name = (file) => file.replace(/^tests\/(browser\/)?|(\.test)?\.\w+$/g, '');
  return `<!-- Written by "npm run docs" from the tests. To change a promise, change its test. -->

# ${title}

${about} [What _sound_ and _shows_ mean.](README.md)

${rows.map(({ sentence, file }) => `- ${asMarkdown(sentence)}. ([${name(file)}](../../${file}))`).join('\n')}
`;
};

/** Every page that is made: its path, and what belongs into it. */
export function pages() {
  const all = promises();
  const topics = Object.keys(TOPICS).filter((id) => all.some(({ topic }) => topic === id));
  const list = topics.map((id) => `- [${TOPICS[id][0]}](${id}.md)`).join('\n');
  const intro = `${FOLDER}/README.md`;
  const [before, rest] = readFileSync(inRoot(intro), 'utf8').split(START);
  const after = rest?.split(END)[1];
  if (after === undefined) fail(`${intro} has no ${START}…${END}`);
  return new Map([
    [intro, `${before}${START}\n\n${list}\n\n${END}${after}`],
    ...topics.map((id) => [
      `${FOLDER}/${id}.md`,
      page(
        id,
        all.filter(({ topic }) => topic === id),
      ),
    ]),
  ]);
}

function write() {
  mkdirSync(inRoot(FOLDER), { recursive: true });
  const made = pages();
  for (const id of Object.keys(TOPICS)) {
    const path = `${FOLDER}/${id}.md`;
    if (!made.has(path) && existsSync(inRoot(path))) rmSync(inRoot(path));
  }
  for (const [path, text] of made) writeFileSync(inRoot(path), text);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  try {
    write();
  } catch (error) {
    fail(error.message);
  }
