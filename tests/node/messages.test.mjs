/** The guard between the messages and a build: what it must refuse. tests/slow/localize.test.mjs runs it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { inRoot } from '../../scripts/lib.mjs';
import { targetLocales, XLIFF_FOLDER } from '../../scripts/build/texts/locales.mjs';
import { findMessageProblems, textProblems } from '../../scripts/build/texts/message-guard.mjs';

describe('a text in itself', () => {
  const cases = [
    ['plain English', 'en', 'Path One', []],
    ['dashes and typographic quotes', 'en', 'Don’t — “good enough”, €5', []],
    ['Chinese with its own punctuation', 'zh-Hant', '參數越大、算力越強，就是勝利。「更大」', []],
    ['accented letters', 'fr', 'Où ça ? Déjà à Zürich, señor', []],
    ['half-width punctuation between Latin words', 'zh-Hant', 'NVIDIA, OpenAI 等', []],
    ['half-width punctuation beside Han in another language', 'en', '算力, in English', []],
    ['an empty text', 'en', '', [/is empty/]],
    ['white space only', 'zh-Hant', ' \u3000', [/is empty/]],
    ['an ampersand', 'en', 'Cost & risk', [/holds &/]],
    ['an opening bracket', 'en', 'a < b', [/holds &/]],
    ['a tag', 'en', '<b>bold</b>', [/holds &/]],
    ['a replacement character', 'zh-Hant', '路線\uFFFD', [/is garbled/]],
    ['a control character', 'en', 'Path\u0007', [/is garbled/]],
    ['a line break', 'en', 'Path\nOne', [/is garbled/]],
    ['UTF-8 read as Latin-1', 'zh-Hant', Buffer.from('路線').toString('latin1'), [/is garbled/]],
    ['UTF-8 read as Windows-1252', 'en', 'Donâ€™t', [/is garbled/]],
    ['a Unicode escape', 'zh-Hant', '\\u8def', [/is garbled/]],
    ['a comma after Han', 'zh-Hant', '算力,能源', [/half-width/]],
    ['a colon before Han', 'zh-Hant', 'AI:未來', [/half-width/]],
    ['two problems at once', 'zh-Hant', '算力,能源 & 更多', [/holds &/, /half-width/]],
  ];
  for (const [title, locale, text, expected] of cases)
    it(`${expected.length ? 'refuses' : 'accepts'} ${title}`, () => {
      const problems = textProblems(text, locale);
      assert.equal(problems.length, expected.length, problems.join('\n'));
      expected.forEach((pattern, index) => assert.match(problems[index], pattern));
    });
});

describe('messages and their translations', () => {
  const one = { name: 's1', text: 'Path One' };
  const two = { name: 's2', text: 'Path Two' };
  const eins = { name: 's1', text: '路線一' };
  const zwei = { name: 's2', text: '路線二' };
  const cases = [
    ['all translated', [one, two], [eins, zwei], []],
    ['translated in another order', [one, two], [zwei, eins], []],
    ['one missing', [one, two], [eins], [/^zh-Hant: message "Path Two" is missing$/]],
    ['all missing', [one, two], [], [/"Path One" is missing/, /"Path Two" is missing/]],
    ['one empty', [one], [{ ...eins, text: '' }], [/^zh-Hant: message "Path One" is empty$/]],
    ['one of white space', [one], [{ ...eins, text: ' \n' }], [/is empty/, /is garbled/]],
    ['one obsolete', [one], [eins, zwei], [/^zh-Hant: translation "路線二" is obsolete/]],
    ['a bad source', [{ ...one, text: 'R&D' }], [eins], [/^en: message "R&D" holds &/]],
    ['a bad target', [one], [{ ...eins, text: '一:二' }], [/^zh-Hant: .*half-width/]],
    ['spaces at both ends', [{ ...one, text: ' | ' }], [{ ...eins, text: ' ¦ ' }], []],
    ['a space that does not break', [{ ...one, text: ': ' }], [{ ...eins, text: ':\u00A0' }], []],
    ['a full-width colon without a space', [{ ...one, text: ': ' }], [{ ...eins, text: '：' }], []],
    ['Han without a space', [{ ...one, text: 'Only ' }], [{ ...eins, text: '只顯示' }], []],
    [
      'a colon trimmed',
      [{ ...one, text: ': ' }],
      [{ ...eins, text: ':' }],
      [/the space at its end$/],
    ],
    [
      'a dash trimmed',
      [{ ...one, text: ' — ' }],
      [{ ...eins, text: '——' }],
      [/zh-Hant: message " — " has lost the space at its start$/, /the space at its end$/],
    ],
    ['no messages', [], [], [/^en: no messages found.*msg\(\)/]],
    ['no messages, but translations', [], [eins], [/no messages found/, /is obsolete/]],
    ['a long text, shortened', [{ ...one, text: 'x'.repeat(99) }], [], [/"x{40}…" is missing/]],
  ];
  for (const [title, source, translations, expected] of cases)
    it(`${expected.length ? 'refuses' : 'accepts'} ${title}`, () => {
      const lines = findMessageProblems({
        sourceLocale: 'en',
        source,
        locale: 'zh-Hant',
        translations,
      });
      assert.equal(lines.length, expected.length, lines.join('\n'));
      expected.forEach((pattern, index) => assert.match(lines[index], pattern));
    });

  for (const locale of targetLocales())
    it(`accepts the project’s own translations into ${locale}`, () => {
      const file = inRoot(XLIFF_FOLDER, `${locale}.xlf`);
      const units = [
        ...readFileSync(file, 'utf8').matchAll(
          /<trans-unit id="(.+?)"[^>]*>\s*<source>(.*?)<\/source>\s*<target[^>]*>(.*?)<\/target>/gs,
        ),
      ];
      assert.ok(units.length > 40, `${units.length} messages found in ${file}`);
      const source = units.map(([, name, text]) => ({ name, text }));
      const translations = units.map(([, name, , text]) => ({ name, text }));
      const lines = findMessageProblems({
        sourceLocale: 'en',
        source,
        locale,
        translations,
      });
      assert.deepEqual(lines, []);
    });
});
