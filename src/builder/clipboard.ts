/**
 * Copies what a field holds, and says whether the browser let it. Where it did not, the text is
 * selected: a page that is not from https:// has no clipboard, and old browsers have another.
 */
export async function copyFrom(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.select();
    return false;
  }
}

/** Copies all of a field where nothing of it is selected: Ctrl+C or Cmd+C on the focused snippet. */
export function copyWhole(event: ClipboardEvent): boolean {
  const field = event.currentTarget as HTMLTextAreaElement;
  if (field.selectionStart !== field.selectionEnd) return false;
  event.clipboardData?.setData('text/plain', field.value);
  event.preventDefault();
  return true;
}
