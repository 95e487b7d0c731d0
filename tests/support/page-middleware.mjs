const PAGE = '/tests/page';

/**
 * Serves a page that a test writes, with response headers of its choice, a strict policy say:
 * `/tests/page?html=<p>&header=Content-Security-Policy:script-src%20'none'` (`header` may be repeated).
 */
export async function pageMiddleware(context, next) {
  if (context.path !== PAGE) return next();
  const { searchParams } = context.URL;
  for (const header of searchParams.getAll('header')) {
    const colon = header.indexOf(':');
    if (colon < 1) context.throw(400, `header=${header} is not Name:value`);
    context.set(header.slice(0, colon), header.slice(colon + 1).trim());
  }
  context.type = 'html';
  context.body = searchParams.get('html') ?? '';
}
