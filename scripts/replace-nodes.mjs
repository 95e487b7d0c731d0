/** Edits of a module by names on its syntax tree. */
import esquery from 'esquery';
import { parseAst } from 'rollup/parseAst';

/**
 * Replaces each node that a selector finds (https://estools.github.io/esquery/) by a text, or by what
 * a function of the node and of `text(node)`, its source, returns. An item that is taken out of a
 * list takes its comma along. The found nodes must not lie in one another.
 */
export function replaceNodes(code, selector, by) {
  const nodes = esquery.query(parseAst(code), selector).sort((a, b) => a.start - b.start);
  const text = ({ start, end }) => code.slice(start, end);
  let edited = '';
  let done = 0;
  for (const node of nodes) {
    if (node.start < done) throw new Error(`One match lies in another: ${selector}`);
    const replacement = typeof by === 'string' ? by : by(node, text);
    edited += code.slice(done, node.start) + replacement;
    done = node.end;
    if (!replacement) done += /^\s*,\s*|/.exec(code.slice(done))[0].length;
  }
  return { code: edited + code.slice(done), count: nodes.length };
}
