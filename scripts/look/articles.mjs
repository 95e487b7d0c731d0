/**
 * Articles of four kinds of sites, for pictures of a widget where readers meet it. Each has a place
 * for it: an element with the id "here", between two paragraphs of the site's own.
 */
const BEFORE =
  'Every few months somebody asks which way this field will go. I used to answer with a prediction. Now I answer with a list of what each way would cost, and who would have to pay for it.';
const AFTER =
  'I come back to this list whenever a new model is announced. It does not tell me who is right, but it tells me what to ask next.';

const page = (style, body) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>An article</title>
    <style>
      body { margin: 0; }
      ${style}
    </style>
  </head>
  <body>${body}</body>
</html>`;

const article = `<article><h1>Notes on where this is going</h1><p>${BEFORE}</p><div id="here"></div><p>${AFTER}</p></article>`;

export const HOST_ARTICLES = {
  'serif-blog': page(
    `:root { color-scheme: light dark; }
     body { font: 18px/1.6 Georgia, "DejaVu Serif", serif; }
     article { margin-inline: auto; max-inline-size: 680px; padding: 24px; }`,
    article,
  ),
  documentation: page(
    `:root { color-scheme: light dark; }
     body { display: grid; font: 16px/1.5 "DejaVu Sans", sans-serif; grid-template-columns: minmax(0, 1fr); }
     nav { background: color-mix(in srgb, currentColor 6%, transparent); padding: 16px; }
     article { padding: 24px; }
     @media (width >= 760px) { body { grid-template-columns: 220px minmax(0, 1fr); } }`,
    `<nav>Introduction<br />Install<br /><b>Background</b><br />Reference</nav><main>${article}</main>`,
  ),
  'developer-blog': page(
    `body { background: #1b1b2f; color: #ddd; font: 16px/1.7 "DejaVu Sans Mono", monospace; }
     article { margin-inline: auto; max-inline-size: 46em; padding: 20px; }
     h1 { color: #8be9fd; }`,
    article,
  ),
  newspaper: page(
    `body { background: #fdf6e3; color: #222; font: 17px/1.45 "DejaVu Serif Condensed", serif; }
     header { border-block-end: 3px double; font-size: 2em; padding: 12px; text-align: center; }
     article { margin-inline: auto; max-inline-size: 1100px; padding: 16px; }
     h1 { font-size: 2.2em; line-height: 1.1; }
     @media (width >= 900px) { article > p { columns: 2; } }`,
    `<header>The Morning Paper</header>${article}`,
  ),
};
