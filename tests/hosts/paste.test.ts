/** Pastes what the builder copies into the editors that authors use. */
import { expect } from '@open-wc/testing';
import { richText } from '../../src/builder/rich-text.js';
import { SNIPPETS } from '../../src/builder/snippets.js';
import { nextFrame, normal } from '../browser/support.js';
import { type Editor, type Opened, openEditor, pasteInto } from './editing.js';
import { channels, expectSame, joined, sourceOf } from './reading.js';
import { type Host, until } from './support.js';

const SOURCE = 'https://example.com/?a=1&b=2';

const EDITORS: readonly (Opened & {
  readonly name: string;
  /** False where the editor has no tables: there is a line for each cell. */
  readonly tables?: false;
  /** The button of a dialog that asks how to paste. */
  readonly asks?: string;
})[] = [
  { name: 'TinyMCE 7', bundle: 'tinymce' },
  { name: 'TinyMCE 8', bundle: 'tinymce-8' },
  { name: 'CKEditor 5', bundle: 'ckeditor' },
  { name: 'Jodit 4', bundle: 'jodit', asks: 'Keep' },
  { name: 'Summernote', bundle: 'summernote' },
  { name: 'ProseMirror', bundle: 'prosemirror' },
  { name: 'TipTap 3', bundle: 'tiptap', options: { tables: true } },
  { name: 'TipTap 3 without tables', bundle: 'tiptap', tables: false },
  { name: 'Quill 2', bundle: 'quill' },
  // It sets the table as an HTML card of its own.
  { name: 'Ghost', bundle: 'koenig' },
];

/** A comparison and cards, in a language with words apart and in one without. */
const CHOICES = [
  { view: 'compare', lang: 'en', options: { source: SOURCE } },
  { view: 'card', lang: 'zh-Hant', options: { source: SOURCE } },
] as const;
const SIGNS = {
  en: { bar: ' | ', colon: ': ', dash: ' — ' },
  'zh-Hant': { bar: ' | ', colon: '：', dash: ' —— ' },
};

interface Text {
  readonly series: string;
  readonly title: string;
  readonly subtitle: string;
  readonly intro: string;
  readonly fields: readonly { readonly id: string; readonly label: string }[];
  readonly paths: readonly {
    readonly icon: string;
    readonly label: string;
    readonly name: string;
    readonly slogan: string;
    readonly fields: Readonly<Record<string, string | null>>;
  }[];
  readonly notStated: string;
  readonly futures: {
    readonly icon: string;
    readonly title: string;
    readonly paths: readonly { readonly name: string; readonly future: string }[];
  };
  readonly conclusion: readonly string[];
}

/** A post as its readers see it. */
interface Post {
  readonly headings: readonly string[];
  readonly items: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly links: readonly string[];
  readonly words: string;
}

function expectedPost(chosen: (typeof CHOICES)[number]): Post {
  const { view, lang } = chosen;
  const text = JSON.parse(channels.json({ view, lang })) as Text;
  const { fields, paths, futures } = text;
  const { bar, colon, dash } = SIGNS[lang];
  const title = text.series + bar + text.title + dash + text.subtitle;
  const names = paths.map(
    ({ icon, label, name, slogan }) => `${icon} ${label}${colon}${name}${dash}${slogan}`,
  );
  const cells = fields.map(({ id }) => paths.map((path) => path.fields[id] ?? text.notStated));
  const rows = [['', ...names], ...fields.map(({ label }, at) => [label, ...(cells[at] ?? [])])];
  const lists = paths.map((_, path) =>
    fields.map(({ label }, at) => label + colon + cells[at]?.[path]),
  );
  const last = `${futures.icon} ${futures.title}`;
  const ends = futures.paths.map(({ name, future }) => name + colon + future);
  const middle =
    view === 'compare' ? rows.flat() : names.flatMap((name, at) => [name, ...(lists[at] ?? [])]);
  const all = [title, text.intro, ...middle, last, ...ends, ...text.conclusion, sourceOf(chosen)];
  return {
    headings: [
      `h2 ${title}`,
      ...(view === 'card' ? names.map((it) => `h3 ${it}`) : []),
      `h3 ${last}`,
    ],
    items: [...(view === 'card' ? lists.flat() : []), ...ends],
    rows: view === 'compare' ? rows : [],
    links: [`${SOURCE} ${text.title}`],
    words: joined(...all),
  };
}

