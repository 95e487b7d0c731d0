/**
 * npm run docs: writes the pages of docs/hosts/ from the tests, one page per topic. A promise is the
 * title of the test that shows it: `topic: A sentence`. If several rows show it, each title ends with
 * a colon and its own case: `topic: A sentence: ${row}`. The script reads titles and runs no test.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { fail, inRoot } from '../lib.mjs';

const FOLDER = 'docs/hosts';
const START = '<!-- pages -->';
const END = '<!-- /pages -->';

/** The pages: title and introduction, in the order of the list in README.md. */
export const TOPICS = {
  script: ['Script', 'Ways to load the script, and other scripts on the page.'],
  policy: [
    'Security policies',
    'Pages with a content security policy or Trusted Types. The tests send policies as response headers.',
  ],
  style: [
    'Style sheets',
    'How the style sheets of a page affect the widget, and what they can set.',
  ],
  colour: [
    'Colours and media',
    'Light and dark pages, print, and the settings of readers’ browsers. Outside Chromium, the tests of print and of more contrast apply these rules to an ordinary screen.',
  ],
  size: [
    'Size',
    'A widget _fits_ when all of its text shows, no text leaves the widget or overlaps other text, and the page does not scroll sideways. The tests check both elements in each language.',
  ],
  text: [
    'Words with and without the script',
    'The text that readers see before the script runs, after it runs, and without it.',
  ],
  places: [
    'Channels and places',
    'Snippets in Markdown engines, sanitizers and site generators. The tests use the real packages from npm. For programs that are not on npm, sanitize-html applies the programs’ own lists of allowed elements and attributes.',
  ],
  frameworks: [
    'Frameworks, and pages that change',
    'The tests use the real frameworks and libraries, at the versions in `tests/hosts/package.json`.',
  ],
  readers: ['Readers', 'Accessibility, the buttons and the language.'],
  security: [
    'Security',
    'The tests count the code that ran, and look for foreign markup, requests, storage and messages other than our warnings. They do not compare the look.',
  ],
};

const TEST = /^(describe|host|it|test)$/;
const PROMISE = /^([a-z]+): ([^]*?)(?:: <?)?$/;

/** The constant part of a title: all of it, or the part before the first `${`. */
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
      // A promise starts with a capital or a tag. Other titles with a colon are no promises.
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

/** The code below a folder of tests, without packages and what tests write. */
const codeIn = (folder) =>
  readdirSync(inRoot(folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (/^\.|^node_modules$|\.d\.ts$/.test(entry.name)) return [];
    if (entry.isDirectory()) return codeIn(path);
    return /\.(m?js|ts)$/.test(entry.name) ? [path] : [];
  });

let known;

/** Every promise, with the file of its test. */
export const promises = () =>
  (known ??= codeIn('tests')
    .sort()
    .flatMap((file) => promisesIn(file, readFileSync(inRoot(file), 'utf8'))));

/** Marks the names of elements, attributes and so on as code in Markdown. */
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
  const name = (file) => file.replace(/^tests\/(browser\/)?|(\.(slow|sweep))?(\.test)?\.\w+$/g, '');
  return `<!-- Written by "npm run docs" from the tests. To change a promise, change its test. -->

# ${title}

${about} See [the meaning of _sound_ and _shows_](README.md).

${rows.map(({ sentence, file }) => `- ${asMarkdown(sentence)}. ([${name(file)}](../../${file}))`).join('\n')}
`;
};

/** Every generated page: its path and its content. */
export function pages() {
  const topics = Object.keys(TOPICS);
  const list = topics.map((id) => `- [${TOPICS[id][0]}](${id}.md)`).join('\n');
  const intro = `${FOLDER}/README.md`;
  const [before, rest] = readFileSync(inRoot(intro), 'utf8').split(START);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`${intro} has no ${START}…${END}`);
  const rowsOf = (id) => promises().filter(({ topic }) => topic === id);
  return new Map([
    [intro, `${before}${START}\n\n${list}\n\n${END}${after}`],
    ...topics.map((id) => [`${FOLDER}/${id}.md`, page(id, rowsOf(id))]),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  try {
    for (const [path, text] of pages()) writeFileSync(inRoot(path), text);
  } catch (error) {
    fail(error.message);
  }
