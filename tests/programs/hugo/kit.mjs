/** Hugo: a shortcode file. It needs no setting, where HTML in Markdown needs `unsafe = true`. */
import { embed } from '../../../dist/static.js';

/** Text that Hugo's templates take as it is. */
const literal = (text) => text.replaceAll('{{', '{{ "{{" }}');

export const kit = (options) => ({
  'layouts/shortcodes/ai-paths.html': `{{- /*
  Case 37: The Three Major Paths of AI Development, made by ai-paths.
  This file goes to layouts/shortcodes/ai-paths.html in your site.
  In a page, write {{< ai-paths >}} where the widget should stand.
  To remove it, take that line out of your pages and delete this file.
*/ -}}
${literal(embed(options))}
`,
});
