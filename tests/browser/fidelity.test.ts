/** The text as readers see it in the built script, against the file as its author wrote it. */
import { expect } from '@open-wc/testing';
import { simplifyText } from '../../scripts/build/texts/chinese.mjs';
import { LOCALES, type Locale, locales } from '../../src/content/locales.js';
import { openPage, SCRIPT, widgetIn } from './built.js';
import { normal, textOf } from './support.js';

const file = await (await fetch('/tests/case-37.txt')).text();
const lines = file.split('\n').map(normal).filter(Boolean);
const chinese = lines.slice(lines.length / 2);
const WRITTEN: Readonly<Partial<Record<Locale, readonly string[]>>> = {
  en: lines.slice(0, lines.length / 2),
  'zh-Hant': chinese,
  'zh-Hans': chinese.map(simplifyText),
};

/** A language without its author's text here has nothing that it could show rightly. */
const written = (locale: Locale): readonly string[] => WRITTEN[locale] ?? [];

async function rendered(tag: string, locale: Locale, width: number): Promise<string> {
  const page = `<meta charset="utf-8"><script src="${SCRIPT}" defer></script><${tag} lang="${locale}"></${tag}>`;
  return textOf(widgetIn(await openPage(page, { width }), tag));
}

describe('the file', () => {
  it('has both languages, line by line', () => {
    expect(written('en')).to.have.length(25);
    expect(written('zh-Hant')).to.have.length(25);
    expect(written('en')[0]).to.match(/^Case 37 \| The Three/);
    expect(written('zh-Hant')[0]).to.match(/^Case 37 \| AI 的三條/);
    expect(written('zh-Hans')[0]).to.match(/^Case 37 \| AI 的三条/);
  });
});

for (const locale of locales) {
  const { case: source, words } = LOCALES[locale].content;
  const notStated = Object.values(source.fields).map((label) =>
    normal(`${label}${words.colon}${words.notStated}`),
  );

  for (const [tag, width] of [
    ['ai-paths-card', 1000],
    ['ai-paths-card', 320],
    ['ai-paths-compare', 320],
  ] as const)
    it(`text: The widget shows every sentence as its author wrote it, and no other: <${tag}> at ${width} px in ${locale}`, async () => {
      let text = await rendered(tag, locale, width);
      for (const entry of notStated) text = text.replaceAll(entry, ' ');
      expect(normal(text)).to.equal(written(locale).join(' '));
    });

  it(`<ai-paths-compare> at 1000 px in ${locale}: every sentence of the file, and no other`, async () => {
    let text = await rendered('ai-paths-compare', locale, 1000);
    // A table says the label of a field once, at the head of its row.
    const labels = Object.values(source.fields).map(normal);
    const sentences = written(locale).map((line) => {
      const label = labels.find((name) => line.startsWith(`${name}:`));
      return label ? line.slice(label.length + 1).trim() : line;
    });
    for (const sentence of sentences) {
      expect(text).to.contain(sentence);
      text = text.replace(sentence, ' ');
    }
    for (const word of [...labels, words.comparison, ...Array<string>(4).fill(words.notStated)]) {
      expect(text).to.contain(normal(word));
      text = text.replace(normal(word), ' ');
    }
    expect(normal(text)).to.equal('');
  });
}

it('the Chinese is set with full-width punctuation', () => {
  for (const locale of ['zh-Hant', 'zh-Hans'] as const)
    expect(JSON.stringify(LOCALES[locale].content.case)).not.to.match(
      /\p{Script=Han}[,:;?!]|[,:;?!]\p{Script=Han}/u,
    );
});
