import {
  Bold,
  ClassicEditor,
  Essentials,
  GeneralHtmlSupport,
  Heading,
  HtmlEmbed,
  Link,
  List,
  Paragraph,
  Table,
} from 'ckeditor5';

globalThis.edit = async (target, html) => {
  const editor = await ClassicEditor.create(target, {
    initialData: html,
    htmlEmbed: { showPreviews: true },
    htmlSupport: { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] },
    licenseKey: 'GPL',
    plugins: [
      Bold,
      Essentials,
      GeneralHtmlSupport,
      Heading,
      HtmlEmbed,
      Link,
      List,
      Paragraph,
      Table,
    ],
  });
  return { editable: editor.editing.view.getDomRoot(), save: () => editor.getData() };
};
