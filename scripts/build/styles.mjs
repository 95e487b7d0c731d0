/**
 * The style sheets in dist/, in their final form. Their sources stay template literals in src/, which
 * the tests in browsers read.
 */
import { stat, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { transform } from 'lightningcss';
import { inRoot } from '../lib.mjs';

const SHADOW_STYLES = 'dist/channels/shadow-styles.js';

/** Minified CSS. Throws where lightningcss cannot read all of it: what it cannot read it may drop. */
export function minifyCss(css, filename = 'src/views/styles.ts', visitor = {}) {
  const { code, warnings } = transform({
    filename,
    code: Buffer.from(css),
    minify: true,
    // Errors come as warnings then: both with their lines.
    errorRecovery: true,
    visitor,
  });
  if (warnings.length) {
    const lines = warnings.map(({ message, loc }) => `${filename}, line ${loc.line}: ${message}`);
    throw new Error(lines.join('\n'));
  }
  return code.toString();
}

const part = (value) => ({
  type: 'attribute',
  name: 'part',
  operation: { operator: 'equal', value, caseSensitivity: 'case-sensitive' },
});

/** What src/channels/shadow.ts writes for an element that reading views would take for another thing. */
const IN_PAGE = { button: { type: 'type', name: 'b' }, dl: part('fields') };

/** The same selector, or a list of them in `:is()`, for the elements of a page. */
const inPage = (node) => {
  if (Array.isArray(node)) return node.map(inPage);
  if (node.type === 'type') return IN_PAGE[node.name] ?? node;
  return node.selectors ? { ...node, selectors: inPage(node.selectors) } : node;
};

/**
 * The style sheet of a shadow root as one for a part of a page: each selector matches only inside the
 * element with the class `name`. It names the class twice, to win over a reset of the page's own rules
 * by the class once. Older tools would drop nesting or `@scope`.
 */
function scopeCss(css, name, filename) {
  const scope = [
    { type: 'class', name },
    { type: 'class', name },
  ];
  // A page has no slots.
  const inSlot = (selector) => selector.some(({ kind }) => kind === 'slotted');
  const scoped = minifyCss(css, filename, {
    Rule: { style: ({ value }) => (value.selectors.every(inSlot) ? [] : undefined) },
    Selector: ([first, ...rest]) =>
      first.kind === 'host'
        ? [...scope, ...(first.selectors ?? []), ...inPage(rest)]
        : [...scope, { type: 'combinator', value: 'descendant' }, ...inPage([first, ...rest])],
  });
  if (scoped.includes('<')) throw new Error(`${filename}: "<" would start a tag in XML`);
  return scoped;
}

/** Exports of a module that tsc has put into dist/. */
async function load(module) {
  const { href } = pathToFileURL(inRoot(module));
  // By its time: `npm start` compiles the module again and again, and Node keeps what it has loaded.
  const { mtimeMs } = await stat(inRoot(module));
  return import(`${href}?${mtimeMs}`);
}

const literal = (text) => `\`${text.replace(/[\\`]|\$\{/g, '\\$&')}\``;

/** Rewrites the module that tsc has put into dist/. A second time changes nothing. */
export async function minifyStyles() {
  const { styles } = await load('dist/views/styles.js');
  await writeFile(
    inRoot('dist/views/styles.js'),
    `export const styles = ${literal(minifyCss(styles))};\n`,
  );
}

/** For Rollup: the style sheets of the channels `shadow` and `page`, made from the widget's own. */
export const shadowStyles = {
  name: 'shadow-styles',
  async load(id) {
    if (id !== inRoot(SHADOW_STYLES)) return null;
    const { styles } = await load('dist/views/styles.js');
    const { CLASS, sheets } = await load(SHADOW_STYLES);
    // First, remove the page's own rules for `h2`, `td` and so on.
    const reset = `.${CLASS},.${CLASS} *{all:revert}.${CLASS}{margin:0}`;
    const scoped = Object.entries(sheets).map(([name, css]) => [
      name,
      (name === 'all' ? reset : '') +
        scopeCss(
          css.replace('%STYLES%', () => styles),
          CLASS,
          SHADOW_STYLES,
        ),
    ]);
    return `export const CLASS = '${CLASS}';\nexport const sheets = ${JSON.stringify(Object.fromEntries(scoped))};\n`;
  },
};
