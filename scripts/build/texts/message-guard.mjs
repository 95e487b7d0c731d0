/**
 * Checks of messages and their translations, as pure functions. lit-localize accepts all of these
 * mistakes.
 */

const MARKUP = /[&<>]/;
// U+FFFD, control characters, and UTF-8 that was read as Latin-1 or Windows-1252.
const GARBLED =
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  /\uFFFD|[\u0000-\u001F\u007F-\u009F]|[\u00C2-\u00F4][\u00A1-\u00BF€‚ƒ„†‡ˆ‰‹›]|\\u[0-9a-f]{4}/iu;
const HALF_WIDTH_BY_HAN = /\p{Script=Han}[,:;?!]|[,:;?!]\p{Script=Han}/u;

/** Problems of one text in itself, in words that follow "locale: message …". */
export function textProblems(text, locale) {
  const problems = [];
  if (text.trim() === '') problems.push('is empty');
  if (MARKUP.test(text)) problems.push('holds &, < or >, which would show as an entity');
  if (GARBLED.test(text))
    problems.push('is garbled (wrong encoding, control or replacement character)');
  if (locale.startsWith('zh') && HALF_WIDTH_BY_HAN.test(text))
    problems.push('has half-width punctuation beside a Chinese character');
  return problems;
}

/** Characters as wide as two, which bring the room around them: no space stands beside "：". */
const FULL_WIDTH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF01-\uFF60]/u;

/** Problems of a translation beside its source. Translators' tools trim texts, and ": " becomes ":". */
function spaceProblems(source, target) {
  const lost = (end, place) =>
    end(source).trim() === '' && end(target).trim() !== '' && !FULL_WIDTH.test(end(target))
      ? [`has lost the space at its ${place}`]
      : [];
  return [
    ...lost(([first = '']) => first, 'start'),
    ...lost((text) => [...text].at(-1) ?? '', 'end'),
  ];
}

/** What to say where the source has no messages at all. */
export const noMessages = (sourceLocale) =>
  `${sourceLocale}: no messages found: does the type of msg() resolve? Run "npm ci", look at src/content/tsconfig.json`;

/**
 * Compares the messages of the source with one locale's translations.
 * Both are lists of `{ name, text }`; `name` is lit-localize's id, a hash of the source text.
 * Returns one line a problem; an empty list is what a build needs.
 */
export function findMessageProblems({ sourceLocale, source, locale, translations }) {
  const quote = (text) => `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;
  const lines = [];
  if (source.length === 0) lines.push(noMessages(sourceLocale));
  const translated = new Map(translations.map(({ name, text }) => [name, text]));
  const known = new Set(source.map(({ name }) => name));
  for (const { name, text } of source) {
    for (const problem of textProblems(text, sourceLocale))
      lines.push(`${sourceLocale}: message ${quote(text)} ${problem}`);
    const target = translated.get(name);
    if (target === undefined) lines.push(`${locale}: message ${quote(text)} is missing`);
    else
      for (const problem of [...textProblems(target, locale), ...spaceProblems(text, target)])
        lines.push(`${locale}: message ${quote(text)} ${problem}`);
  }
  for (const { name, text } of translations)
    if (!known.has(name))
      lines.push(
        `${locale}: translation ${quote(text)} is obsolete: its source is gone or changed`,
      );
  return lines;
}
