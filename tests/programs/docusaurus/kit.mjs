/** Docusaurus: a file of MDX that pages import; it brings the script, also after a click inside the site. */
import { element, script } from '../kits.mjs';

export const kit = (options) => {
  const { src, integrity } = script(options);
  return {
    'src/ai-paths.mdx': `{/*
  Case 37: The Three Major Paths of AI Development, made by ai-paths.
  This file goes to src/ai-paths.mdx in your site.
  In a page, write these two lines, an empty one between them:
    import AiPaths from '@site/src/ai-paths.mdx'
    <AiPaths />
  To remove it, take them out of your pages and delete this file.
*/}

import Head from '@docusaurus/Head';

<Head>
  <script src="${src}" integrity="${integrity}" crossOrigin="anonymous" async></script>
</Head>

${element(options)}
`,
  };
};