const clean = ({ headings, items, rows, links, words }: Post): Post => ({
  headings: headings.map(normal),
  items: items.map(normal),
  rows: rows.map((cells) => cells.map(normal)),
  links: links.map(normal),
  words: normal(words),
});

/** Shows what was saved in the page, as the author's site does. */
function readPost(html: string, { document }: Host): Post {
  const post = document.createElement('article');
  post.innerHTML = html;
  document.body.append(post);
  const all = <E extends HTMLElement>(selector: string) => [...post.querySelectorAll<E>(selector)];
  const read = clean({
    headings: all('h1, h2, h3, h4, h5, h6').map((it) => `${it.localName} ${it.innerText}`),
    items: all('li').map((it) => it.innerText),
    rows: all<HTMLTableRowElement>('tr').map(({ cells }) => [...cells].map((it) => it.innerText)),
    links: all<HTMLAnchorElement>('a').map((it) => `${it.href} ${it.innerText}`),
    words: post.innerText,
  });
  post.remove();
  return read;
}

const buttonIn = ({ document }: Host, name: string) =>
  [...document.querySelectorAll<HTMLElement>('[role="dialog"] button')].find(
    (button) => normal(button.innerText) === name,
  );

/** Puts the caret into the empty paragraph that an author pastes into. */
async function focus({ editable }: Editor, { frame, view }: Host): Promise<void> {
  frame.focus();
  view.focus();
  editable.focus();
  editable.ownerDocument.getSelection()?.collapse(editable.querySelector('p'), 0);
  await nextFrame();
}

for (const row of EDITORS)
  for (const chosen of CHOICES)
    it(`places: Pasted into a visual editor, what the builder copies becomes headings, lists and, where the editor has them, a table: ${row.name}, ${chosen.view}`, async () => {
      const { view, lang, options } = chosen;
      const editor = await openEditor('', row, '<p><br></p>');
      await focus(editor, editor.host);
      pasteInto(editor.editable, {
        'text/plain': channels.text({ view, lang, ...options }),
        'text/html': richText({ view, lang, ...options }),
      });
      if (row.asks) {
        const asked = () => buttonIn(editor.host, row.asks ?? '');
        await until(() => Boolean(asked()), 'asked');
        asked()?.click();
      }
      const expected = clean(expectedPost(chosen));
      const last = expected.words.slice(-10);
      await until(() => normal(editor.editable.innerText).includes(last), 'took what was pasted');
      await until(() => readPost(editor.save(), editor.host).words.includes(last), 'saved it');

      const { words, ...parts } = readPost(editor.save(), editor.host);
      expectSame(words, expected.words, 'the words');
      const { headings, items, links, rows } = expected;
      expect(parts).to.eql({ headings, items, links, rows: row.tables === false ? [] : rows });
      expect(editor.host.view.problems).to.eql([]);
    });

describe('the builder’s snippet for Ghost', () => {
  it('is kept as it is by the HTML card that /html adds', async () => {
    const [block] = SNIPPETS.embed({ script: 'inline', view: 'card' });
    const editor = await openEditor('', { bundle: 'koenig' }, '');
    const { document, view } = editor.host;
    await focus(editor, editor.host);
    const { KeyboardEvent } = view as unknown as typeof globalThis;
    const key = new KeyboardEvent('keypress', { key: '/', bubbles: true });
    editor.editable.dispatchEvent(key);
    document.execCommand('insertText', false, '/html');
    const found = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector);
    const offered = () =>
      [...document.querySelectorAll<HTMLElement>('[data-kg-slash-menu] button')].find((button) =>
        button.innerText.startsWith('HTML'),
      );
    await until(() => Boolean(offered()), 'offered a card');
    offered()?.click();
    const source = () => found('.cm-content');
    await until(() => Boolean(source()), 'opened the card');
    source()?.focus();
    pasteInto(source() as HTMLElement, { 'text/plain': block?.code ?? '' });
    await until(() => editor.save() !== '', 'saved the card');
    expect(editor.save()).to.equal(block?.code);
  });
});
