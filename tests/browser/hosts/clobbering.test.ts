/** Hosts that let others write markup: names and ids that shadow those of the document and the window. */
import { expect } from '@open-wc/testing';
import { SCRIPT } from '../built.js';
import { shadow, TAGS } from '../support.js';
import { openHost } from './hosts.js';

const WIDGETS = TAGS.map((tag) => `<${tag} controls></${tag}>`).join('');

/**
 * What the script asks the document or the window for, and what is looked for in shadow roots. Not
 * `createElement`, `createComment`, `createTreeWalker` and `importNode`: no Lit works without those.
 */
const NAMES = [
  ...['adoptedStyleSheets', 'nodeType', 'parentElement', 'getRootNode', 'ownerDocument'],
  ...['defaultView', 'readyState', 'addEventListener', 'activeElement', 'querySelector'],
  ...['querySelectorAll', 'documentElement', 'body', 'cookie', 'trustedTypes', 'customElements'],
  ...['litNonce', 'litHtmlVersions', 'litHtmlPolyfillSupport', 'ShadyDOM', 'navigator', 'host'],
];
const KINDS: Record<string, (name: string) => string> = {
  'an image': (name) => `<img name="${name}" id="${name}" alt="" hidden>`,
  'a form with a field': (name) =>
    `<form name="${name}" id="${name}" hidden><input name="${name}"></form>`,
};

describe('on a page whose markup takes the names of its document and window, nothing breaks and the widget shows', () => {
  for (const [what, clobber] of Object.entries(KINDS))
    for (const name of NAMES)
      it(`${name} is ${what}`, async () => {
        const { problems, touched, widgets } = await openHost({
          markup: `<html lang="en"><body>${clobber(name)}${WIDGETS}<script src="${SCRIPT}"></script></body></html>`,
        });
        expect(problems).to.eql([]);
        expect(widgets).to.have.length(2);
        for (const widget of widgets)
          expect(shadow(widget).querySelector('[part="conclusion"]')).to.exist;
        expect(touched).to.eql([]);
      });
});
