/**
 * What authors write as options of a shortcode, and what comes of it: the channel html for the options
 * that are valid, and a hint for each that is not.
 */
import assert from 'node:assert/strict';
import { html } from '../../dist/static.js';

/** Options under their attributes' names, what is valid of them if not all, and what hints name. */
export const CHOICES = [
  [{}],
  [{ lang: 'zh-Hant' }],
  [{ lang: 'zh-Hans', view: 'card' }],
  [{ lang: 'zh_TW' }, { lang: 'zh-TW' }],
  [{ lang: 'EN' }, { lang: 'en' }],
  [{ paths: 'energy' }],
  [{ paths: 'pragmatism, compute', lang: 'zh-Hant' }, { paths: 'pragmatism compute' }],
  [{ paths: 'energy pragmatism compute', view: 'card', 'heading-level': '4' }],
  [{ fields: 'none' }],
  [{ fields: 'none', sections: 'paths', paths: 'energy compute' }],
  [{ sections: 'conclusion title' }],
  [{ sections: 'paths futures', 'heading-level': '6', view: 'card' }],
  [{ theme: 'dark', controls: 'true', source: 'https://example.com/?a=1&b=2' }],
  [{ controls: 'false', view: 'compare', 'heading-level': '2' }],
  [{ paths: 'energy fusion energy' }, { paths: 'energy' }, ['fusion']],
  [{ paths: 'fusion', view: 'table' }, { paths: '', view: undefined }, ['fusion', 'table']],
  [{ fields: 'none costs' }, { fields: 'costs' }, ['none']],
  [{ lang: 'fr', theme: 'Dark' }, { lang: undefined, theme: undefined }, ['fr', 'Dark']],
  [{ 'heading-level': '7' }, { 'heading-level': undefined }, ['7']],
  [{ source: 'javascript:alert(1)' }, { source: undefined }, ['javascript:alert(1)']],
  [{ headinglevel: '3' }, { headinglevel: undefined }, ['headinglevel']],
  [{ lang: '"><script>' }, { lang: undefined }, ['script']],
].map(([given, valid = {}, wrong = []]) => ({ given, valid: { ...given, ...valid }, wrong }));

const characters = (markup) =>
  markup.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(code)).replaceAll('&amp;', '&');

/** Compares what a place has written for a choice. The text of chosen fields is that of all fields. */
export function assertWritten(markup, { valid: { 'heading-level': headingLevel, ...valid } }) {
  const options = { ...valid, headingLevel, controls: valid.controls === 'true' };
  const { fields } = options;
  const expected =
    fields && fields !== 'none'
      ? html({ ...options, fields: '' }).replace(
          /(?= data-sections| data-theme|>)/,
          ` data-fields="${fields}"`,
        )
      : html(options);
  assert.equal(characters(markup), characters(expected));
}
