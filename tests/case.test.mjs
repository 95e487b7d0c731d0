/** Choosing from a case, and the language that a tag asks for: tables, without a browser. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  fieldIds,
  orderPaths,
  pathIds,
  select,
  SECTIONS,
  togglePath,
} from '../dist/case/select.js';
import { knownTokens, splitTokens } from '../dist/case/tokens.js';
import { DEFAULT_LANGUAGE, LOCALES, locales, matchLocale } from '../dist/content/locales.js';

describe('splitTokens', () => {
  for (const [value, tokens] of [
    [null, []],
    ['', []],
    [' ', []],
    ['a', ['a']],
    ['a b,c', ['a', 'b', 'c']],
    [' a,\t,b\n', ['a', 'b']],
  ])
    it(`splits ${JSON.stringify(value)}`, () => assert.deepEqual(splitTokens(value), tokens));
});

describe('knownTokens', () => {
  it('keeps the valid ones once, in order, and rejects the rest', () => {
    const rejected = [];
    const known = knownTokens(['b', 'x', 'a', 'b'], ['a', 'b'], (token) => rejected.push(token));
    assert.deepEqual(known, ['b', 'a']);
    assert.deepEqual(rejected, ['x']);
  });
});

describe('orderPaths', () => {
  for (const [shown, earlier, order] of [
    ['compute energy pragmatism', 'compute energy pragmatism', 'compute energy pragmatism'],
    ['compute pragmatism', 'compute energy pragmatism', 'compute energy pragmatism'],
    ['pragmatism compute', 'compute energy pragmatism', 'pragmatism compute energy'],
    ['compute', 'pragmatism compute energy', 'pragmatism compute energy'],
    ['energy', 'compute energy pragmatism', 'compute energy pragmatism'],
  ])
    it(`${shown} after ${earlier}`, () =>
      assert.deepEqual(orderPaths(splitTokens(shown), splitTokens(earlier)), splitTokens(order)));
});

describe('togglePath', () => {
  for (const [shown, id, order, next] of [
    ['compute energy', 'energy', 'compute energy pragmatism', 'compute'],
    ['compute pragmatism', 'energy', 'compute energy pragmatism', 'compute energy pragmatism'],
    ['pragmatism', 'compute', 'pragmatism compute energy', 'pragmatism compute'],
    ['energy', 'energy', 'compute energy pragmatism', ''],
  ])
    it(`${id} in ${shown} (${order})`, () =>
      assert.deepEqual(togglePath(splitTokens(shown), id, splitTokens(order)), splitTokens(next)));
});

describe('select', () => {
  const { case: source } = LOCALES.en.content;
  const all = pathIds(source);
  const chosen = (choice, order = all) => {
    const { places, fields, sections } = select(source, choice, order);
    return [places.map((path) => path?.id ?? '-').join(' '), fields.join(' '), sections.join(' ')];
  };
  const everyField = fieldIds(source).join(' ');
  const everySection = SECTIONS.join(' ');
  // Which fields a path has is the text's.
  const stated = source.paths.find(({ id }) => id === 'energy').fields;
  const fieldsOfEnergy = fieldIds(source)
    .filter((field) => stated[field])
    .join(' ');
  it('has a path without a field, so that the next rows say something', () =>
    assert.notEqual(fieldsOfEnergy, everyField));

  for (const [what, choice, order, expected] of [
    ['nothing', {}, all, [all.join(' '), everyField, everySection]],
    [
      'empty lists',
      { paths: [], fields: [], sections: [] },
      all,
      [all.join(' '), everyField, everySection],
    ],
    ['one path', { paths: ['energy'] }, all, ['- energy -', fieldsOfEnergy, everySection]],
    ['an order', {}, all.toReversed(), [all.toReversed().join(' '), everyField, everySection]],
    ['fields', { fields: ['risks', 'costs'] }, all, [all.join(' '), 'risks costs', everySection]],
    [
      'sections in any order',
      { sections: ['paths', 'title'] },
      all,
      [all.join(' '), everyField, 'title paths'],
    ],
  ])
    it(`with ${what}`, () => assert.deepEqual(chosen(choice, order), expected));
});

describe('matchLocale', () => {
  for (const [tag, locale, lang] of [
    ['en', 'en', 'en'],
    ['en-GB', 'en', 'en-GB'],
    ['EN_us', 'en', 'en-US'],
    [' en ', 'en', 'en'],
    ['en-Shaw', 'en', 'en'],
    ['zh-Hant', 'zh-Hant', 'zh-Hant'],
    ['zh-TW', 'zh-Hant', 'zh-TW'],
    ['zh-HK', 'zh-Hant', 'zh-HK'],
    ['zh-MO', 'zh-Hant', 'zh-MO'],
    ['zh_Hant_HK', 'zh-Hant', 'zh-Hant-HK'],
    ['yue', 'zh-Hant', 'yue'],
    ['zh', 'zh-Hant', 'zh-Hant'],
    ['zh-CN', 'zh-Hant', 'zh-Hant'],
    ['fr', 'en', 'en'],
    ['ar-EG', 'en', 'en'],
    ['und-TW', 'zh-Hant', 'und-TW'],
    ['und', 'en', 'und'],
    ['zh-AU', 'zh-Hant', 'zh-AU'],
  ])
    it(`${JSON.stringify(tag)} shows ${locale} as ${lang}`, () =>
      assert.deepEqual(matchLocale(tag), { locale, lang }));

  for (const tag of ['', '-', 'e', '中文', 'en--GB', 'zh_', 'a-b-c', '<script>'])
    it(`${JSON.stringify(tag)} is malformed`, () => assert.equal(matchLocale(tag), undefined));
});

describe('the bundled locales', () => {
  it('begin with the default', () => {
    assert.equal(locales[0], DEFAULT_LANGUAGE.locale);
    assert.deepEqual(DEFAULT_LANGUAGE, { locale: 'en', lang: 'en' });
  });

  for (const locale of locales)
    it(`${locale} is found by its own tag, and has a direction`, () => {
      assert.deepEqual(matchLocale(locale), { locale, lang: locale });
      assert.equal(LOCALES[locale].dir, 'ltr');
    });
});
