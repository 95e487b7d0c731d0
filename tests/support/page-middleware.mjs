import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { inRoot } from '../../scripts/lib.mjs';

const PAGE = '/tests/page';
const HELD = '/tests/held';
const RAW = /^\/tests\/raw(\/node_modules\/[\w@./-]+\.js)$/;

/** Browsers show a page from its first bytes on, some only when there are a thousand of them. */
const FIRST_BYTES = ' '.repeat(2048);

/** Each page that a test wrote, by its id. */
const written = new Map();

/** The rest of each page that is held back, by its id. */
const held = new Map();

function setHeader(context, name, value) {
  if (!name) context.throw(400, `a header is not Name:value`);
  context.set(name, value);
}

/**
 * Serves a page that a test writes, with response headers of its choice, a strict policy say: POST
 * `{ html, headers }` to `/tests/page`, and the answer is an id; `/tests/page?id=` is the page.
 * A short one without headers can be asked for as it is: `/tests/page?html=<p>`.
 *
 * `/tests/held` serves one that waits for its test. POST `{ html, headers }` there, and the answer is
 * an id; `?id=` begins the page, and its first element comes only after POST `?id=`. Until then the
 * test can listen to a window in which nothing has run, whatever the page's policy is.
 *
 * `/tests/raw/node_modules/…` serves a module as it is, with its imports for the page's own import map.
 */
export async function pageMiddleware(context, next) {
  const { searchParams } = context.URL;
  const [, raw] = RAW.exec(context.path) ?? [];
  if (raw && !raw.includes('..')) {
    context.type = 'js';
    context.body = await readFile(inRoot(raw), 'utf8');
  } else if (context.path === PAGE && context.method === 'POST') {
    const created = randomUUID();
    written.set(created, JSON.parse(await text(context.req)));
    context.body = created;
  } else if (context.path === PAGE) {
    const { html, headers } = written.get(searchParams.get('id')) ?? {
      html: searchParams.get('html') ?? '',
      headers: {},
    };
    for (const [name, value] of Object.entries(headers)) setHeader(context, name, value);
    context.type = 'html';
    context.body = html;
  } else if (context.path === HELD) {
    await heldPage(context, searchParams.get('id'));
  } else {
    await next();
  }
}

async function heldPage(context, id) {
  const page = held.get(id);
  if (context.method === 'POST' && !id) {
    const { html, headers } = JSON.parse(await text(context.req));
    const created = randomUUID();
    held.set(created, { html, headers, body: new PassThrough() });
    context.body = created;
  } else if (!page) {
    context.throw(404);
  } else if (context.method === 'POST') {
    held.delete(id);
    page.body.end(page.html);
    context.status = 204;
  } else {
    for (const [name, value] of Object.entries(page.headers)) setHeader(context, name, value);
    page.body.write(FIRST_BYTES);
    context.type = 'html';
    context.body = page.body;
  }
}
