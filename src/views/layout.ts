/** How the paths are laid out: as a list of cards, or as a table. */
export type Layout = 'cards' | 'table';

/** A column of a table is at least this wide, in `em`. In a narrower one, lines are too short to read. */
const COLUMN = 12;

/**
 * The width, in `em`, below which a comparison of so many paths is a list. One path needs as much
 * as two: its table has a column of labels beside it, or labels above its texts.
 */
export const narrowestTable = (paths: number): number => COLUMN * Math.max(paths, 2);

/** What a theme's padding takes of an element's width, in `em`: that of src/views/styles.ts, on both sides. */
export const THEME_PADDING = 2;
