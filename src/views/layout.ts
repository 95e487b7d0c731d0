/** How the paths are laid out: as a list of cards, or as a table. */
export type Layout = 'cards' | 'table';

/** The smallest width of a table column, in `em`. In narrower columns, lines are too short to read. */
const COLUMN = 12;

/**
 * The width, in `em`, below which a comparison of this many paths becomes a list. One path needs the
 * same width as two, because of the labels.
 */
export const narrowestTable = (paths: number): number => COLUMN * Math.max(paths, 2);

/** The padding of a theme on both sides, in `em`, as in src/views/styles.ts. */
export const THEME_PADDING = 2;
