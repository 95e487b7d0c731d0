import { Jodit } from 'jodit/es2021/jodit.js';

globalThis.edit = async (target, html) => {
  const field = target.appendChild(document.createElement('textarea'));
  const jodit = Jodit.make(field, { toolbar: false });
  await jodit.waitForReady();
  jodit.value = html;
  return { editable: jodit.editor, save: () => jodit.value };
};
