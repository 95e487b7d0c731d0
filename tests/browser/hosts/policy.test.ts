/** Hosts by their security policy. Each policy comes as a response header, as sites send it. */
import { expect } from '@open-wc/testing';
import { SCRIPT } from '../built.js';
import { normal, TAGS } from '../support.js';
import { expectSound, host, openHost, TAG, WIDGETS } from './hosts.js';

const csp = (policy: string) => ({ 'Content-Security-Policy': policy });
const page = (head: string) => `<html lang="en"><head>${head}</head><body>${WIDGETS}</body></html>`;

/** A page with what readers have before the script, or without. */
const withFallback = (head: string) =>
  `<html lang="en"><head>${head}</head><body>${TAGS.map(
    (tag) => `<${tag}><p slot="fallback">Words of ${tag}.</p></${tag}>`,
  ).join('')}<p>The rest.</p></body></html>`;
const FALLBACK = 'Words of ai-paths-card. Words of ai-paths-compare. The rest.';

const { 'ai-paths.min.js': HASH } = (await (await fetch('/dist/integrity.json')).json()) as Record<
  'ai-paths.min.js',
  string
>;
const pinned = (hash: string, type = '') =>
  `<script src="${SCRIPT}" integrity="${hash}" crossorigin="anonymous" ${type}></script>`;

describe("policy: Under a strict content security policy that allows the script (script-src 'self' or a nonce), the widget is sound and violates nothing", () => {
  const ROWS: Record<string, [policy: string, head: string]> = {
    "only the site's own scripts": ["default-src 'none'; script-src 'self'", TAG],
    "only the site's own scripts, as a module": [
      "default-src 'none'; script-src 'self'",
      `<script type="module" src="${SCRIPT}"></script>`,
    ],
    'every other kind of content named and refused': [
      "default-src 'none'; script-src 'self'; style-src 'none'; style-src-attr 'none'; style-src-elem 'none'; font-src 'none'; img-src 'none'; connect-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'",
      TAG,
    ],
    'only scripts with a nonce': [
      "default-src 'none'; script-src 'nonce-r4nd0m'",
      `<script src="${SCRIPT}" nonce="r4nd0m"></script>`,
    ],
    'only scripts with a nonce, and what they load': [
      "default-src 'none'; script-src 'strict-dynamic' 'nonce-r4nd0m'",
      `<script nonce="r4nd0m">
        const script = document.createElement('script');
        script.src = '${SCRIPT}';
        document.head.append(script);
      </script>`,
    ],
    'a sandbox of the page itself': [
      "sandbox allow-scripts allow-same-origin; default-src 'none'; script-src 'self'",
      TAG,
    ],
  };
  for (const [what, [policy, head]] of Object.entries(ROWS))
    host(what, { markup: page(head), headers: csp(policy) });
});

describe('policy: With the hash of the release in an integrity attribute, the widget is sound', () => {
  host('the widget shows', { markup: page(pinned(HASH)) });
  host('the widget shows as a module', { markup: page(pinned(HASH, 'type="module"')) });

  // A hash that allows an external script is of CSP 3.
  host(
    'policy: Under a policy that allows nothing but the hash of the release, the widget is sound',
    {
      markup: page(pinned(HASH)),
      headers: csp(`default-src 'none'; script-src '${HASH}'`),
    },
  );

  it('policy: A file that does not match the hash does not run, and the fallback shows', async () => {
    const { document, widgets, problems } = await openHost({
      markup: withFallback(pinned(HASH.replace(/.{8}$/, 'AAAAAAAA'))),
    });
    expect(normal(document.body.innerText)).to.equal(FALLBACK);
    expect(widgets.map(({ shadowRoot }) => shadowRoot)).to.eql([null, null]);
    expect(problems.join()).to.contain('cannot load');
  });
});

const enforced = "require-trusted-types-for 'script'; ";
/** An error and a violation, in the order of the alphabet. */
const REFUSED = /^.*ai-paths.*\n.*trusted-types.*ai-paths/i;
const ownPolicy = `<script>trustedTypes.createPolicy('lit-html', { createHTML: (html) => html })</script>`;

if ('trustedTypes' in window)
  describe('policy: With Trusted Types enforced and the policy ai-paths (or every policy) allowed, the widget is sound and violates nothing', () => {
    host('with its own policy alone allowed', {
      markup: page(TAG),
      headers: csp(`${enforced}trusted-types ai-paths`),
    });
    host('with all policies allowed', { markup: page(TAG), headers: csp(enforced) });
    host('with the strictest policy for scripts on top', {
      markup: page(TAG),
      headers: csp(`default-src 'none'; script-src 'self'; ${enforced}trusted-types ai-paths`),
    });
    host('with a policy "lit-html" of the page’s own, allowed once', {
      markup: page(ownPolicy + TAG),
      headers: csp(`${enforced}trusted-types lit-html ai-paths`),
    });
    host('with a policy "lit-html" that comes after the script', {
      markup: page(`<script src="${SCRIPT}"></script>${ownPolicy}`),
      headers: csp(`${enforced}trusted-types lit-html ai-paths`),
    });
    host('with the script twice, where its policy may exist twice', {
      markup: page(TAG + TAG),
      headers: csp(`${enforced}trusted-types ai-paths 'allow-duplicates'`),
    });

    for (const [what, second] of Object.entries({
      'of one kind': TAG,
      'a module the second': `<script type="module" src="${SCRIPT}"></script>`,
    }))
      it(`policy: With Trusted Types enforced and the script twice, the first shows the widget and the second stops with one violation and one error, unless the policy says allow-duplicates: ${what}`, async () => {
        const opened = await openHost({
          markup: page(TAG + second),
          headers: csp(`${enforced}trusted-types ai-paths`),
        });
        expect([...opened.problems].sort().join('\n')).to.match(REFUSED);
        await expectSound(opened, { says: [/ai-paths/, /ai-paths/] });
      });

    it('policy: With Trusted Types enforced and the policy ai-paths not allowed, the fallback shows, and one violation and one error say so', async () => {
      const { document, widgets, problems } = await openHost({
        markup: withFallback(TAG),
        headers: csp(`${enforced}trusted-types lit-html`),
      });
      expect(normal(document.body.innerText)).to.equal(FALLBACK);
      expect(widgets.map(({ shadowRoot }) => shadowRoot)).to.eql([null, null]);
      expect([...problems].sort().join('\n')).to.match(REFUSED);
    });
  });
