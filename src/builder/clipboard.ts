/**
 * Copies a field's text, and returns whether the browser allowed it. If it did not, selects the text
 * instead: only pages from https:// have a clipboard, and old browsers have another API.
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

/** Makes Ctrl+C or Cmd+C copy the whole snippet if no part of it is selected. */
export function copyWhole(event: ClipboardEvent): boolean {
  const field = event.currentTarget as HTMLTextAreaElement;
  if (field.selectionStart !== field.selectionEnd) return false;
  event.clipboardData?.setData('text/plain', field.value);
  event.preventDefault();
  return true;
}
