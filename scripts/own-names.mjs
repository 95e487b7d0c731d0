/**
 * Names of properties that only the script's own modules use, and that no string stands for. The
 * build makes them short, as it does with Lit's. (terser's `mangle.properties`)
 *
 * Not here: what a page may use, what is also a token of an option, and what browsers know.
 */
const OWN_NAMES = [
  // A case and its words: src/case/types.ts
  ...['case', 'series', 'subtitle', 'slogan', 'future', 'words', 'switched', 'lastPath'],
  ...['chooseLanguage', 'choosePaths', 'comparison', 'notStated', 'colon', 'dash', 'bar'],
  // What functions give each other.
  ...['slots', 'shown', 'togglePath', 'switchLanguage', 'isNarrow', 'requestUpdate'],
];

/** Those, and Lit's for its own internals. */
export const SHORT_NAMES = new RegExp(`^(_.*|${OWN_NAMES.join('|')})$`);

/** A rollup plugin: fails where a name is in no module any more. */
export const ownNames = {
  name: 'own-names',
  renderChunk(code) {
    const gone = OWN_NAMES.filter((name) => !new RegExp(`\\b${name}\\b`).test(code));
    if (gone.length)
      this.error(
        `No module has ${gone.join(', ')} any more: remove it from scripts/own-names.mjs.`,
      );
    return null;
  },
};
