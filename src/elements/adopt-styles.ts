import { styles } from '../views/styles.js';
import { windowOf } from './safe-dom.js';

const sheets = new WeakMap<Document, CSSStyleSheet>();

/**
 * Gives a shadow root the look. A constructed sheet serves one document only and is dropped when
 * an element moves to another, which Lit's own `static styles` leaves at that.
 * (https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets)
 */
export function adoptStyles(root: ShadowRoot): void {
  const { ownerDocument } = root;
  const win = windowOf(ownerDocument);
  // A document without a window can have no sheet, and shows nothing.
  if (!win) return;
  let sheet = sheets.get(ownerDocument);
  if (!sheet) {
    sheet = new win.CSSStyleSheet();
    sheet.replaceSync(styles);
    sheets.set(ownerDocument, sheet);
  }
  root.adoptedStyleSheets = [sheet];
}
