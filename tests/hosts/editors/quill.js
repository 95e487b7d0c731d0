import Quill from 'quill';

globalThis.edit = (target, html) => {
  const quill = new Quill(target);
  quill.clipboard.dangerouslyPasteHTML(html);
  return { editable: quill.root, save: () => quill.root.innerHTML };
};
