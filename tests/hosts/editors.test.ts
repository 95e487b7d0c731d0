/** Pastes snippets into the editors that authors use, on pages with the script. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { nextFrame, normal, settled, textOf, widgetsIn } from '../browser/support.js';
import { type Editor, type Opened, openEditor } from './editing.js';
import { channels } from './reading.js';
import { type Host, until, WIDGET_SCRIPT } from './support.js';

/** Once in what is chosen: not in a title, nor on a button. */
const NAME = 'Elon Musk';
const FIRST = 'Before.';
const TYPED = 'typed words';
const CHOSEN = {
  view: 'card',
  paths: 'energy',
  sections: 'paths',
  source: 'https://example.com/',
} as const;

/** The script is on the editor's page already; inside a text, editors drop it. */
const SNIPPETS = {
  html: channels.html(CHOSEN),
  embed: channels.embed({ ...CHOSEN, controls: true }).replace(/<script.*/, ''),
};

const TINYMCE = [
  { name: 'TinyMCE 7', bundle: 'tinymce' },
  { name: 'TinyMCE 8', bundle: 'tinymce-8' },
];

/** How each is opened, and what its own way to keep HTML puts around a snippet. */
const EDITORS: readonly (Opened & {
  readonly name: string;
  readonly around?: string;
  /** What shows in it, by default once; the same without the script. */
  readonly shows?: Partial<Record<keyof typeof SNIPPETS, number>>;
})[] = [
  ...TINYMCE.flatMap(({ name, bundle }) => [
    { name: `${name}, in the page`, bundle },
    { name: `${name}, in a frame`, bundle, options: { inline: false } },
    {
      name: `${name}, in a block that is not edited`,
      bundle,
      around: '<div contenteditable="false">*</div>',
    },
  ]),
  // It keeps an element that it does not know, and shows nothing of it.
  { name: 'CKEditor 5, as content', bundle: 'ckeditor', shows: { embed: 0 } },
  {
    name: 'CKEditor 5, as an HTML embed with a preview',
    bundle: 'ckeditor',
    around: '<div class="raw-html-embed">*</div>',
  },
  { name: 'ProseMirror', bundle: 'prosemirror' },
  { name: 'TipTap 3', bundle: 'tiptap' },
  { name: 'Quill 2', bundle: 'quill' },
  { name: 'Jodit 4', bundle: 'jodit' },
  { name: 'Summernote', bundle: 'summernote' },
];

/** Long enough for an editor that mends its document to have gone round many times. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 400));

/** Until an editor has nothing more to do. One that never stops mending has changed more by then. */
async function atRest(mutations: () => number): Promise<void> {
  for (let round = 0, before = -1; round < 10 && before !== mutations(); round++) {
    before = mutations();
    await rest();
  }
}

async function edit(head: string, row: (typeof EDITORS)[number], snippet: string) {
  const html = `<p>${FIRST}</p>${(row.around ?? '*').replace('*', snippet)}<p>After.</p>`;
  const editor = await openEditor(head, row, html);
  const { host } = editor;
  let mutations = 0;
  new (host.view as unknown as typeof globalThis).MutationObserver((records) => {
    mutations += records.length;
  }).observe(editor.editable, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  await atRest(() => mutations);
  return { ...editor, mutations: () => mutations };
}

/** How often a reader of the editor sees the name. */
async function seen({ editable }: Editor): Promise<number> {
  const widgets = widgetsIn(editable);
  for (const widget of widgets) if ('updateComplete' in widget) await settled(widget);
  const shown = widgets.filter((widget) => widget.shadowRoot && widget.checkVisibility());
  const texts = [editable.innerText, ...shown.map(textOf)];
  return normal(texts.join(' ')).split(NAME).length - 1;
}

/** What a reader can press; an author may too. */
const buttonsIn = ({ editable }: Editor) =>
  widgetsIn(editable).flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll('button') ?? []),
  ]);

