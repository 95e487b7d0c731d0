/** Text for the clipboard. `rich` is the same as HTML, for editors that take formatted text. */
export interface Copy {
  readonly code: string;
  readonly rich?: string | undefined;
}

const PLAIN = 'text/plain';
const RICH = 'text/html';

/** Writes to the clipboard. @throws {unknown} if the browser does not allow it. */
async function write({ code, rich }: Copy): Promise<void> {
  if (rich === undefined || !('ClipboardItem' in globalThis)) {
    await navigator.clipboard.writeText(code);
    return;
  }
  const types = { [PLAIN]: code, [RICH]: rich };
  const blobs = Object.entries(types).map(([type, text]) => [type, new Blob([text], { type })]);
  await navigator.clipboard.write([
    new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>),
  ]);
}

/**
 * Copies a text, and returns whether the browser allowed it. If it did not, selects the text in its
 * field: only pages from https:// have a clipboard, and old browsers have another API.
 */
export async function copyFrom(field: HTMLTextAreaElement, text: Copy): Promise<boolean> {
  try {
    await write(text);
    return true;
  } catch {
    field.focus();
    field.select();
    return false;
  }
}

/** Makes Ctrl+C or Cmd+C copy the whole snippet, unless only a part of it is selected. */
export function copyWhole(event: ClipboardEvent, { code, rich }: Copy): boolean {
  const { selectionStart, selectionEnd } = event.currentTarget as HTMLTextAreaElement;
  const selected = selectionEnd - selectionStart;
  if (selected && selected < code.length) return false;
  event.clipboardData?.setData(PLAIN, code);
  if (rich !== undefined) event.clipboardData?.setData(RICH, rich);
  event.preventDefault();
  return true;
}
