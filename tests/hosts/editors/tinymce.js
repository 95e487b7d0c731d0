import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';

globalThis.edit = async (target, html, { inline = true } = {}) => {
  target.innerHTML = html;
  const [editor] = await tinymce.init({
    target,
    inline,
    content_css: false,
    custom_elements: 'ai-paths-card,ai-paths-compare',
    extended_valid_elements: 'ai-paths-card[*],ai-paths-compare[*]',
    license_key: 'gpl',
    promotion: false,
    skin: false,
  });
  return {
    editable: editor.getBody(),
    save: () => editor.getContent(),
    // As its own paste does with the clipboard's HTML: filtered.
    paste: (pasted) => editor.execCommand('mceInsertClipboardContent', false, { html: pasted }),
  };
};
