import { styles } from '../views/styles.js';
import { windowOf } from './safe-dom.js';

const sheets = new WeakMap<Document, CSSStyleSheet>();

/**
 * Adds the style sheet to a shadow root. A constructed sheet belongs to one document, and the browser
 * drops it when an element moves to another. Lit's own `static styles` does not restore it.
 * (https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets)
 */
export function adoptStyles(root: ShadowRoot): void {
  const { ownerDocument } = root;
  const win = windowOf(ownerDocument);
  // A document without a window cannot have a sheet, and shows nothing.
  if (!win) return;
  let sheet = sheets.get(ownerDocument);
  if (!sheet) {
    sheet = new win.CSSStyleSheet();
    // A site with a fixed header sets this to the header's height, so that its links stop below the header.
    const { scrollPaddingTop } = getComputedStyle(ownerDocument.documentElement);
    sheet.replaceSync(`${styles}[part=base]{--_offset:${scrollPaddingTop.replace('auto', '0')}}`);
    sheets.set(ownerDocument, sheet);
  }
  // A browser without adopted style sheets would take a new list, and show the text unstyled. This throws.
  root.adoptedStyleSheets[0] = sheet;
}
