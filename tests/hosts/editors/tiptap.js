import { Editor, Node } from '@tiptap/core';
import { TableKit } from '@tiptap/extension-table';
import StarterKit from '@tiptap/starter-kit';

/** A block that is kept with the attributes that it came with, as an author's own extension does. */
const block = (name, tag) =>
  Node.create({
    name,
    content: 'block+',
    group: 'block',
    addAttributes: () => ({
      own: {
        parseHTML: (node) =>
          Object.fromEntries(
            [...node.attributes].map((attribute) => [attribute.name, attribute.value]),
          ),
        renderHTML: ({ own }) => own,
      },
    }),
    parseHTML: () => [{ tag, priority: 100 }],
    renderHTML: ({ HTMLAttributes }) => [tag.replace(/\[.*/, ''), HTMLAttributes, 0],
  });

globalThis.edit = (element, content, { tables = false } = {}) => {
  const editor = new Editor({
    element,
    content,
    extensions: [
      StarterKit,
      block('marker', 'div[data-ai-paths]'),
      block('card', 'ai-paths-card'),
      ...(tables ? [TableKit] : []),
    ],
  });
  return { editable: editor.view.dom, save: () => editor.getHTML() };
};
