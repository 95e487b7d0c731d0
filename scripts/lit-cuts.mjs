/**
 * Cuts Lit down for the single script, which has its own copy of Lit. The cuts remove code that the
 * script does not need, and change what a guest must not do on somebody else's page.
 *
 * Each cut edits the syntax tree of Lit's readable build and must match exactly as often as it says.
 * If an update of Lit changes such a place, the build fails, and the message says what the cut is for.
 *
 * The modules of the package import Lit from npm. This file does not change that copy.
 */
import { replaceNodes } from './replace-nodes.mjs';

/**
 * A cut replaces each node that `at` selects (https://estools.github.io/esquery/) with `by`: a text, or
 * a function that gets the node and a function `text` that returns a node's source.
 *
 * @typedef {{ name: string, why: string, at: string, times?: number,
 *   by: string | ((node: any, text: (node: any) => string) => string) }} Cut
 */

/** @returns {Cut} */
const policyName = (name) => ({
  name: `policy-${name}`,
  why: 'If a page allows the Trusted Types policy "lit-html" once, for its own Lit, it would refuse ours.',
  at: 'CallExpression[callee.property.name="createPolicy"] > Literal',
  by: `'${name}'`,
});

/** The cuts for the page's script. @type {readonly Cut[]} */
export const SCRIPT_CUTS = [
  {
    name: 'production',
    why: 'Only authors of templates need the warnings and hooks.',
    at: 'VariableDeclarator[id.name=/^(DEV_MODE|ENABLE_EXTRA_SECURITY_HOOKS|ENABLE_SHADYDOM_NOPATCH)$/] > Literal',
    times: 3,
    by: 'false',
  },
  {
    name: 'polyfilled-nodes',
    why: 'Browsers that need polyfills cannot read this file.',
    at: 'MethodDefinition[key.name="_$clear"] BlockStatement CallExpression[callee.name="wrap"]',
    times: 2,
    by: (node, text) => text(node.arguments[0]),
  },
  policyName('ai-paths'),
  {
    name: 'version-note',
    why: 'This note of the version makes another Lit on the page, in development mode, warn of "multiple versions".',
    at: 'Program > ExpressionStatement:has(MemberExpression[property.name="litHtmlVersions"])',
    by: '',
  },
  {
    name: 'polyfills',
    why: 'Browsers that need polyfills cannot read this file.',
    at: 'Program > :matches(VariableDeclaration, ExpressionStatement):has(Identifier[name="polyfillSupport"])',
    times: 2,
    by: '',
  },
  {
    name: 'document',
    why: 'In a page served as XML, the page’s document would parse templates as XML. In a page with an image or form named "createComment", `document.createComment` is that element. A document of our own has neither problem, and the browser parses all templates at once (join-templates.mjs).',
    at: 'VariableDeclaration:has(> VariableDeclarator[id.name="d"])',
    by: `const markup = TEMPLATES;
      const d = new DOMParser().parseFromString(policy?.createHTML(markup) ?? markup, 'text/html');`,
  },
  {
    name: 'import-node',
    why: 'Templates are parsed in another document (see the cut "document"), but their nodes must belong to the page from the start.',
    at: 'CallExpression[callee.property.name="importNode"]',
    by: 'Document.prototype.importNode.call(document, d.head.children[this._$template].content, true)',
  },
  {
    name: 'template-of-instance',
    why: 'A template is a number (see the cut "document").',
    at: 'MethodDefinition[key.name="_clone"] VariableDeclaration:has(ObjectPattern)',
    by: 'const parts = PARTS[this._$template];',
  },
  {
    name: 'template-result',
    why: 'The build compiles all templates (compile-templates.mjs): the tag gets a template’s number.',
    at: 'VariableDeclarator[id.name="html"] > CallExpression',
    by: "(type, ...values) => ({ ['_$litType$']: type, values })",
  },
  {
    name: 'parser',
    why: 'The build compiles all templates.',
    at: 'ClassDeclaration[id.name="Template"]',
    by: '',
  },
  {
    name: 'parser-cache',
    why: 'All templates are in one document.',
    at: 'ClassDeclaration[id.name="ChildPart"] MethodDefinition[key.name="_$getTemplate"]',
    by: '',
  },
  {
    name: 'parser-choice',
    why: 'All templates are compiled.',
    at: 'VariableDeclarator[id.name="template"] > ConditionalExpression',
    by: 'type',
  },
  {
    name: 'parser-marker',
    why: 'Only the parser uses the marker.',
    at: 'VariableDeclarator[id.name="marker"] > TemplateLiteral',
    by: "''",
  },
  {
    name: 'directives',
    why: 'The views use no directives.',
    at: 'FunctionDeclaration[id.name="resolveDirective"]',
    by: '',
  },
  {
    name: 'directives-resolved',
    why: 'The views use no directives.',
    at: 'CallExpression[callee.name="resolveDirective"]',
    times: 5,
    by: (node, text) => text(node.arguments[1]),
  },
  {
    name: 'directives-no-change',
    why: 'Only directives return `noChange`.',
    at: 'BinaryExpression[right.name="noChange"]',
    times: 4,
    by: ({ operator }) => `${operator === '!=='}`,
  },
  {
    name: 'connection',
    why: 'Only directives use the connection state.',
    at: 'MethodDefinition[key.name=/^(_\\$isConnected|setConnected)$/]',
    times: 5,
    by: '',
  },
  {
    name: 'connection-state',
    why: 'Only directives use the connection state.',
    at: 'ExpressionStatement > AssignmentExpression[left.property.name=/^(__isConnected|_\\$disconnectableChildren)$/]',
    times: 5,
    by: '0',
  },
  {
    name: 'connection-told',
    why: 'Only directives use the connection state.',
    at: 'ExpressionStatement[expression.expression.callee.property.name="_$notifyConnectionChanged"]',
    by: '',
  },
  {
    name: 'getters',
    why: 'Nothing reads these values.',
    at: 'MethodDefinition[kind="get"][key.name=/^(startNode|endNode|tagName|parentNode)$/]',
    times: 5,
    by: '',
  },
  {
    name: 'parents-kept',
    why: 'Only directives and the removed getters read the parent.',
    at: 'ExpressionStatement:has(> AssignmentExpression[left.property.name="_$parent"])',
    times: 4,
    by: '',
  },
  {
    name: 'parents-passed',
    why: 'Only directives and the removed getters read the parent.',
    at: 'MethodDefinition[kind="constructor"] Identifier.params[name="parent"], NewExpression > :matches(ThisExpression, Identifier[name="undefined"]).arguments',
    times: 11,
    by: '',
  },
  {
    name: 'constructors-of-parts',
    why: 'After the other cuts, these constructors only set a type that nothing reads and run a check of the development build.',
    at: 'ClassDeclaration[id.name=/^(PropertyPart|EventPart)$/] MethodDefinition[kind="constructor"]',
    times: 2,
    by: '',
  },
  {
    name: 'types-of-parts',
    why: 'Nothing reads these values.',
    at: 'ExpressionStatement:has(> AssignmentExpression[left.object.type="ThisExpression"][left.property.name="type"])',
    times: 4,
    by: '',
  },
  {
    name: 'element-parts',
    why: 'The views have no expression for a whole element.',
    at: 'IfStatement[test.right.name="ELEMENT_PART"]',
    by: '{}',
  },
  {
    name: 'attribute-values',
    why: 'In the views, one expression is the whole value of an attribute, and the value is never an object.',
    at: 'ClassDeclaration[id.name="AttributePart"] MethodDefinition[key.name="_$setValue"] > FunctionExpression > BlockStatement',
    by: '{ if (value !== this._$committedValue) this._commitValue((this._$committedValue = value)); }',
  },
  {
    name: 'property-values',
    why: 'In the views, a property always has a value.',
    at: 'ClassDeclaration[id.name="PropertyPart"] ConditionalExpression',
    by: (node, text) => text(node.alternate),
  },
  {
    name: 'interpolation-set',
    why: 'In the views, one expression is the whole value of an attribute.',
    at: 'IfStatement[test.left.property.name="strings"][alternate]',
    by: (node, text) => text(node.alternate),
  },
  {
    name: 'interpolation-started',
    why: 'In the views, one expression is the whole value of an attribute.',
    at: 'IfStatement[test.left.left.left.object.name="strings"]',
    by: '',
  },
  {
    name: 'interpolation-kept',
    why: 'In the views, one expression is the whole value of an attribute.',
    at: 'ClassDeclaration[id.name="AttributePart"] Identifier.params[name="strings"], NewExpression > MemberExpression[property.name="strings"]',
    times: 2,
    by: '',
  },
  {
    name: 'values-passed',
    why: 'A part takes only a value.',
    at: 'ClassDeclaration[id.name=/Part$/] MethodDefinition[key.name="_$setValue"] .params:not(:first-child)',
    times: 5,
    by: '',
  },
  {
    name: 'cleared-from',
    why: 'Only directives use this argument.',
    at: 'MethodDefinition[key.name="_$clear"] Identifier.params, CallExpression[callee.property.name="_$clear"] > Identifier.arguments',
    times: 2,
    by: '',
  },
  {
    name: 'missing-parts',
    why: 'Each expression has its own part.',
    at: 'MethodDefinition[key.name="_update"] IfStatement[test.left.name="part"]',
    by: (node, text) => text(node.consequent),
  },
  {
    name: 'attribute-parts',
    why: 'Every part that is not a child part is an attribute part.',
    at: 'BinaryExpression[left.object.name="templatePart"][right.name="ATTRIBUTE_PART"]',
    by: 'true',
  },
  {
    name: 'child-parts',
    why: 'A compiled template describes each part by a list: its place and, if it is not a child part, its name and class.',
    at: 'BinaryExpression[left.object.name="templatePart"][right.name="CHILD_PART"]',
    by: '!templatePart[1]',
  },
  {
    name: 'fields-of-parts',
    why: 'A compiled template describes each part by a list: its place and, if it is not a child part, its name and class.',
    at: 'MemberExpression[object.name="templatePart"][property.type="Identifier"]',
    times: 4,
    by: ({ optional, property }) =>
      `templatePart${optional ? '?.' : ''}[${['index', 'name', 'ctor'].indexOf(property.name)}]`,
  },
  {
    name: 'text',
    why: 'The views return only text, templates, lists and `nothing`, so every value that is not an object is text.',
    at: 'VariableDeclarator[id.name="isPrimitive"] > ArrowFunctionExpression',
    by: "(value) => typeof value != 'object'",
  },
  {
    name: 'empty-values',
    why: 'If there is nothing to show, the views return `nothing`.',
    at: 'ClassDeclaration[id.name="ChildPart"] LogicalExpression[left.left.right.name="nothing"]',
    by: (node, text) => text(node.left.left),
  },
  {
    name: 'empty-attributes',
    why: 'In the views, an attribute always has a value.',
    at: 'MethodDefinition[key.name="_commitValue"] LogicalExpression[operator="??"]',
    times: 2,
    by: (node, text) => text(node.left),
  },
  {
    name: 'nodes',
    why: 'The views return text, templates and lists, but no nodes.',
    at: 'IfStatement[test.left.property.name="nodeType"]',
    by: (node, text) => text(node.alternate),
  },
  {
    name: 'lists',
    why: 'In the views, every value that is neither text nor a template is an array.',
    at: 'IfStatement[test.callee.name="isIterable"]',
    by: (node, text) => text(node.consequent),
  },
  {
    name: 'new-nodes',
    why: 'The inserted node is always new.',
    at: 'MethodDefinition[key.name="_commitNode"] > FunctionExpression > BlockStatement > IfStatement',
    by: (node, text) => text(node.consequent),
  },
  {
    name: 'markers-shared',
    why: 'An item of a list needs no marker at its start: it starts where the item before ends.',
    at: 'CallExpression[callee.object.name="itemParts"] NewExpression > CallExpression.arguments:first-child',
    by: 'itemPart._$endNode',
  },
  {
    name: 'markers-shared-first',
    why: 'The first item of a list starts where the list does (see the cut "markers-shared").',
    at: 'VariableDeclarator[id.name="itemPart"]',
    by: 'itemPart = { _$endNode: this._$startNode }',
  },
  {
    name: 'markers-shared-last',
    why: 'There is always an end of an item (see the cut "markers-shared").',
    at: 'CallExpression[callee.property.name="_$clear"] > LogicalExpression[left.name="itemPart"]',
    by: (node, text) => text(node.right),
  },
  {
    name: 'options-kept',
    why: 'The elements render without options.',
    at: 'ExpressionStatement:has(> AssignmentExpression[left.property.name="options"])',
    times: 3,
    by: '',
  },
  {
    name: 'options-read',
    why: 'The elements render without options.',
    at: ':matches(LogicalExpression[left.expression.object.name="options"], LogicalExpression[left.expression.object.property.name="options"])',
    times: 3,
    by: (node, text) => text(node.right),
  },
  {
    name: 'options-passed',
    why: 'The elements render without options.',
    at: ':function > Identifier.params[name=/^_?options$/], :matches(CallExpression, NewExpression) > :matches(Identifier[name="options"], MemberExpression[property.name="options"], LogicalExpression[left.name="options"]).arguments',
    times: 10,
    by: '',
  },
  {
    name: 'parts',
    why: 'Compiled templates import the classes of parts. Lit exports them only inside an object that keeps everything else alive.',
    at: 'ExportNamedDeclaration:has(VariableDeclarator[id.name="_$LH"])',
    by: 'export { AttributePart, BooleanAttributePart, PropertyPart };',
  },
];

