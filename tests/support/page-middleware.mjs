import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { inRoot } from '../../scripts/lib.mjs';

const PAGE = '/tests/page';
const HELD = '/tests/held';
const RAW = /^\/tests\/raw(\/node_modules\/[\w@./-]+\.js)$/;

/** Some browsers start to show a page only after its first thousand bytes. */
const FIRST_BYTES = ' '.repeat(2048);

/** The pages that tests wrote, by id. */
const written = new Map();

/** The held pages, by id. */
const held = new Map();

function setHeader(context, name, value) {
  if (!name) context.throw(400, `a header is not Name:value`);
  context.set(name, value);
}

/**
 * Serves pages that tests write, with response headers that tests choose, such as a strict policy. POST
 * `{ html, headers }` to `/tests/page`: the response is an id, and `/tests/page?id=` is the page. A
 * short page without headers needs no POST: `/tests/page?html=<p>`.
 *
 * `/tests/held` serves pages that wait for their test. POST `{ html, headers }` there: the response is
 * an id. `?id=` starts the page, but its first element comes only after a POST to `?id=`. Until then,
 * the test can add listeners to a window in which nothing has run, whatever the page's policy is.
 *
 * `/tests/raw/node_modules/…` serves a module without changes, so that the page's own import map applies.
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
