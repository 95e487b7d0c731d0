/**
 * The private copy of Lit in the single script: what it leaves out, and what it must not do on
 * somebody else's page. Cuts are made by name on the syntax tree of Lit's readable build, one after
 * the other. Each must match exactly as often as it says: an update of Lit that changes such a place
 * fails the build, and the message says what the cut is for.
 *
 * The modules of the package import the page's own Lit, which nothing here touches.
 */
import { replaceNodes } from './replace-nodes.mjs';

/**
 * A cut replaces what `at` selects (https://estools.github.io/esquery/) by `by`: a text, or a
 * function of the node and of `text(node)`, its source.
 *
 * @typedef {{ name: string, why: string, at: string, times?: number,
 *   by: string | ((node: any, text: (node: any) => string) => string) }} Cut
 */

/** @returns {Cut} */
const policyName = (name) => ({
  name: `policy-${name}`,
  why: 'A page that allows the Trusted Types policy "lit-html" once, for a Lit of its own, would refuse ours.',
  at: 'CallExpression[callee.property.name="createPolicy"] > Literal',
  by: `'${name}'`,
});

/** What the page's script does without. @type {readonly Cut[]} */
export const SCRIPT_CUTS = [
  {
    name: 'production',
    why: 'Warnings and hooks are for those who write templates.',
    at: 'VariableDeclarator[id.name=/^(DEV_MODE|ENABLE_EXTRA_SECURITY_HOOKS|ENABLE_SHADYDOM_NOPATCH)$/] > Literal',
    times: 3,
    by: 'false',
  },
  {
    name: 'polyfilled-nodes',
    why: 'Polyfills are for browsers that cannot read this file.',
    at: 'MethodDefinition[key.name="_$clear"] BlockStatement CallExpression[callee.name="wrap"]',
    times: 2,
    by: (node, text) => text(node.arguments[0]),
  },
  policyName('ai-paths'),
  {
    name: 'version-note',
    why: 'A note of its version on the page makes a Lit in development mode warn of "multiple versions".',
    at: 'Program > ExpressionStatement:has(MemberExpression[property.name="litHtmlVersions"])',
    by: '',
  },
  {
    name: 'polyfills',
    why: 'They are for browsers that cannot read this file.',
    at: 'Program > :matches(VariableDeclaration, ExpressionStatement):has(Identifier[name="polyfillSupport"])',
    times: 2,
    by: '',
  },
  {
    name: 'document',
    why: 'In a page served as XML, templates would be parsed as XML; in one with an image or a form named "createComment", that is what `document.createComment` is. A document of our own has neither.',
    at: 'VariableDeclarator[id.name="d"] > ConditionalExpression',
    by: "Reflect.get(Document.prototype, 'implementation', document).createHTMLDocument('')",
  },
  {
    name: 'import-node',
    why: 'What a template makes belongs to the page from the start.',
    at: 'CallExpression[callee.property.name="importNode"]',
    by: 'Document.prototype.importNode.call(document, content, true)',
  },
  {
    name: 'parser',
    why: 'Templates are compiled as the script is built (compile-templates.mjs).',
    at: 'ClassDeclaration[id.name="Template"]',
    by: `function templateElement(html) {
      const el = d.createElement('template');
      el.innerHTML = policy?.createHTML(html) ?? html;
      return el;
    }`,
  },
  {
    name: 'parser-element',
    why: 'A compiled template is one string. No value comes from outside the script, so none can be faked.',
    at: 'CallExpression[callee.object.name="Template"][callee.property.name="createElement"]',
    by: 'templateElement(type.h)',
  },
  {
    name: 'parser-cache',
    why: 'A compiled template keeps its own element.',
    at: 'ClassDeclaration[id.name="ChildPart"] MethodDefinition[key.name="_$getTemplate"]',
    by: '',
  },
  {
    name: 'parser-choice',
    why: 'There are compiled templates only.',
    at: 'VariableDeclarator[id.name="template"] > ConditionalExpression',
    by: (node, text) => `(${text(node.alternate)})`,
  },
  {
    name: 'parser-marker',
    why: 'Only the parser looks for it.',
    at: 'VariableDeclarator[id.name="marker"] > TemplateLiteral',
    by: "''",
  },
  {
    name: 'directives',
    why: 'The views use none.',
    at: 'FunctionDeclaration[id.name="resolveDirective"]',
    by: '',
  },
  {
    name: 'directives-resolved',
    why: 'The views use none.',
    at: 'CallExpression[callee.name="resolveDirective"]',
    times: 5,
    by: (node, text) => text(node.arguments[1]),
  },
  {
    name: 'directives-no-change',
    why: 'Only a directive would say so.',
    at: 'BinaryExpression[right.name="noChange"]',
    times: 4,
    by: ({ operator }) => `${operator === '!=='}`,
  },
  {
    name: 'connection',
    why: 'Only directives ask, or hear of it.',
    at: 'MethodDefinition[key.name=/^(_\\$isConnected|setConnected)$/]',
    times: 5,
    by: '',
  },
  {
    name: 'connection-state',
    why: 'Only directives ask, or hear of it.',
    at: 'ExpressionStatement > AssignmentExpression[left.property.name=/^(__isConnected|_\\$disconnectableChildren)$/]',
    times: 5,
    by: '0',
  },
  {
    name: 'connection-told',
    why: 'Only directives ask, or hear of it.',
    at: 'ExpressionStatement[expression.expression.callee.property.name="_$notifyConnectionChanged"]',
    by: '',
  },
  {
    name: 'getters',
    why: 'Nothing reads them.',
    at: 'MethodDefinition[kind="get"][key.name=/^(startNode|endNode|tagName|parentNode)$/]',
    times: 5,
    by: '',
  },
  {
    name: 'parents-kept',
    why: 'Only the getters and directives read them.',
    at: 'ExpressionStatement:has(> AssignmentExpression[left.property.name="_$parent"])',
    times: 4,
    by: '',
  },
  {
    name: 'parents-passed',
    why: 'Only the getters and directives read them.',
    at: 'MethodDefinition[kind="constructor"] Identifier.params[name="parent"], NewExpression > :matches(ThisExpression, Identifier[name="undefined"]).arguments',
    times: 11,
    by: '',
  },
  {
    name: 'constructors-of-parts',
    why: 'Only the type of a part, which nothing reads, and a check of the development build are left in them.',
    at: 'ClassDeclaration[id.name=/^(PropertyPart|EventPart)$/] MethodDefinition[kind="constructor"]',
    times: 2,
    by: '',
  },
  {
    name: 'types-of-parts',
    why: 'Nothing reads them.',
    at: 'ExpressionStatement:has(> AssignmentExpression[left.object.type="ThisExpression"][left.property.name="type"])',
    times: 4,
    by: '',
  },
  {
    name: 'element-parts',
    why: 'The views have no expression in a tag.',
    at: 'IfStatement[test.right.name="ELEMENT_PART"]',
    by: '{}',
  },
  {
    name: 'attribute-values',
    why: 'In the views an attribute has one expression, which is all of its value, and no object.',
    at: 'ClassDeclaration[id.name="AttributePart"] MethodDefinition[key.name="_$setValue"] > FunctionExpression > BlockStatement',
    by: '{ if (value !== this._$committedValue) this._commitValue((this._$committedValue = value)); }',
  },
  {
    name: 'property-values',
    why: 'In the views a property always has a value.',
    at: 'ClassDeclaration[id.name="PropertyPart"] ConditionalExpression',
    by: (node, text) => text(node.alternate),
  },
  {
    name: 'interpolation-set',
    why: 'In the views an attribute has one expression, which is all of its value.',
    at: 'IfStatement[test.left.property.name="strings"][alternate]',
    by: (node, text) => text(node.alternate),
  },
  {
    name: 'interpolation-started',
    why: 'In the views an attribute has one expression, which is all of its value.',
    at: 'IfStatement[test.left.left.left.object.name="strings"]',
    by: '',
  },
  {
    name: 'interpolation-kept',
    why: 'In the views an attribute has one expression, which is all of its value.',
    at: 'ClassDeclaration[id.name="AttributePart"] Identifier.params[name="strings"], NewExpression > MemberExpression[property.name="strings"]',
    times: 2,
    by: '',
  },
  {
    name: 'values-passed',
    why: 'A part takes one value, and nothing else.',
    at: 'ClassDeclaration[id.name=/Part$/] MethodDefinition[key.name="_$setValue"] .params:not(:first-child)',
    times: 5,
    by: '',
  },
  {
    name: 'cleared-from',
    why: 'Only directives hear where.',
    at: 'MethodDefinition[key.name="_$clear"] Identifier.params, CallExpression[callee.property.name="_$clear"] > Identifier.arguments',
    times: 2,
    by: '',
  },
  {
    name: 'missing-parts',
    why: 'Each expression has a part of its own.',
    at: 'MethodDefinition[key.name="_update"] IfStatement[test.left.name="part"]',
    by: (node, text) => text(node.consequent),
  },
  {
    name: 'attribute-parts',
    why: 'What is no child is one.',
    at: 'BinaryExpression[left.object.name="templatePart"][right.name="ATTRIBUTE_PART"]',
    by: 'true',
  },
  {
    name: 'child-parts',
    why: 'Templates are compiled to lists: the place of a part, and where it is no child, its name and class.',
    at: 'BinaryExpression[left.object.name="templatePart"][right.name="CHILD_PART"]',
    by: '!templatePart[1]',
  },
  {
    name: 'fields-of-parts',
    why: 'Templates are compiled to lists: the place of a part, and where it is no child, its name and class.',
    at: 'MemberExpression[object.name="templatePart"][property.type="Identifier"]',
    times: 4,
    by: ({ optional, property }) =>
      `templatePart${optional ? '?.' : ''}[${['index', 'name', 'ctor'].indexOf(property.name)}]`,
  },
  {
    name: 'text',
    why: 'The views give text, templates, lists and `nothing`: what is no object is text.',
    at: 'VariableDeclarator[id.name="isPrimitive"] > ArrowFunctionExpression',
    by: "(value) => typeof value != 'object'",
  },
  {
    name: 'empty-values',
    why: 'Where there is nothing to show, the views say `nothing`.',
    at: 'ClassDeclaration[id.name="ChildPart"] LogicalExpression[left.left.right.name="nothing"]',
    by: (node, text) => text(node.left.left),
  },
  {
    name: 'empty-attributes',
    why: 'In the views an attribute always has a value.',
    at: 'MethodDefinition[key.name="_commitValue"] LogicalExpression[operator="??"]',
    times: 2,
    by: (node, text) => text(node.left),
  },
  {
    name: 'nodes',
    why: 'The views give text, templates and lists, and no nodes.',
    at: 'IfStatement[test.left.property.name="nodeType"]',
    by: (node, text) => text(node.alternate),
  },
  {
    name: 'lists',
    why: 'What is neither text nor a template in the views is an array.',
    at: 'IfStatement[test.callee.name="isIterable"]',
    by: (node, text) => text(node.consequent),
  },
  {
    name: 'new-nodes',
    why: 'What is inserted is always new.',
    at: 'MethodDefinition[key.name="_commitNode"] > FunctionExpression > BlockStatement > IfStatement',
    by: (node, text) => text(node.consequent),
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
    why: 'Compiled templates import the classes of their parts, which Lit shares in a bag that holds everything.',
    at: 'ExportNamedDeclaration:has(VariableDeclarator[id.name="_$LH"])',
    by: 'export { AttributePart, BooleanAttributePart, PropertyPart };',
  },
];

/** Cuts a module's code. Throws where a cut does not match as often as it says. @param {readonly Cut[]} cuts */
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

/** The builder's page renders with all of Lit. Its policy is not the script's, which is on that page too. */
export const BUILDER_CUTS = [policyName('ai-paths-builder')];

const LIT = /\/lit-html\/(development\/)?lit-html\.js$/;

/** A rollup plugin: cuts `lit-html`, which must come in once where any of Lit does. */
export const cutLit = (cuts) => ({
  name: 'cut-lit',
  transform: (code, id) => (LIT.test(id) ? { code: cut(code, cuts), map: null } : null),
  buildEnd(error) {
    const ids = [...this.getModuleIds()].filter((id) => /\/node_modules\/(lit|@lit)/.test(id));
    const times = ids.filter((id) => LIT.test(id)).length;
    if (!error && ids.length && times !== 1) this.error(`Lit came in ${times} times, not once.`);
  },
});
