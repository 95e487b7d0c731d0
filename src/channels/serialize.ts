import { nothing, type TemplateResult } from 'lit/html.js';
import { escapeHtml } from './escape.js';

/** An element of a view, or of what a channel writes. */
export interface ElementNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

/** An element, or text as readers see it. */
export type Node = ElementNode | string;

/** An element while its template is read. */
interface OpenElement {
  readonly tag: string;
  readonly attributes: Record<string, string>;
  readonly children: Node[];
}

/** The syntax of the views' templates, outside tags and inside them. */
const OUTSIDE_TAG = /<\/[\w-]+>|<[\w-]+|[^<]+/y;
const INSIDE_TAG = />|\s+(?<name>\.?[\w-]+)=(?:"(?<quoted>[^"]*)")?/y;

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;

/** A value between tags, as nodes. */
function nodesOfValue(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOfValue);
  if (isTemplate(value)) return nodesOf(value);
  return value === nothing || value == null ? [] : [`${value as string | number}`];
}

/**
 * A view's template as nodes, without event handlers. `.textContent` is the text of its element.
 * @throws {Error} for syntax that no view has: comments, attributes without a value or with parts.
 */
export function nodesOf({ strings, values }: TemplateResult): readonly Node[] {
  const fragment: OpenElement = { tag: '', attributes: {}, children: [] };
  const open = [fragment];
  let inTag = false;
  strings.forEach((string, index) => {
    let name: string | undefined;
    let at = 0;
    while (at < string.length) {
      const current = open.at(-1) ?? fragment;
      const pattern = inTag ? INSIDE_TAG : OUTSIDE_TAG;
      pattern.lastIndex = at;
      const match = pattern.exec(string);
      if (!match) throw new Error(`A template that cannot be read: ${string.slice(at)}`);
      const [piece] = match;
      at = pattern.lastIndex;
      if (inTag) {
        inTag = piece !== '>';
        name = match.groups?.['name'];
        const quoted = match.groups?.['quoted'];
        if (name && quoted !== undefined) current.attributes[name] = quoted;
      } else if (piece.startsWith('</')) open.pop();
      else if (piece.startsWith('<')) {
        const element: OpenElement = { tag: piece.slice(1), attributes: {}, children: [] };
        current.children.push(element);
        open.push(element);
        inTag = true;
      } else current.children.push(piece);
    }
    const current = open.at(-1) ?? fragment;
    const value = values[index];
    if (!inTag || name === '.textContent') current.children.push(...nodesOfValue(value));
    else if (name && value !== nothing && typeof value !== 'function')
      current.attributes[name] = `${value as string | number | boolean}`;
  });
  return fragment.children;
}

/** What stands in place of an element, whose children have been visited. */
export type Visit = (element: ElementNode) => Node | readonly Node[];

/** The nodes with each element replaced, the innermost first. */
export const visit = (nodes: readonly Node[], replace: Visit): readonly Node[] =>
  nodes.flatMap((node) =>
    typeof node === 'string' ? node : replace({ ...node, children: visit(node.children, replace) }),
  );

/** The text of a node. */
export const textOf = (node: Node): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('');

const BLOCK = /^(?:div|h\d|li|p|table|ul)$/;
const CELL = /^(?:caption|td|th)$/;

const isBlock = (node: Node | undefined): boolean =>
  typeof node === 'object' && BLOCK.test(node.tag);

/**
 * Nodes as HTML and XML. `gap` stands between blocks, because excerpts, feeds and the plain text of
 * mail are made by removing the tags. It is a space, because a new line could end a list in Markdown.
 * In a table, the space stands at the end of each cell: React allows no text between cells.
 */
export const serialize = (nodes: readonly Node[], gap = ' '): string =>
  nodes
    .map((node, index) => {
      if (typeof node === 'string') return escapeHtml(node);
      const { tag, attributes, children } = node;
      const list = Object.entries(attributes).map(
        ([name, value]) => ` ${name}="${escapeHtml(value)}"`,
      );
      const end = CELL.test(tag) ? ' ' : isBlock(children.at(-1)) ? gap : '';
      const after = isBlock(node) && typeof nodes[index + 1] === 'object' ? gap : '';
      return `<${tag}${list.join('')}>${serialize(children, gap)}${end}</${tag}>${after}`;
    })
    .join('');
