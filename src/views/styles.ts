import { OPTIONS } from '../case/options.js';

const FIELDS = OPTIONS.fields.values.length;

/** The rules that set the paths or futures of a list side by side, each below a bar. */
const sideBySide = (list: string): string => /* css */ `
    ${list},
    ${list} :is([part='path'], dl) {
      display: grid;
    }
    ${list} > [data-path]:not(:only-child) {
      border-block-start-width: 0.25em;
      border-inline-start-width: 0;
      margin-block-start: 0;
      padding-block-start: 0.5em;
      padding-inline-start: 0;
    }
`;

/**
 * The look of both elements.
 *
 * Sizes are in em, of the page's own text. Colours come from the page's own text colour: hairlines
 * are mixed from it, and each accent takes its lightness from it, so that the accents fit a dark
 * page even where it declares no color-scheme. Where a browser cannot do that, accents have the
 * text colour, and heads do not stick. (https://drafts.csswg.org/css-color-5/#relative-colors)
 */
export const styles: string = /* css */ `
  :host {
    display: block;
    /* What follows is somebody else's text. */
    margin-block: 1.5em;
  }
  :host([hidden]:not([hidden='until-found' i])) {
    display: none;
  }
  /* A fallback whose slot attribute a filter has dropped, and a widget that was copied and pasted. */
  [part='base'] + slot::slotted(:is([data-ai-paths], [part='base'][dir])) {
    display: none !important;
  }

  /* The width of the widget where its content gives the width: a container has none of its own. */
  :host::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(0, 60em);
  }

  [part='base'] {
    --_accent: initial;
    --_line: var(--ai-paths-line, color-mix(in srgb, currentColor 20%, transparent));
    /* No opacity: Chromium would write such text to a PDF after all other text. */
    --_soft: color-mix(in srgb, currentColor 90%, transparent);
    --_tight: 1.3;
    --_tone: initial;
    background: var(--ai-paths-background, none);
    color: var(--ai-paths-color, inherit);
    container-type: inline-size;
    /* A theme may make a row of the element: a container has no width of its own there. */
    flex: 1 0 100%;
    line-height: 1.55;
    /* Not anywhere, which Chromium lays out more slowly: no box here is as wide as its longest word. */
    overflow-wrap: break-word;
    /* What pages set on ancestors for reasons of their own, and what would spoil reading here. */
    font-style: normal;
    /* English in a font for Chinese: its apostrophes would be as wide as a Han character. */
    font-variant-east-asian: proportional-width;
    font-weight: 400;
    letter-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    word-spacing: normal;
  }
  .light,
  .dark {
    color-scheme: light;
    background: var(--ai-paths-background, Canvas);
    color: var(--ai-paths-color, CanvasText);
    padding: 1em;
  }
  .dark {
    color-scheme: dark;
  }
  [part='base']:is(:lang(zh), :lang(yue)) {
    /* Han characters fill their boxes. */
    --_tight: 1.45;
    font-variant-east-asian: normal;
    line-height: 1.75;
    text-spacing-trim: trim-start;
    text-wrap: pretty;
  }

  [data-path='compute'],
  .compute {
    --_accent: var(--ai-paths-compute, oklch(from currentColor var(--_tone) 0.16 38 / 1));
  }
  [data-path='energy'],
  .energy {
    --_accent: var(--ai-paths-energy, oklch(from currentColor var(--_tone) 0.13 150 / 1));
  }
  [data-path='pragmatism'],
  .pragmatism {
    --_accent: var(--ai-paths-pragmatism, oklch(from currentColor var(--_tone) 0.14 255 / 1));
  }

  * {
    margin: 0;
    padding: 0;
  }
  /* Not with the rest: children of the author, in the slot, would inherit it. */
  ul {
    list-style: none;
  }
  p,
  ul {
    padding-block-start: 0.75em;
  }

  [part='title'] {
    /* Smaller in a column where a long word would break. */
    font-size: clamp(1.2em, 8cqi, 1.5em);
  }
  [part='title'],
  [part$='heading'] {
    line-height: var(--_tight);
    text-wrap: balance;
  }
  [part='series'],
  [part='subtitle'],
  [part='label'],
  [part='not-stated'] {
    color: var(--_soft);
    font-weight: 400;
  }
  [part='subtitle'],
  [part='slogan'] {
    display: block;
  }
  [part='subtitle'] {
    font-size: 0.7em;
    margin-block-start: 0.25em;
  }
  /* In a narrow column, Chinese breaks after a comma, not inside a word. */
  [part='subtitle'],
  [part='futures-heading'] {
    word-break: keep-all;
  }
  /* Links to a passage stop below a fixed header and, in a table, below the heads. */
  [part] {
    scroll-margin-block-start: var(--ai-paths-sticky-offset, 0);
  }
  tbody [part] {
    scroll-margin-block-start: calc(7em + var(--ai-paths-sticky-offset, 0px));
  }
  [part='path-heading'] {
    font-size: 1em;
    font-weight: 400;
  }
  /* The slogan is the author's best line. */
  [part='path-heading'] > * {
    font-size: 0.875em;
  }
  [part='name'] {
    color: var(--_accent);
  }
  [part='path-heading'] [part='name'] {
    /* A line of its own; unlike a block, it adds no line break to copied text. */
    display: inline-block;
    font-size: 1.05em;
    inline-size: 100%;
  }
  [part='path-heading'] [part='slogan'] {
    font-size: 1.2em;
    margin-block-start: 0.1em;
  }
  /* Smaller in a narrow column, where a name or a slogan would take a line more than its neighbours. */
  th[part] > [part='slogan'] {
    font-size: clamp(1em, 2.65cqi, 1.2em);
  }
  th[part] > [part='name'] {
    font-size: clamp(0.9em, 2.55cqi, 1.05em);
  }
  [part='futures-heading'] {
    font-size: 1.2em;
    margin-block-start: 1.25em;
  }

  /* Below one another, a bar at the side of each says which path one reads. */
  [part='path'],
  [part='future'] {
    border: 0 solid var(--_accent, currentColor);
    border-inline-start-width: 0.25em;
    padding-inline-start: 0.75em;
  }
  [part='path'] + * {
    margin-block-start: 1.5em;
  }
  [part='future'] + * {
    margin-block-start: 0.75em;
  }
  /* For where they stand side by side: each is a column. */
  .abreast,
  .wide,
  [part='lines'],
  [part='conclusion'] {
    column-gap: 1.25em;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
  }
  /* Cards in a row share the height of each field: a row for the heading, and one for each field. */
  [part='path'],
  dl {
    grid-row: span ${FIELDS + 1};
    grid-template-rows: subgrid;
  }
  dl {
    grid-row: span ${FIELDS};
  }
  [part='field'] {
    border-block-start: 1px solid var(--_line);
    margin-block-start: 0.6em;
    padding-block-start: 0.6em;
  }
  dt,
  dd {
    display: inline;
  }
  [part='field-label'] {
    font-weight: 700;
  }

  table {
    border-spacing: 0;
    /* A page in quirks mode gives tables a font and a colour of their own. */
    color: inherit;
    font: inherit;
    inline-size: 100%;
    table-layout: fixed;
  }
  :not([part='lines']:first-child) + :is([part='lines'], [part='paths'], table) {
    margin-block-start: 1em;
  }
  th,
  td {
    border-block-end: 1px solid var(--_line);
    padding: 0.6em 0;
    text-align: start;
    vertical-align: top;
  }
  /* Labels above their rows: the first column takes no room, and the others share all of it. */
  thead td,
  tbody th {
    inline-size: 0;
  }
  tbody th {
    font-size: 0.875em;
    /* On one line with the texts beside it. */
    padding-block-start: 0.85em;
    white-space: nowrap;
  }
  td {
    padding-block-start: 2.15em;
  }
  tr > :nth-child(2):not(:last-child) {
    padding-inline-end: 0.625em;
  }
  tr > :nth-child(3) {
    padding-inline-start: 0.625em;
  }
  /* Of two gaps, each column bears a third. */
  tr > :nth-child(2):nth-last-child(3) {
    padding-inline-end: 0.833em;
  }
  tr > :nth-child(3):nth-last-child(2) {
    padding-inline: 0.417em;
  }
  tr > :nth-child(4) {
    padding-inline-start: 0.833em;
  }
  thead th {
    padding-block-start: 0;
  }
  thead th::before {
    border-block-start: 0.25em solid var(--_accent, currentColor);
    content: '';
    display: block;
    padding-block-start: 0.5em;
  }

  /* A row for the paths and one for the languages: no button changes its row with the language. */
  [part='controls'] {
    display: grid;
    gap: 0.5em;
    margin-block: 1.25em;
    -webkit-user-select: none;
    user-select: none;
  }
  [part='controls']:first-child {
    margin-block-start: 0;
  }
  [role='group'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  button {
    background: none;
    border: 1px solid color-mix(in srgb, currentColor 60%, transparent);
    border-radius: 2em;
    color: inherit;
    cursor: pointer;
    font: inherit;
    font-size: 0.9em;
    min-block-size: max(24px, 2.1em);
    min-inline-size: 24px;
    /* Less at the sides in a column of 240 px; there, a name may still take two lines. */
    padding: 0.4em clamp(0.3em, 2.4cqi, 0.8em);
    /* In the middle: capitals and Han characters, not the line with its room for descenders. */
    text-box: trim-both cap alphabetic;
  }
  [aria-pressed='false'] {
    border-style: dashed;
  }
  /* A ring that fills when pressed: told by shape, in forced colours too. */
  button[data-path]::before {
    border: 0.1em solid var(--_accent, currentColor);
    border-radius: 50%;
    content: '';
    display: inline-block;
    margin-inline-end: 0.5em;
    padding: 0.3em;
    vertical-align: -0.05em;
  }
  button[data-path][aria-pressed='true']::before {
    border-width: 0.4em;
    padding: 0;
  }
  /* A language is a word, the one that shows underlined. */
  button[lang] {
    border: 0;
    border-radius: 0;
    padding: 0;
    text-underline-offset: 0.4em;
  }
  [role='group'] + [role='group'] {
    gap: 0 clamp(0.5em, 3cqi, 1em);
  }
  button[lang][aria-pressed='true'] {
    text-decoration: underline 2px;
  }
  /* After a touch, it would stay. */
  @media (hover: hover) {
    button:hover {
      text-decoration: underline;
    }
  }
  @media (pointer: coarse) {
    button {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }
  [aria-disabled='true'] {
    border-style: dotted;
  }
  :focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }

  [part='conclusion'] {
    margin-block-start: 0.75em;
  }

  /*
   * A line a path: all start together, part, and each becomes the bar over its column. Their grid is
   * that of the columns. The box of a line is its way along, and ::after its way down. They meet at
   * the inner edge of a border, so that no rounding of its width makes a step.
   */
  [part='lines'] {
    block-size: 2.4em;
    display: none;
    /* The margin of what follows, where lines show above it. */
    margin-block-end: -1em;
  }
  [part='lines']:first-child {
    margin: 0;
  }

  [part='line'],
  [part='line']::after {
    border: 0 solid var(--_accent, currentColor);
    border-inline-start-width: 0.25em;
  }
  [part='line'] + [part='line'] {
    --_turn: 1.3em;
    block-size: var(--_turn);
    border-block-end-width: 0.25em;
    border-end-start-radius: 0.7em;
    margin-inline: calc(-100% - 0.75em) calc(100% + 0.7em);
    position: relative;
  }
  [part='line']:nth-child(3) {
    --_turn: 0.8em;
    margin-inline-start: calc(-200% - 1.5em);
  }
  [part='line'] + [part='line']::after {
    border-block-start-width: 0.25em;
    border-inline-width: 0 0.25em;
    border-start-end-radius: 0.7em;
    content: '';
    inline-size: 0.7em;
    inset-block: 100% calc(var(--_turn) - 2.4em);
    inset-inline-start: 100%;
    position: absolute;
  }
  [part='lines']:has(+ table) {
    display: grid;
  }
  /* Chromium sets the columns of a table at whole pixels: so what is in line with them gets those, too. */
  [part='lines']:has(+ table),
  [part='lines'] + table,
  table ~ [part='futures'] {
    max-inline-size: round(down, 100%, 6px);
  }

  /* No query holds in Firefox's print: what stands above must do on paper. */
  @container (inline-size >= 34em) {
    .abreast [part] > [part='slogan'] {
      font-size: clamp(1em, 2.65cqi, 1.2em);
    }
    .abreast [part] > [part='name'] {
      font-size: clamp(0.9em, 2.55cqi, 1.05em);
    }
    .abreast > [part='future'] > [part='name'] {
      /* Not a block, which adds a line break to copied text. This keeps the space after a colon. */
      display: inline-block;
      inline-size: 100%;
      white-space: pre-wrap;
    }
${sideBySide('.abreast')}
  }
  @container (inline-size >= 48em) {
    /* In a narrower place, the host has chosen the length of the lines. */
    p,
    table {
      max-inline-size: 36em;
    }
    [part='path'],
    [part='future'] {
      /* With a maximum in place of a margin, Firefox can make a card's rows too low. */
      margin-inline-end: max(0px, 100% - 37em);
    }
  }
  @container (inline-size >= 56em) {
    [part='controls'] {
      display: flex;
      justify-content: space-between;
    }
${sideBySide('.wide')}
    [part='lines'] ~ [part='conclusion'] {
      display: grid;
    }
    [part='lines']:has(> :nth-child(3)) ~ [part='conclusion'] > :first-child {
      grid-column: span 2;
    }
    /* Labels in a column of their own. */
    table {
      max-inline-size: 47.25em;
    }
    [part='lines'] + table {
      max-inline-size: none;
    }
    thead td,
    tbody th {
      /* “Representatives” in Verdana, and with the letter spacing that some readers set. */
      inline-size: 10em;
      padding-inline-end: 1.25em;
    }
    td {
      padding-block-start: 0.6em;
    }
    /* In line with the columns. */
    [part='lines']:has(+ table),
    table ~ :is([part='futures'], [part='conclusion']) {
      margin-inline-start: 11.25em;
    }
  }

  @supports (color: oklch(from currentColor l 0 0)) {
    [part='base'] {
      /* Without it, no accent of ours is valid, and what follows "var(--_accent," counts. */
      --_tone: clamp(0.45, (l - 0.6) * 999, 0.8);
    }
    /* Heads stay in view where that leaves room to read. */
    @media screen and (height >= 36em) {
      thead th {
        container-type: scroll-state;
        inset-block-start: var(--ai-paths-sticky-offset, var(--_offset, 0));
        position: sticky;
      }
      /* Behind a head that stands over other rows: a band, opaque enough to read on. */
      thead th::after {
        background: var(
          --ai-paths-background,
          oklch(from currentColor clamp(0, (0.6 - l) * 999, 1) 0 0 / 0.94)
        );
        content: '';
        inset: 0;
        position: absolute;
        z-index: -1;
      }
    }
  }
  /* Where a browser can tell, only then. */
  @container not scroll-state(stuck: top) {
    thead th::after {
      display: none;
    }
  }

  /* Copied, not shown. */
  .dash {
    font-size: 0;
    /* Copied text keeps the space after a dash. */
    white-space: pre;
  }
  /* Said, not shown. */
  caption,
  [aria-live] {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
  }

  @media (prefers-contrast: more) {
    [part] {
      --_line: currentColor;
      --_soft: currentColor;
    }
  }
  @media print {
    thead th {
      position: static;
    }
    [part='controls'] {
      display: none;
    }
    /* Without its background, which printers leave out, its text would be pale. */
    .dark {
      color-scheme: light;
    }
    [part='lines'],
    thead {
      break-after: avoid;
    }
    @supports ((-moz-appearance: none)) {
      /* Firefox prints nothing of a grid in a container. */
      [part='base'] {
        container-type: normal;
      }
    }
    /*
     * Firefox does not know that: as if these were longer by what must follow on the same page. No
     * block in ::after: a tagged PDF would have the paragraph as no paragraph.
     */
    [part='title'],
    [part='intro'],
    [part='futures-heading'],
    [dir]::before {
      break-inside: avoid;
      content: '';
      display: block;
      margin-block-end: -16em;
      padding-block-end: 16em;
    }
    tr,
    p,
    [part='path'],
    [part='future'] {
      break-inside: avoid;
    }
  }
`;
