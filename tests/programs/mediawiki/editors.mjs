/** MediaWiki's editors, as an author uses them in a browser. */
import { until } from '../support.mjs';

/** The lines for LocalSettings.php. MediaWiki runs Parsoid itself; the editor greets nobody. */
export const SETTINGS = `
wfLoadExtension( 'VisualEditor' );
$wgVisualEditorShowBetaWelcome = false;
$wgVisualEditorEnableWikitext = true;
$wgDefaultUserOptions['visualeditor-newwikitext'] = 1;
`;

/** Puts what the builder copies onto the browser's own clipboard, in both forms. */
async function copy(page, copied) {
  const { origin } = new URL(page.url());
  await page.browserContext().overridePermissions(origin, ['clipboard-sanitized-write']);
  await page.bringToFront();
  await page.evaluate(async (copied) => {
    const blobs = Object.entries(copied).map(([type, text]) => [type, new Blob([text], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  }, copied);
}

/** Ctrl-V, or Ctrl-Shift-V. */
async function pressPaste({ keyboard }, asText) {
  const held = asText ? ['Control', 'Shift'] : ['Control'];
  for (const key of held) await keyboard.down(key);
  await keyboard.press('KeyV', { commands: [asText ? 'PasteAndMatchStyle' : 'Paste'] });
  for (const key of held) await keyboard.up(key);
}

/**
 * Writes a page in VisualEditor with one paste, and returns the source that MediaWiki then has. The mode
 * is `edit`, or `editsource` for the same editor's view of the source.
 */
export async function pastePage(browser, origin, title, copied, { mode = 'edit', asText } = {}) {
  // A page that nobody has written yet, which has the status 404.
  const page = await browser.open('about:blank');
  await page.goto(`${origin}/index.php?title=${title}&veaction=${mode}`);
  await page.waitForSelector('.ve-ce-attachedRootNode[contenteditable="true"]', {
    timeout: 60_000,
  });
  await copy(page, copied);
  await page.evaluate(() => window.ve.init.target.getSurface().getView().focus());
  await pressPaste(page, asText);
  // A locator waits until the toolbar stands still, and tries again.
  await page.locator('.ve-ui-toolbar-saveButton:not(.oo-ui-widget-disabled)').click();
  const save = '.ve-ui-mwSaveDialog.oo-ui-window-ready .oo-ui-processDialog-actions-primary a';
  await page.locator(save).click();
  const source = async () => {
    const answer = await fetch(`${origin}/index.php?title=${title}&action=raw`);
    return answer.ok && answer.text();
  };
  await until(source, `saving ${title}`);
  await page.close();
  return source();
}
