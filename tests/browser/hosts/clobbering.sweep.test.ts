/** Hosts that let others write markup: names and ids that shadow those of the document and the window. */
import { expect } from '@open-wc/testing';
import { SCRIPT } from '../built.js';
import { shadow, TAGS, textOf } from '../support.js';
import { openHost, settle } from './hosts.js';

const TAG = `<script src="${SCRIPT}"></script>`;
const WIDGETS = TAGS.map(
  (tag) => `<${tag} controls><p slot="fallback">Words for all.</p></${tag}>`,
).join('');
/** What the channel `html` writes; the script shows a widget in it. */
const MARKER = '<div data-ai-paths="compare"><p>Words for all.</p></div>';

const CHINESE = '掌握底層才掌握未來';

const code = await (await fetch(SCRIPT)).text();

/** Every name of a document's that the script reads of anything. */
const READ = [...code.matchAll(/\.([A-Za-z_$][\w$]*)/g)]
  .map(([, name = '']) => name)
  .filter((name) => name in document);

/** What else it asks the document or the window for, or once did, and what is looked for in shadow roots. */
const NAMES = new Set([
  ...READ,
  ...['adoptedStyleSheets', 'nodeType', 'parentElement', 'getRootNode', 'ownerDocument'],
  ...['defaultView', 'readyState', 'addEventListener', 'activeElement', 'querySelector'],
  ...['querySelectorAll', 'documentElement', 'body', 'cookie', 'trustedTypes', 'customElements'],
  ...['litNonce', 'litHtmlVersions', 'litHtmlPolyfillSupport', 'ShadyDOM', 'navigator', 'host'],
  ...['createElement', 'createComment', 'createTextNode', 'createTreeWalker', 'importNode'],
]);
const KINDS: Record<string, (name: string) => string> = {
  'an image': (name) => `<img name="${name}" id="${name}" alt="" hidden>`,
  'a form with a field': (name) =>
    `<form name="${name}" id="${name}" hidden><input name="${name}"></form>`,
};

describe('security: On a page whose images or forms are named like members of document or window, nothing breaks and the widget shows', () => {
  for (const [what, clobber] of Object.entries(KINDS))
    for (const name of NAMES)
      it(`${name} is ${what}`, async () => {
        const { problems, touched, widgets } = await openHost({
          markup: `<html lang="en"><body>${clobber(name)}${WIDGETS}${TAG}${WIDGETS}${MARKER}</body></html>`,
        });
        expect(problems).to.eql([]);
        expect(widgets).to.have.length(5);
        for (const widget of widgets) {
          expect(shadow(widget).querySelector('[part="conclusion"]')).to.exist;
          for (const fallback of widget.children)
            expect(fallback.checkVisibility()).to.equal(false);
        }
        expect(touched).to.eql([]);
      });

  /** What the script asks of the elements around the widget, and of those that come into the page. */
  const ASKED = [
    ...['parentElement', 'parentNode', 'getRootNode', 'getAttribute', 'nodeType', 'host', 'lang'],
    ...['matches', 'isConnected', 'querySelectorAll', 'closest', 'attributes', 'children'],
  ];
  for (const name of ASKED)
    it(`security: Inside a form whose fields are named like members of elements, the widget shows, in the language around the form: ${name}`, async () => {
      const form = `<div lang="zh-Hant"><form><input name="${name}">${WIDGETS}${MARKER}</form></div>`;
      const opened = await openHost({
        markup: `<html lang="en"><body>${form}${TAG}<main></main></body></html>`,
      });
      const main = opened.document.querySelector('main');
      if (!main) throw new Error('no page');
      main.innerHTML = form;
      await settle(opened);
      expect(opened.problems).to.eql([]);
      expect(opened.widgets).to.have.length(6);
      for (const widget of opened.widgets) expect(textOf(widget)).to.contain(CHINESE);
    });
});
