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
  }
  :host([hidden]) {
    display: none;
  }

  [part='base'] {
    --_accent: initial;
    --_line: var(--ai-paths-line, color-mix(in srgb, currentColor 20%, transparent));
    --_muted: color-mix(in srgb, currentColor 85%, transparent);
    --_tone: initial;
    background: var(--ai-paths-background, none);
    color: var(--ai-paths-color, inherit);
    line-height: 1.55;
    overflow-wrap: anywhere;
    /* What pages set on ancestors for reasons of their own, and what would spoil reading here. */
    font-style: normal;
    font-weight: 400;
    letter-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    word-spacing: normal;
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  .light,
  .dark {
    background: var(--ai-paths-background, Canvas);
    color: var(--ai-paths-color, CanvasText);
    padding: 1em;
  }
  :lang(zh),
  :lang(yue) {
    line-height: 1.75;
  }

  [data-path='compute'] {
    --_accent: var(--ai-paths-compute, oklch(from currentColor var(--_tone) 0.16 38 / 1));
  }
  [data-path='energy'] {
    --_accent: var(--ai-paths-energy, oklch(from currentColor var(--_tone) 0.13 150 / 1));
  }
  [data-path='pragmatism'] {
    --_accent: var(--ai-paths-pragmatism, oklch(from currentColor var(--_tone) 0.14 255 / 1));
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  dl,
  dd,
  ul {
    margin: 0;
    padding: 0;
  }
  p {
    max-inline-size: 36em;
  }
  p,
  ul {
    padding-block-start: 0.75em;
  }

  [part='title'] {
    font-size: 1.5em;
    line-height: 1.25;
  }
  [part='series'],
  [part='subtitle'],
  [part='label'],
  [part='not-stated'] {
    color: var(--_muted);
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
  [part='path-heading'] {
    font-size: 1em;
    font-weight: 400;
    line-height: 1.4;
  }
  [part='name'] {
    color: var(--_accent);
  }
  [part='path-heading'] [part='name'] {
    /* A line of its own; unlike a block, it adds no line break to copied text. */
    display: inline-block;
    font-size: 1.2em;
    inline-size: 100%;
  }
  [part='futures-heading'] {
    font-size: 1.2em;
    margin-block-start: 1.5em;
  }

  /* Cards in a row share the height of each field: a row for the heading, and one for each of six fields. */
  [part='paths'],
  [part='path'],
  dl {
    display: grid;
  }
  [part='paths'],
  [part='futures'] {
    column-gap: 1.25em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17.5em), 1fr));
  }
  [part='path'],
  dl {
    grid-row: span 7;
    grid-template-rows: subgrid;
  }
  dl {
    grid-row: span 6;
  }
  [part='path'] {
    border: 1px solid var(--_line);
    border-block-start: 0.25em solid var(--_accent, currentColor);
    margin-block-start: 1.25em;
    max-inline-size: 38em;
    padding: 1em;
  }
  [part='paths']:first-child {
    margin-block-start: -1.25em;
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
  table:not(:has(thead th + th)) {
    max-inline-size: 47em;
  }
  * + table {
    margin-block-start: 1.25em;
  }
  th,
  td {
    border-block-end: 1px solid var(--_line);
    padding: 0.6em 0;
    padding-inline-end: 1.25em;
    text-align: start;
    vertical-align: top;
  }
  thead td,
  th[scope='row'] {
    hyphens: auto;
    inline-size: 8.25em;
  }
  thead th {
    inset-block-start: 0;
    padding-block-start: 0.85em;
    position: relative;
  }
  thead th::before,
  thead th::after {
    border-block-start: 0.25em solid var(--_accent, currentColor);
    content: '';
    inset-block-start: 0;
    inset-inline: 0 1.25em;
    position: absolute;
  }
  thead th:last-child::before {
    inset-inline-end: 0;
  }
  @supports (color: oklch(from currentColor l 0 0)) {
    [part='base'] {
      /* Without it, no accent of ours is valid, and what follows "var(--_accent," counts. */
      --_tone: clamp(0.5, (l - 0.6) * 999, 0.8);
    }
    thead th {
      position: sticky;
    }
  }
  /* Behind a head that stands over other rows: a band, opaque enough to read on. */
  thead th::after {
    backdrop-filter: blur(0.5em);
    background: var(
      --ai-paths-background,
      oklch(from currentColor clamp(0, (0.6 - l) * 999, 1) 0 0 / 0.8)
    );
    border: 0;
    inset: 0;
    z-index: -1;
  }
  /* Where a browser can tell, only then. */
  @supports (container-type: scroll-state) {
    thead th {
      container-type: scroll-state;
    }
    @container not scroll-state(stuck: top) {
      thead th::after {
        display: none;
      }
    }
  }

  [part='futures'] {
    display: grid;
    list-style: none;
    row-gap: 0.35em;
  }
  /* In line with the columns above. */
  table ~ [part='futures'] {
    column-gap: 0;
    grid-template-columns: repeat(auto-fit, minmax(0, 1fr));
    margin-inline-start: 9.5em;
  }
  table ~ [part='futures'] li {
    padding-inline-end: 1.25em;
  }
  [part='conclusion'] {
    columns: 24em;
    column-gap: 1.25em;
    margin-block-start: 0.75em;
  }
  [part='conclusion'] p {
    break-inside: avoid;
  }

  [part='controls'],
  [role='group'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  [part='controls'] {
    justify-content: space-between;
    margin-block-end: 1.25em;
  }
  button {
    align-items: center;
    background: none;
    border: 1px solid color-mix(in srgb, currentColor 50%, transparent);
    border-radius: 2em;
    color: inherit;
    cursor: pointer;
    display: flex;
    font: inherit;
    font-size: 0.9em;
    gap: 0.5em;
    min-block-size: max(24px, 2.1em);
    padding: 0 0.8em;
  }
  /* A ring that fills when pressed: told by shape, in forced colours too. */
  button::before {
    border: 0.1em solid var(--_accent, currentColor);
    border-radius: 50%;
    content: '';
    padding: 0.3em;
  }
  [aria-pressed='true']::before {
    border-width: 0.4em;
    padding: 0;
  }
  button:focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  /* Said, not shown. */
  .dash,
  caption,
  [role='status'] {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
  }

  @media (prefers-contrast: more) {
    [part='base'] {
      --_line: currentColor;
      --_muted: currentColor;
    }
  }
  @media print {
    [part='controls'] {
      display: none;
    }
    thead th {
      position: static;
    }
    tr,
    [part='path'] {
      break-inside: avoid;
    }
  }
`;
