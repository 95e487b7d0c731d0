/**
 * A rollup plugin: Lit's templates, compiled by Lit's own compiler, so that a page needs no parser of
 * them. What cannot be compiled, and what our copy of Lit leaves out (lit-cuts.mjs), fails the build.
 */
import { compileLitTemplates } from '@lit-labs/compiler';
import ts from 'typescript';
import { replaceNodes } from './replace-nodes.mjs';

/** What the modules import, and the only name of it that the compiler knows. */
const LIT = 'lit/html.js';
const KNOWN = 'lit-html';

/** The compiler takes the classes of parts out of Lit's bag for server rendering; they are exports of our copy. */
const BAG =
  /import \* as (\w+) from "lit-html\/private-ssr-support\.js";\s*const \{ ([^}]+) \} = \1\._\$LH;/;

/** What a compiled template may not hold, and why: it is left out of our copy of Lit. */
const REFUSED = [
  ['TaggedTemplateExpression:not([tag.name=/^b_/])', 'Lit’s compiler leaves this template alone'],
  ['Property[key.name="type"][value.value=6]', 'an expression in a tag'],
  ['Property[key.name="type"][value.value=7]', 'an expression in a comment'],
  [
    'Property[key.name="strings"]:not([value.elements.length=2][value.elements.0.value=""][value.elements.1.value=""])',
    'an expression that is a piece of an attribute’s value',
  ],
];

/** A part as a list: its place, and where it is no child, its name and class. The rest only a parser asks for. */
function partAsList({ properties }, text) {
  const { index, name, ctor } = Object.fromEntries(
    properties.map(({ key, value }) => [key.name, text(value)]),
  );
  return `[${name ? [index, name, ctor] : index}]`;
}

/** What is written shorter: a template's text without the brand that a parser asks for, and its parts. */
const SHORTER = [
  ['Property[key.name="h"] > TaggedTemplateExpression', (node, text) => text(node.quasi)],
  ['Property[key.name="parts"] ObjectExpression', partAsList],
];

/** The object that the compiler writes for a template and its values, and one that holds no other. */
const RESULT = 'ObjectExpression:has(> Property[key.value="_$litType$"])';
const INNERMOST = `${RESULT}:not(:has(ObjectExpression > Property[key.value="_$litType$"] ~ Property ${RESULT}))`;

/** Replaces these objects, innermost first, by calls of `html`, which in our copy of Lit takes a template and its values. */
function callsOfHtml(code) {
  const { code: edited, count } = replaceNodes(code, INNERMOST, ({ properties }, text) => {
    const [template, values] = properties.map(({ value }) => text(value));
    return `html(${template}, ${values.slice(1, -1)})`;
  });
  return count ? callsOfHtml(edited) : code;
}

/** A module's code with its templates compiled. Throws where one cannot be, and says why. */
export function compileTemplates(code) {
  const { outputText } = ts.transpileModule(code.replaceAll(`'${LIT}'`, `'${KNOWN}'`), {
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
    fileName: 'module.ts',
    transformers: { before: [compileLitTemplates()] },
  });
  let compiled = outputText.replace(
    BAG,
    (_, bag, classes) => `import { ${classes.replaceAll(':', ' as')} } from "${KNOWN}";`,
  );
  if (compiled.includes('private-ssr-support'))
    throw new Error('The compiler’s output has changed: see BAG in scripts/compile-templates.mjs.');
  for (const [selector, why] of REFUSED)
    replaceNodes(compiled, selector, (node, text) => {
      throw new Error(`${why}: ${text(node)}`);
    });
  for (const [selector, by] of SHORTER) compiled = replaceNodes(compiled, selector, by).code;
  return callsOfHtml(compiled).replaceAll(new RegExp(`(['"])${KNOWN}\\1`, 'g'), `'${LIT}'`);
}

export const compiledTemplates = {
  name: 'compiled-templates',
  transform: (code, id) =>
    !id.includes('/node_modules/') && code.includes(`'${LIT}'`)
      ? { code: compileTemplates(code), map: null }
      : null,
};
