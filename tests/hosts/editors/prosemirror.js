import { DOMParser, DOMSerializer, Schema } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { addListNodes } from 'prosemirror-schema-list';
import { EditorState } from 'prosemirror-state';
import { tableEditing, tableNodes } from 'prosemirror-tables';
import { EditorView } from 'prosemirror-view';

/** A schema that keeps a block with the attributes that it came with, as an author's own plugin does. */
const block = (tag) => ({
  attrs: { own: {} },
  content: 'block+',
  group: 'block',
  parseDOM: [
    {
      tag,
      getAttrs: (node) => ({
        own: Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])),
      }),
    },
  ],
  toDOM: ({ attrs }) => [tag.replace(/\[.*/, ''), attrs.own, 0],
});

const schema = new Schema({
  nodes: addListNodes(basic.spec.nodes, 'paragraph block*', 'block')
    .append(tableNodes({ tableGroup: 'block', cellContent: 'block+' }))
    .addBefore('blockquote', 'marker', block('div[data-ai-paths]'))
    .addBefore('blockquote', 'card', block('ai-paths-card')),
  marks: basic.spec.marks,
});

globalThis.edit = (target, html) => {
  const content = document.createElement('template');
  content.innerHTML = html;
  const doc = DOMParser.fromSchema(schema).parse(content.content);
  const view = new EditorView(target, {
    state: EditorState.create({ doc, plugins: [tableEditing()] }),
  });
  const save = () => {
    const saved = document.createElement('div');
    saved.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
    return saved.innerHTML;
  };
  return { editable: view.dom, save };
};
