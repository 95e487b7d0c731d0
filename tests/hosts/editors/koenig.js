import { HtmlOutputPlugin, KoenigComposer, KoenigEditor } from '@tryghost/koenig-lexical';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

/** Ghost's editor. Nothing is uploaded here. */
const fileUploader = {
  useFileUpload: () => ({ progress: 0, isLoading: false, errors: [], upload: async () => null }),
  fileTypes: {},
};

globalThis.edit = async (target, html) => {
  let saved = '';
  const output = createElement(HtmlOutputPlugin, { html, setHtml: (now) => (saved = now) });
  const api = await new Promise((registerAPI) => {
    const editor = createElement(KoenigEditor, { registerAPI }, output);
    createRoot(target).render(createElement(KoenigComposer, { fileUploader }, editor));
  });
  /**
   * Ghost writes the source of an HTML card into the post as it is. The plugin leaves a field in its
   * place, or nothing where a post has no other words.
   */
  const save = () => {
    const cards = JSON.parse(api.serialize()).root.children.filter(({ type }) => type === 'html');
    const sources = cards.map((card) => card.html);
    if (!saved) return sources.join('');
    return saved.replaceAll('<textarea></textarea>', () => sources.shift() ?? '');
  };
  return { editable: api.editorInstance.getRootElement(), save };
};
