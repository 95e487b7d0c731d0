import { expect, fixture } from '@open-wc/testing';
import type { TemplateResult } from 'lit/html.js';
import '../../src/entry/index.js';
import {
  base,
  captureWarnings,
  nextFrame,
  settled,
  show,
  TAGS,
  textOf,
  type Widget,
} from './support.js';

const ENGLISH = 'The AI industry is quietly splitting';
const CHINESE = '當前 AI 產業正在悄然分裂';
const SIMPLIFIED = '当前 AI 产业正在悄然分裂';

/** Shows in the language that the page declares, whatever the browser prefers. */
const inPage = document.documentElement;
const browsers = navigator.languages;

for (const tag of TAGS)
  describe(`the language of <${tag}>`, () => {
    const pageLang = inPage.lang;
    afterEach(() => {
      inPage.lang = pageLang;
      Object.defineProperty(navigator, 'languages', { value: browsers, configurable: true });
    });

    const expectLanguage = (widget: Widget, text: string, lang: string) => {
      expect(textOf(widget)).to.contain(text);
      expect(base(widget).lang).to.equal(lang);
      expect(base(widget).dir).to.equal('ltr');
    };

    const rows: [lang: string, text: string, shown: string][] = [
      ['en', ENGLISH, 'en'],
      ['en-GB', ENGLISH, 'en-GB'],
      ['zh-Hant', CHINESE, 'zh-Hant'],
      ['zh-HK', CHINESE, 'zh-HK'],
      ['zh_TW', CHINESE, 'zh-TW'],
      ['zh-yue', CHINESE, 'yue'],
      ['zh-CHT', CHINESE, 'zh-Hant'],
      ['zh-min-nan', CHINESE, 'zh-TW'],
      ['zh-cmn-Hant', CHINESE, 'zh-Hant'],
      ['zh', SIMPLIFIED, 'zh'],
      ['zh-CN', SIMPLIFIED, 'zh-CN'],
      ['zh-Hans', SIMPLIFIED, 'zh-Hans'],
      ['zh-Hans-SG', SIMPLIFIED, 'zh-Hans-SG'],
      ['ar', ENGLISH, 'en'],
    ];
    for (const [lang, text, shown] of rows)
      it(`readers: The widget shows the language of the nearest lang, or English if it does not have that language: ${lang} shows ${shown}`, async () => {
        expectLanguage(await show(`<${tag} lang="${lang}"></${tag}>`), text, shown);
        expectLanguage(
          await show(`<div lang="${lang}"><p><${tag}></${tag}></p></div>`),
          text,
          shown,
        );
      });

    it('readers: In XHTML, the widget shows the language of the nearest xml:lang', async () => {
      const widget = await show(`<div><${tag}></${tag}></div>`);
      const xml = 'http://www.w3.org/XML/1998/namespace';
      widget.parentElement?.setAttributeNS(xml, 'xml:lang', 'zh-Hant');
      const other = document.createElement(tag) as Widget;
      widget.replaceWith(other);
      await settled(other);
      expectLanguage(other, CHINESE, 'zh-Hant');
    });

    it('shows two languages beside each other', async () => {
      const row = await fixture<HTMLElement>(
        `<div lang="zh-Hant"><${tag} lang="en"></${tag}><${tag}></${tag}></div>`,
      );
      await nextFrame();
      const [english, chinese] = row.querySelectorAll<Widget>(tag);
      if (!english || !chinese) throw new Error('two elements expected');
      expectLanguage(english, ENGLISH, 'en');
      expectLanguage(chinese, CHINESE, 'zh-Hant');
    });

    it('readers: The widget follows changes of lang, on itself or on an ancestor', async () => {
      const widget = await show(`<div lang="en"><p><${tag}></${tag}></p></div>`);
      const ancestor = widget.closest('div');
      ancestor?.setAttribute('lang', 'zh-Hant');
      await nextFrame();
      expectLanguage(widget, CHINESE, 'zh-Hant');
      widget.lang = 'en';
      await nextFrame();
      expectLanguage(widget, ENGLISH, 'en');
      widget.removeAttribute('lang');
      await nextFrame();
      expectLanguage(widget, CHINESE, 'zh-Hant');
      ancestor?.removeAttribute('lang');
      inPage.lang = 'zh-TW';
      await nextFrame();
      expectLanguage(widget, CHINESE, 'zh-TW');
    });

    it('renders again only where a change of lang changes its language', async () => {
      const row = await fixture<HTMLElement>(
        `<div lang="en"><p><${tag}></${tag}></p><p lang="zh-Hant"><${tag}></${tag}></p></div>`,
      );
      await nextFrame();
      const rendered: string[] = [];
      for (const widget of row.querySelectorAll<Widget & { render(): TemplateResult }>(tag)) {
        const { lang } = base(widget);
        const { render } = widget;
        widget.render = () => {
          rendered.push(lang);
          return render.call(widget);
        };
      }
      document.body.lang = 'fr';
      await nextFrame();
      document.body.removeAttribute('lang');
      await nextFrame();
      expect(rendered).to.eql([]);
      row.lang = 'zh-Hans';
      await nextFrame();
      expect(rendered).to.eql(['en']);
    });

    it('goes on following when another widget leaves the page', async () => {
      const widget = await show(`<div lang="en"><${tag}></${tag}><${tag}></${tag}></div>`);
      const place = widget.parentElement;
      widget.nextElementSibling?.remove();
      place?.setAttribute('lang', 'zh-Hant');
      await nextFrame();
      expectLanguage(widget, CHINESE, 'zh-Hant');
    });

    it('follows again when it comes back, alone in the page', async () => {
      const widget = await show(`<div lang="en"><${tag}></${tag}></div>`);
      const place = widget.parentElement;
      widget.remove();
      await nextFrame();
      place?.append(widget);
      await settled(widget);
      place?.setAttribute('lang', 'zh-Hant');
      await nextFrame();
      expectLanguage(widget, CHINESE, 'zh-Hant');
    });

    it('readers: Inside a shadow root, the widget follows a lang outside', async () => {
      const outer = await fixture<HTMLElement>('<div lang="zh-Hant"><section></section></div>');
      const inner = outer.querySelector('section')?.attachShadow({ mode: 'open' });
      const host = inner?.appendChild(document.createElement('div'));
      const widget = document.createElement(tag);
      host?.attachShadow({ mode: 'closed' }).append(widget);
      await settled(widget);
      expectLanguage(widget, CHINESE, 'zh-Hant');
      outer.lang = 'en-IE';
      await nextFrame();
      expectLanguage(widget, ENGLISH, 'en-IE');
      host?.setAttribute('lang', 'yue');
      await nextFrame();
      expectLanguage(widget, CHINESE, 'yue');
    });

    it('follows the place it is moved to', async () => {
      const places = await fixture<HTMLElement>(
        `<div><p lang="en"><${tag}></${tag}></p><p lang="zh-Hant"></p></div>`,
      );
      const widget = places.querySelector<Widget>(tag);
      if (!widget) throw new Error('no element');
      await settled(widget);
      expectLanguage(widget, ENGLISH, 'en');
      places.lastElementChild?.append(widget);
      await settled(widget);
      expectLanguage(widget, CHINESE, 'zh-Hant');
      places.firstElementChild?.setAttribute('lang', 'fr');
      await nextFrame();
      expectLanguage(widget, CHINESE, 'zh-Hant');
    });

    const preferred: [languages: string[], text: string, shown: string][] = [
      [['zh-TW', 'en'], CHINESE, 'zh-TW'],
      [['fr', 'zh-Hant'], CHINESE, 'zh-Hant'],
      [['fr', 'de'], ENGLISH, 'en'],
      [[], ENGLISH, 'en'],
      [['', 'zh'], SIMPLIFIED, 'zh'],
      [['fr', 'zh-CN', 'zh-TW'], SIMPLIFIED, 'zh-CN'],
    ];
    for (const [languages, text, shown] of preferred)
      it(`readers: On a page that declares no language, the browser’s languages decide: ${languages.join(', ') || 'no language'} shows ${shown}`, async () => {
        inPage.removeAttribute('lang');
        Object.defineProperty(navigator, 'languages', { value: languages, configurable: true });
        expectLanguage(await show(`<${tag}></${tag}>`), text, shown);
      });

    it('readers: On a page that declares its language only in a meta element, that language decides', async () => {
      inPage.removeAttribute('lang');
      Object.defineProperty(navigator, 'languages', { value: ['en'], configurable: true });
      const meta = document.createElement('meta');
      meta.httpEquiv = 'Content-Language';
      document.head.append(meta);
      try {
        for (const [content, text, shown] of [
          ['zh-TW', CHINESE, 'zh-TW'],
          ['zh_CN', SIMPLIFIED, 'zh-CN'],
          ['fr', ENGLISH, 'en'],
          // Two languages are none, in HTML too.
          ['zh-TW, en', ENGLISH, 'en'],
          ['', ENGLISH, 'en'],
        ] as const) {
          meta.content = content;
          expectLanguage(await show(`<${tag}></${tag}>`), text, shown);
        }
        meta.content = 'zh-TW';
        expectLanguage(await show(`<p lang="en"><${tag}></${tag}></p>`), ENGLISH, 'en');
      } finally {
        meta.remove();
      }
    });

    it('readers: An empty lang counts as absent', async () => {
      expectLanguage(
        await show(`<div lang="zh-Hant"><${tag} lang=""></${tag}></div>`),
        CHINESE,
        'zh-Hant',
      );
    });

    // The second is what a framework writes of a variable that has no value.
    for (const malformed of ['traditional chinese', 'undefined'])
      it(`readers: A malformed lang, such as "undefined", counts as absent, with one warning: ${malformed}`, async () => {
        const warnings = captureWarnings();
        try {
          const widget = await show(
            `<div lang="zh-Hant"><${tag} lang="${malformed}"></${tag}></div>`,
          );
          expectLanguage(widget, CHINESE, 'zh-Hant');
          widget.controls = true;
          await settled(widget);
          expect(warnings.messages).to.have.length(1);
          for (const word of [`<${tag}>`, 'lang', `"${malformed}"`, 'en', 'zh-Hant'])
            expect(warnings.messages[0]).to.contain(word);
        } finally {
          warnings.restore();
        }
      });

    it('readers: The widget has the right language from its first frame', async () => {
      const place = await fixture<HTMLElement>('<div lang="zh-Hant"></div>');
      const seen = new Promise<string>((resolve) =>
        requestAnimationFrame(() => {
          const widget = place.querySelector<Widget>(tag);
          resolve(widget ? textOf(widget) : '');
        }),
      );
      place.innerHTML = `<${tag}></${tag}>`;
      expect(await seen)
        .to.contain(CHINESE)
        .and.not.to.contain(ENGLISH);
    });
  });
