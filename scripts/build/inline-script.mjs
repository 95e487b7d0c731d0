/**
 * The script as it stands inside a snippet: the same code, without anything that a CMS or a site
 * generator takes for its own syntax.
 */
import { Parser } from 'acorn';

/**
 * Writes `<` in another way. In a string, a template or a pattern: as an escape, so that there is no
 * tag. As an operator: with a comment whose `>` ends what looks like a tag. WordPress replaces each
 * `&` inside a tag, and sets blocks apart with new lines. Braces that stand together are apart or
 * escaped, because Liquid and Nunjucks read them.
 */
const inLiteral = (code) =>
  code
    .replace(/\\[^]|</g, (found) => (/<$/.test(found) ? '\\x3c' : found))
    .replace(/\{(?=[{%#])/g, '\\x7b');

const inCode = (code) => code.replace(/<<?=?/g, '$&/*>*/').replace(/\{(?=[{%#])/g, '{ ');

const LITERALS = new Set(['string', 'template', 'regexp']);

/** Makes the script fit a snippet. In the minified script, what it returns is one line. */
export function inlineScript(script) {
  // The mark of its encoding and the hint to the compiler are for a file.
  const code = script.replace(/^\uFEFF?(?:\/\/#.*\n)?/, '');
  const tokens = [];
  const comments = [];
  Parser.parse(code, { ecmaVersion: 2022, onToken: tokens, onComment: comments });
  const pieces = [
    ...tokens
      .filter(({ type }) => LITERALS.has(type.label))
      .map(({ start, end }) => ({ start, end, text: inLiteral(code.slice(start, end)) })),
    ...comments.map((comment) => ({
      start: comment.start,
      end: comment.end,
      // Only the notice of the licence stays.
      text: comment.value.startsWith('!') ? code.slice(comment.start, comment.end) : ' ',
    })),
  ].sort((a, b) => a.start - b.start);
  let made = '';
  let at = 0;
  for (const { start, end, text } of pieces) {
    made += inCode(code.slice(at, start)) + text;
    at = end;
  }
  made += inCode(code.slice(at));
  return made.replace(/(?<=^\/\*[^]*?\*\/)\n/, '').trim();
}
