/**
 * Articles of four kinds of sites, for pictures of a widget where readers meet it, in English or in
 * Chinese. Each has a place for it: an element with the id "here", between two paragraphs of the
 * site's own.
 *
 * Their fonts are those of good sites, by the names that Debian has for them: fonts-linuxlibertine,
 * fonts-inter, fonts-ebgaramond, fonts-dejavu-mono, fonts-noto-cjk.
 */
const ENGLISH = {
  title: 'Notes on where this is going',
  before:
    'Every few months somebody asks which way this field will go. I used to answer with a prediction. Now I answer with a list of what each way would cost, and who would have to pay for it.',
  after:
    'I come back to this list whenever a new model is announced. It does not tell me who is right, but it tells me what to ask next.',
};

const TEXTS = {
  en: ENGLISH,
  'zh-Hant': {
    title: '筆記：這一切往哪裡去',
    before:
      '每隔幾個月就有人問我，這個領域會往哪裡走。以前我用預測回答；現在我列一張清單，寫明每一條路的代價，以及由誰承擔。',
    after: '每次有新模型發表，我都會回來看這張清單。它沒有告訴我誰對，但告訴我接下來該問什麼。',
  },
  'zh-Hans': {
    title: '笔记：这一切往哪里去',
    before:
      '每隔几个月就有人问我，这个领域会往哪里走。以前我用预测回答；现在我列一张清单，写明每一条路的代价，以及由谁承担。',
    after: '每次有新模型发布，我都会回来看这张清单。它没有告诉我谁对，但告诉我接下来该问什么。',
  },
};

/** The part of the name of a Noto CJK font that says whose forms of the characters it has. */
const CUTS = { en: 'TC', 'zh-Hant': 'TC', 'zh-Hans': 'SC' };

const page = (lang, style, body) => `<!doctype html>
<html lang="${lang}">
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

const article = ({ title, before, after }) =>
  `<article><h1>${title}</h1><p>${before}</p><div id="here"></div><p>${after}</p></article>`;

const KINDS = {
  'serif-blog': (cut, text) => [
    `:root { color-scheme: light dark; }
     body { font: 19px/1.5 "Linux Libertine O", "Noto Serif CJK ${cut}", serif; }
     h1 { font-size: 1.9em; line-height: 1.2; }
     article { margin-inline: auto; max-inline-size: 680px; padding: 24px; }`,
    article(text),
  ],
  documentation: (cut, text) => [
    `:root { color-scheme: light dark; }
     body { display: grid; font: 16px/1.5 Inter, "Noto Sans CJK ${cut}", sans-serif; grid-template-columns: minmax(0, 1fr); }
     nav { background: color-mix(in srgb, currentColor 6%, transparent); padding: 16px; }
     article { padding: 24px; }
     @media (width >= 760px) { body { grid-template-columns: 220px minmax(0, 1fr); } }`,
    `<nav>Introduction<br />Install<br /><b>Background</b><br />Reference</nav><main>${article(text)}</main>`,
  ],
  'developer-blog': (cut, text) => [
    `body { background: #1b1b2f; color: #ddd; font: 16px/1.7 "DejaVu Sans Mono", "Noto Sans Mono CJK ${cut}", monospace; }
     article { margin-inline: auto; max-inline-size: 46em; padding: 20px; }
     h1 { color: #8be9fd; }`,
    article(text),
  ],
  newspaper: (cut, text) => [
    `body { background: #fdf6e3; color: #222; font: 19px/1.4 "EB Garamond", "Noto Serif CJK ${cut}", serif; }
     header { border-block-end: 3px double; font-size: 2em; padding: 12px; text-align: center; }
     article { margin-inline: auto; max-inline-size: 1100px; padding: 16px; }
     h1 { font-size: 2.2em; line-height: 1.1; }
     @media (width >= 900px) { article > p { columns: 2; } }`,
    `<header>The Morning Paper</header>${article(text)}`,
  ],
};

/** The articles' names. */
export const ARTICLES = Object.keys(KINDS);

/** Those that are dark where the reader prefers it. The others have colours of their own. */
export const ADAPTIVE = ['serif-blog', 'documentation'];

/** The page of an article, in a language. */
export const articlePage = (name, lang) => page(lang, ...KINDS[name](CUTS[lang], TEXTS[lang]));

/** A page with nothing but a widget, which fills a link preview. */
export const previewPage = (lang) =>
  page(
    lang,
    `body {
       align-content: center;
       background: #fcfbf8;
       block-size: 630px;
       box-sizing: border-box;
       color: #1f2023;
       font: 31px/1.4 "Linux Libertine O", "Noto Serif CJK ${CUTS[lang]}", serif;
       padding: 0 44px;
     }
     ai-paths-card { margin: 0; }
     /* In the sizes of a poster: a chat shows it 400 pixels wide or less. */
     ai-paths-card::part(title) { font-size: ${lang === 'en' ? 1.5 : 2.3}em; }
     ai-paths-card::part(subtitle), ai-paths-card::part(label) { display: none; }
     ai-paths-card::part(lines) { font-size: 1.25em; margin-block-start: 0.7em; }
     ai-paths-card::part(paths) { column-gap: 1.5625em; }
     ai-paths-card::part(path) { border-block-start-width: 0.3125em; padding-block-start: 0.7em; }
     ai-paths-card::part(icon) { display: block; font-size: 1.8em; margin-block-end: 0.1em; }
     ai-paths-card::part(name) { font-size: ${lang === 'en' ? 1.07 : 1.6}em; }
     ai-paths-card::part(slogan) { font-size: ${lang === 'en' ? 1 : 1.06}em; line-height: 1.25; margin-block-start: 0.3em; }`,
    '<div id="here"></div>',
  );

/** An article in a window, and beside it the same on a phone. */
export const scenePage = ({ desktop, phone }) =>
  page(
    'en',
    `:root { color-scheme: light dark; }
     html { background: none; }
     body { align-items: end; display: flex; gap: 28px; inline-size: max-content; padding: 2px; }
     iframe { background: Canvas; border: 1px solid light-dark(#d0d7de, #3d444d); box-sizing: content-box; }
     .window { border-radius: 10px; inline-size: ${desktop}px; }
     .phone { border: 7px solid light-dark(#1f2328, #3d444d); border-radius: 34px; inline-size: ${phone}px; }`,
    `<iframe class="window"></iframe><iframe class="phone"></iframe>`,
  );
