/** Opens an editor of `editors/` in a page, and pastes into it as a browser does. */
import { BUILT, type Host, openHost } from './support.js';

export interface Editor {
  readonly editable: HTMLElement;
  /** What the author's site would store. */
  save(): string;
  paste?(html: string): void;
}
type Edit = (target: HTMLElement, html: string, options: object) => Editor | Promise<Editor>;

/** How an editor is opened: the name of its bundle, and what that takes. */
export interface Opened {
  readonly bundle: string;
  readonly options?: object;
}

export async function openEditor(
  head: string,
  { bundle, options = {} }: Opened,
  html: string,
): Promise<Editor & { readonly host: Host }> {
  const host = await openHost(
    head,
    `<main></main><script src="${BUILT}/editors/${bundle}.js"></script>`,
  );
  const open = (host.view as unknown as { edit: Edit }).edit;
  const target = host.document.createElement('div');
  host.query('main').append(target);
  return { ...(await open(target, html, options)), host };
}

/** Pastes what a clipboard has, where the caret is. No browser lets a script read the real one. */
export function pasteInto(field: HTMLElement, clipboard: Readonly<Record<string, string>>): void {
  const view = field.ownerDocument.defaultView as unknown as typeof globalThis;
  const clipboardData = new view.DataTransfer();
  for (const [type, text] of Object.entries(clipboard)) clipboardData.setData(type, text);
  const event = new view.ClipboardEvent('paste', {
    clipboardData,
    bubbles: true,
    cancelable: true,
  });
  // Firefox takes the event's clipboard from no script.
  Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  // An editor that leaves it to the browser gets the HTML as it is.
  if (field.dispatchEvent(event))
    field.ownerDocument.execCommand('insertHTML', false, clipboard['text/html'] ?? '');
}
