/**
 * A rollup plugin: replaces the choice between six compiled templates in views/heading.ts by a list with
 * the level as its index. The templates differ only in the level. Saves about 30 bytes (brotli).
 */
const TEMPLATE = /^const (lit_template_\d+) = (.*);\n/gm;
const CHOICE = /switch \(level\) \{.*?return html\(lit_template_1, ([^)]*)\).*?\n {4}\}/s;

export function compileHeadings(code) {
  const templates = [...code.matchAll(TEMPLATE)];
  const names = templates.map(([, name]) => name);
  const [[, , first] = []] = templates;
  const differ = templates.some(
    ([, , template], at) => template !== first.replaceAll('h1>', `h${at + 1}>`),
  );
  if (names.length !== 6 || differ)
    throw new Error('views/heading.ts: the templates differ in more than the level.');
  const compiled = code.replace(CHOICE, `return html([${names.join()}][level - 1], $1);`);
  if (compiled === code)
    throw new Error('views/heading.ts: the choice of a template has changed: see CHOICE.');
  return compiled;
}

export const compiledHeadings = {
  name: 'compiled-headings',
  transform: (code, id) =>
    /[\\/]views[\\/]heading\.js$/.test(id) ? { code: compileHeadings(code), map: null } : null,
};
