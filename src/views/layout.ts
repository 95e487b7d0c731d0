/** Below this width of its own, inside of any padding, in `em`, a comparison is a list: a table's columns would be too narrow to read. */
export const NARROW = 36;

/** What a theme's padding takes of that width, in `em`: that of src/views/styles.ts, on both sides. */
export const THEME_PADDING = 2;

/** How the paths are laid out. */
export type Layout = 'cards' | 'table';
