/** Sphinx: a file of reStructuredText, included where it should stand. */
import { embed } from '../../../dist/static.js';

export const kit = (options) => ({
  'ai-paths.rst.inc': `.. Case 37: The Three Major Paths of AI Development, made by ai-paths.
   This file goes beside your conf.py.
   In a page, write ".. include:: /ai-paths.rst.inc" where the widget should stand.
   To remove it, take that line out of your pages and delete this file.

.. raw:: html

   ${embed(options)}
`,
});