/** Cuts a module's code. Throws if a cut does not match as often as it says. @param {readonly Cut[]} cuts */
export function cut(code, cuts) {
  for (const { name, why, at, times = 1, by } of cuts) {
    const { code: edited, count } = replaceNodes(code, at, by);
    if (count !== times)
      throw new Error(
        `Lit has changed: the cut "${name}" matches ${count} times, not ${times} (${at}). ${why}`,
      );
    code = edited;
  }
  return code;
}

/** The cuts for the builder's page, which uses all of Lit. Its policy needs a name of its own, because the script is on that page too. */
export const BUILDER_CUTS = [policyName('ai-paths-builder')];

const LIT = /\/lit-html\/(development\/)?lit-html\.js$/;

/** A rollup plugin that cuts `lit-html`. A bundle with Lit must contain `lit-html` exactly once. */
export const cutLit = (cuts) => ({
  name: 'cut-lit',
  transform: (code, id) => (LIT.test(id) ? { code: cut(code, cuts), map: null } : null),
  buildEnd(error) {
    const ids = [...this.getModuleIds()].filter((id) => /\/node_modules\/(lit|@lit)/.test(id));
    const times = ids.filter((id) => LIT.test(id)).length;
    if (!error && ids.length && times !== 1) this.error(`Lit came in ${times} times, not once.`);
  },
});