/** Types at the end of the first paragraph, as an author does. */
async function type({ editable }: Editor, { frame }: Host): Promise<void> {
  /** Selects what follows the paragraph's own words: nothing, or what has been typed. */
  const selectAfter = () => {
    const first = [...editable.querySelectorAll('p')].find((p) => p.textContent?.includes(FIRST));
    const text = first?.firstChild;
    if (!first || !text) throw new Error('no first paragraph');
    editable.ownerDocument
      .getSelection()
      ?.setBaseAndExtent(text, FIRST.length, first, first.childNodes.length);
  };
  const arrived = () => editable.innerText.includes(FIRST + TYPED);
  frame.focus();
  editable.ownerDocument.defaultView?.focus();
  editable.focus();
  selectAfter();
  await nextFrame();
  await sendKeys({ type: TYPED });
  // Firefox's driver reaches no frame in a frame, and WebKit's may lose the first keys there. So when
  // nothing more arrives, the browser types by command, and replaces what has arrived.
  for (let before = ''; !arrived() && before !== editable.innerText;) {
    before = editable.innerText;
    await rest();
  }
  if (!arrived()) {
    selectAfter();
    editable.ownerDocument.execCommand('insertText', false, TYPED);
  }
}

for (const row of EDITORS)
  for (const [channel, snippet] of Object.entries(SNIPPETS))
    describe(`${row.name}, with the channel ${channel}`, () => {
      it('frameworks: In TinyMCE, CKEditor, ProseMirror, TipTap, Quill, Jodit and Summernote, a text with a snippet shows once, can be edited, and is saved as it is without the script', async () => {
        const shows = row.shows?.[channel as keyof typeof SNIPPETS] ?? 1;
        const without = await edit('', row, snippet);
        const before = without.save();
        const atRest = without.mutations();
        await type(without, without.host);
        await until(() => without.save().includes(TYPED), 'took what was typed');
        const typed = without.save();
        expect(await seen(without)).to.equal(shows);

        const editor = await edit(WIDGET_SCRIPT, row, snippet);
        expect(editor.save()).to.equal(before);
        expect(editor.mutations(), 'mutations').to.be.at.most(atRest);
        expect(await seen(editor)).to.equal(shows);
        for (const button of buttonsIn(editor)) button.click();
        await rest();
        expect(editor.save()).to.equal(before);
        await type(editor, editor.host);
        await until(() => editor.save().includes(TYPED), 'took what was typed');
        expect(editor.save()).to.equal(typed);
        // CKEditor's own observers say this now and then in WebKit, without the widget too.
        const problems = editor.host.view.problems.filter(
          (it) => !(row.name.startsWith('CKEditor') && it.startsWith('ResizeObserver loop')),
        );
        const said: readonly string[] = without.host.view.problems;
        expect(problems.filter((it) => !said.includes(it))).to.eql([]);
      });
    });

describe('a list of cards, pasted into TinyMCE', () => {
  interface Data {
    readonly fields: readonly { readonly id: string; readonly label: string }[];
    readonly paths: readonly { readonly fields: Readonly<Record<string, string | null>> }[];
  }
  const { fields, paths } = JSON.parse(channels.json({ view: 'card' })) as Data;
  for (const row of TINYMCE)
    for (const channel of ['html', 'email'] as const)
      it(`places: Cards that are pasted into TinyMCE keep every label before its text, with a space between: ${row.name}, ${channel}`, async () => {
        const editor = await edit('', row, '');
        editor.paste?.(channels[channel]({ view: 'card' }));
        await until(() => editor.save().includes(NAME), 'took what was pasted');
        const text = normal(editor.editable.innerText);
        for (const path of paths)
          for (const { id, label } of fields) {
            const stated = path.fields[id];
            if (stated) expect(text).to.contain(normal(`${label}: ${stated}`));
          }
      });
});
