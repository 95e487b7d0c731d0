import { expect } from '@open-wc/testing';
import { orderPaths, togglePath } from '../../src/case/select.js';
import { knownTokens, splitTokens } from '../../src/case/tokens.js';
import type { PathId } from '../../src/case/types.js';
import { matchLocale } from '../../src/content/locales.js';

const list = (text: string) => splitTokens(text) as PathId[];

describe('splitTokens', () => {
  const rows: [string | null, string[]][] = [
    [null, []],
    ['', []],
    ['a', ['a']],
    ['a b,c', ['a', 'b', 'c']],
    [' a,\t,b\n', ['a', 'b']],
  ];
  for (const [value, tokens] of rows)
    it(`splits ${JSON.stringify(value)}`, () => expect(splitTokens(value)).to.eql(tokens));
});

describe('knownTokens', () => {
  it('keeps the valid ones once, in order, and rejects the rest', () => {
    const rejected: string[] = [];
    const known = knownTokens(['b', 'x', 'a', 'b'], ['a', 'b'], (token) => rejected.push(token));
    expect(known).to.eql(['b', 'a']);
    expect(rejected).to.eql(['x']);
  });
});

describe('orderPaths', () => {
  const rows: [shown: string, earlier: string, order: string][] = [
    ['compute energy pragmatism', 'compute energy pragmatism', 'compute energy pragmatism'],
    ['compute pragmatism', 'compute energy pragmatism', 'compute energy pragmatism'],
    ['pragmatism compute', 'compute energy pragmatism', 'pragmatism compute energy'],
    ['compute', 'pragmatism compute energy', 'pragmatism compute energy'],
  ];
  for (const [shown, earlier, order] of rows)
    it(`${shown} after ${earlier}`, () =>
      expect(orderPaths(list(shown), list(earlier))).to.eql(list(order)));
});

describe('togglePath', () => {
  const rows: [shown: string, id: PathId, order: string, next: string][] = [
    ['compute energy', 'energy', 'compute energy pragmatism', 'compute'],
    ['compute pragmatism', 'energy', 'compute energy pragmatism', 'compute energy pragmatism'],
    ['pragmatism', 'compute', 'pragmatism compute energy', 'pragmatism compute'],
    ['energy', 'energy', 'compute energy pragmatism', ''],
  ];
  for (const [shown, id, order, next] of rows)
    it(`${id} in ${shown} (${order})`, () =>
      expect(togglePath(list(shown), id, list(order))).to.eql(list(next)));
});

describe('matchLocale', () => {
  const rows: [tag: string, locale: string, lang: string][] = [
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
  ];
  for (const [tag, locale, lang] of rows)
    it(`${JSON.stringify(tag)} shows ${locale} as ${lang}`, () =>
      expect(matchLocale(tag)).to.eql({ locale, lang }));
  for (const tag of ['', '-', 'e', '中文', 'en--GB', 'zh_', 'a-b-c', '<script>'])
    it(`${JSON.stringify(tag)} is malformed`, () => expect(matchLocale(tag)).to.equal(undefined));
});
