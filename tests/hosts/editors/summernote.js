import jQuery from 'jquery';
import 'summernote/dist/summernote-lite.js';

globalThis.edit = (target, html) => {
  const field = jQuery(target.appendChild(document.createElement('div')));
  field.summernote({ toolbar: [] });
  field.summernote('code', html);
  return {
    editable: target.querySelector('.note-editable'),
    save: () => field.summernote('code'),
  };
};
