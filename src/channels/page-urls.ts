import type { Request } from './request.js';

/** The name of the page for an iframe, beside the script. Each view and locale has its own page. */
export const pageName = ({ view, locale }: Pick<Request, 'view' | 'locale'>): string =>
  `${view}-${locale}`;

/** The URL of the page for an iframe in a folder, with the options. */
export function pageIn(folder: string, request: Request): string {
  const query = new URLSearchParams(
    request.attributes.map(([name, value]) => [name, value]),
  ).toString();
  return `${folder}${pageName(request)}.html${query && `?${query}`}`;
}
