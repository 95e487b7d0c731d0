/** Selecting parts of a case, and matching language tags: tables, without a browser. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OPTIONS } from '../../dist/case/options.js';
import { targetLocales } from '../../scripts/build/texts/locales.mjs';
import { readOption, toTokens, validValues } from '../../dist/case/read-options.js';
import { orderPaths, select, togglePath } from '../../dist/case/select.js';
import { DEFAULT_LANGUAGE, LOCALES, locales, matchLocale } from '../../dist/content/locales.js';

const splitTokens = (value) => toTokens(OPTIONS.paths, value, () => undefined);

describe('toTokens', () => {
  for (const [given, tokens] of [
    [null, []],
    [undefined, []],
    ['', []],
    [' ', []],
    ['a', ['a']],
    ['a b,c', ['a', 'b', 'c']],
    [' a,\t,b\n', ['a', 'b']],
    [
      ['a', 'b c'],
      ['a', 'b', 'c'],
    ],
    [3, ['3']],
  ])
    it(`splits ${JSON.stringify(given)}`, () => assert.deepEqual(splitTokens(given), tokens));
});

describe('readOption', () => {
  const { paths, fields, theme, controls, 'heading-level': level } = OPTIONS;
  for (const [row, given, value, rejected] of [
    [paths, 'energy solar compute energy', ['energy', 'compute'], ['"solar"']],
    [paths, null, [], []],
    [paths, [{}, 'energy'], ['energy'], ['object']],
    [fields, 'none', ['none'], []],
    [fields, ['none'], ['none'], []],
    [fields, 'none costs', ['costs'], ['"none"']],
    [theme, null, null, []],
    [theme, ' dark ', 'dark', []],
    [theme, 'dark light', null, ['"dark light"']],
    [level, undefined, 2, []],
    [level, '3', 3, []],
    [level, 3, 3, []],
    [level, '7', 2, ['"7"']],
    [level, '03', 2, ['"03"']],
    [controls, '', true, []],
    [controls, null, false, []],
    [controls, false, false, []],
  ])
    it(`reads ${JSON.stringify(given)} as ${JSON.stringify(value)}`, () => {
      const bad = [];
      assert.deepEqual(
        readOption(row, given, (it) => bad.push(it)),
        value,
      );
      assert.deepEqual(bad, rejected);
    });
});

describe('validValues', () => {
  for (const [name, values] of [
    ['paths', 'compute energy pragmatism'],
    ['fields', 'representatives belief advantages costs risks potential, or none alone'],
    ['heading-level', '1 2 3 4 5 6'],
  ])
    it(`lists those of ${name}`, () => assert.equal(validValues(OPTIONS[name]), values));
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
  const all = OPTIONS.paths.values;
  const chosen = (choice, order = all) => {
    const none = { paths: [], fields: [], sections: [] };
    const { slots, fields, sections } = select(source, { ...none, ...choice }, order);
    return [slots.map((path) => path?.id ?? '-').join(' '), fields.join(' '), sections.join(' ')];
  };
  const everyField = OPTIONS.fields.values.join(' ');
  const everySection = OPTIONS.sections.values.join(' ');
  // Which fields a path has is the text's.
  const stated = source.paths.find(({ id }) => id === 'energy').fields;
  const fieldsOfEnergy = OPTIONS.fields.values.filter((field) => stated[field]).join(' ');
  it('has the table’s paths and fields, in the table’s order', () => {
    assert.deepEqual(
      source.paths.map(({ id }) => id),
      all,
    );
    assert.deepEqual(Object.keys(source.fields), OPTIONS.fields.values);
  });
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
    ['no field', { fields: ['none'] }, all, [all.join(' '), '', 'title paths futures']],
    [
      'no field, and sections',
      { fields: ['none'], sections: ['conclusion', 'intro'] },
      all,
      [all.join(' '), '', 'intro conclusion'],
    ],
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
    ['yue-CN', 'zh-Hans', 'yue-CN'],
    ['yue-Hans', 'zh-Hans', 'yue-Hans'],
    ['zh', 'zh-Hans', 'zh'],
    ['zh-CN', 'zh-Hans', 'zh-CN'],
    ['zh-SG', 'zh-Hans', 'zh-SG'],
    ['zh-MY', 'zh-Hans', 'zh-MY'],
    ['zh_Hans_HK', 'zh-Hans', 'zh-Hans-HK'],
    ['zh-TW-u-nu-hanidec', 'zh-Hant', 'zh-TW-u-nu-hanidec'],
    // In letters that no bundled text is written in.
    ['zh-Bopo', 'en', 'en'],
    ['zh-Latn', 'en', 'en'],
    ['zh-Latn-pinyin', 'en', 'en'],
    ['zho', 'zh-Hans', 'zh'],
    ['zh-guoyu', 'zh-Hans', 'zh'],
    // The languages of Chinese, as they are written today and as they were with "zh-" before them.
    ['cmn', 'zh-Hans', 'zh'],
    ['cmn-TW', 'zh-Hant', 'zh-TW'],
    ['zh-cmn', 'zh-Hans', 'zh'],
    ['zh-cmn-Hans', 'zh-Hans', 'zh-Hans'],
    ['zh-cmn-Hant', 'zh-Hant', 'zh-Hant'],
    ['ZH_CMN_HANT_TW', 'zh-Hant', 'zh-Hant-TW'],
    ['zh-yue', 'zh-Hant', 'yue'],
    ['zh-yue-HK', 'zh-Hant', 'yue-HK'],
    ['nan', 'zh-Hant', 'zh-TW'],
    ['nan-TW', 'zh-Hant', 'zh-TW'],
    ['nan-Hans-CN', 'zh-Hans', 'zh-Hans-CN'],
    ['zh-min-nan', 'zh-Hant', 'zh-TW'],
    ['zh-nan', 'zh-Hant', 'zh-TW'],
    ['wuu', 'zh-Hans', 'zh'],
    ['zh-gan', 'zh-Hans', 'zh'],
    ['hak-TW', 'zh-Hant', 'zh-TW'],
    // Microsoft's, of .NET before version 4.
    ['zh-CHT', 'zh-Hant', 'zh-Hant'],
    ['zh-CHS', 'zh-Hans', 'zh-Hans'],
    ['zh_cht', 'zh-Hant', 'zh-Hant'],
    ['fr', 'en', 'en'],
    ['ar-EG', 'en', 'en'],
    ['und-TW', 'zh-Hant', 'zh-Hant-TW'],
    ['und-CN', 'zh-Hans', 'zh-Hans-CN'],
    ['und', 'en', 'en'],
    ['und-Zzzz', 'en', 'en'],
    ['zh-AU', 'zh-Hant', 'zh-Hant-AU'],
    ['zh-DE', 'zh-Hans', 'zh-Hans-DE'],
    // Twi, which has the letters of a region.
    ['tw', 'en', 'en'],
  ])
    it(`${JSON.stringify(tag)} shows ${locale} as ${lang}`, () =>
      assert.deepEqual(matchLocale(tag), { locale, lang }));

  for (const tag of [
    '',
    '-',
    'e',
    '中文',
    'en--GB',
    'zh_',
    'zh-CHX',
    'zh-abc',
    'a-b-c',
    '<script>',
  ])
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

describe('LOCALES', () => {
  it('has a row for each language that there is a file of', () =>
    assert.deepEqual([...locales].sort(), ['en', ...targetLocales()].sort()));
});
