/** What the channels write: every word of the author's, in the form that each channel promises. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { transform } from 'lightningcss';
import { SaxesParser } from 'saxes';
import { LOCALES, locales } from '../../dist/content/locales.js';
import {
  channels,
  MARKUP,
  normal,
  PIECES,
  stripped,
  WORDED,
  written,
} from '../support/channels.mjs';

/** @throws {Error} where it is not well-formed. */
const parseXml = (xml) => new SaxesParser().write(xml).close();

describe('the channels', () => {
  for (const lang of locales) {
    const { case: source, words: its } = LOCALES[lang].content;
    const labels = Object.values(source.fields).map(normal);
    const notStated = new RegExp(`(${labels.join('|')}):\\s?${its.notStated}`, 'g');
    for (const channel of [...PIECES, 'text'])
      test(`${channel} of the cards in ${lang} has every sentence in its order, words of different blocks apart, and no other`, () => {
        const output = channels[channel]({ view: 'card', lang });
        const text = channel === 'text' ? normal(output) : stripped(output);
        assert.equal(normal(text.replace(notStated, '')), normal(written[lang].join(' ')));
      });
    for (const channel of WORDED)
      test(`${channel} of the comparison in ${lang} has every field's text`, () => {
        const output = normal(
          channels[channel]({ lang })
            .replace(/\\(.)/g, '$1')
            .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code)),
        );
        const fields = written[lang].filter((line) =>
          labels.some((label) => line.startsWith(`${label}:`)),
        );
        assert.equal(fields.length, 14);
        for (const line of fields)
          assert.ok(output.includes(line.slice(line.indexOf(':') + 1).trim()), line);
      });
  }

  test('html is one line without comments, braces, scripts or styles, and every attribute is quoted', () => {
    const html = channels.html({ source: 'https://example.com/?a=1&b={2}' });
    assert.doesNotMatch(html, /[\n{}]|<!--|<script|<style| style=|=[^"\s>]*[\s>](?![^<]*")/);
    assert.match(html, /href="https:\/\/example\.com\/\?a=1&#38;b=/);
    for (const [, tag] of html.matchAll(/<(\w+)/g))
      assert.match(tag, /^(h\d|p|span|strong|ul|li|div|a)$/);
    for (const [, name] of html.matchAll(/ ([\w-]+)="/g))
      assert.match(name, /^(data-ai-paths|lang|dir|aria-hidden|href)$/);
  });

  test('markdown ends what is bold before the colon: after a full-width one its asterisks would be text', () => {
    const options = { view: 'card', fields: 'costs', sections: 'paths' };
    assert.match(channels.markdown({ ...options, lang: 'zh-Hant' }), /^- \*\*代價\*\*：\S/m);
    assert.match(channels.markdown({ ...options, lang: 'zh-Hans' }), /^- \*\*代价\*\*：\S/m);
    assert.match(channels.markdown(options), /^- \*\*Costs\*\*: \S/m);
  });

  test('email has neither a marker nor a style', () => {
    assert.doesNotMatch(channels.email(), /data-ai-paths|<section|style|class=/);
  });

  test('csv has a byte order mark, an unquoted name of its first column, and quoted cells', () => {
    const [head, first] = channels.csv().split('\r\n');
    assert.match(head, /^\uFEFFCase 37,"🔥 Path One: Compute Maximalism — “Bigger is Better”","/);
    assert.equal(
      first,
      '"Representatives","Jensen Huang, NVIDIA, OpenAI, and others","Elon Musk, Tesla / xAI","Not stated"',
    );
  });

  test('json names what is not stated as null', () => {
    const data = JSON.parse(channels.json({ paths: 'pragmatism', fields: 'risks' }));
    assert.deepEqual(
      data.paths.map(({ id, fields }) => [id, fields]),
      [['pragmatism', { risks: null }]],
    );
  });

  const source = 'https://example.com/?a=1&b={2}<3>';
  const choices = [
    {},
    { view: 'card' },
    { fields: 'none' },
    { paths: 'energy', controls: true, theme: 'dark', source },
    { view: 'card', sections: 'futures', controls: true, lang: 'zh-Hant', source },
  ];

  for (const channel of MARKUP)
    for (const options of choices)
      test(`${channel} ${JSON.stringify(options)} is well-formed XML`, () => {
        const output = channels[channel](options);
        parseXml(PIECES.includes(channel) ? `<div>${output}</div>` : output);
      });

  test('shadow keeps words apart where a reading view drops what is hidden', () => {
    for (const view of ['card', 'compare']) {
      const { title, subtitle } = LOCALES.en.content.case;
      const html = channels
        .shadow({ view })
        .replace(/<(\w+)[^>]* aria-hidden="true"[^>]*>[^<]*<\/\1>/g, '');
      const text = stripped(html);
      assert.ok(text.includes(`${title} ${subtitle}`), text.slice(0, 300));
      assert.doesNotMatch(text, /\w:\w/);
    }
  });

  test('the HTML in oembed is well-formed XML', () => {
    const { html } = JSON.parse(channels.oembed({ page: source }));
    parseXml(`<div>${html}</div>`);
  });

  test('no line of email is longer than mail allows, whatever stands in it, and no word changes', () => {
    const long = `https://example.com/?${'x'.repeat(3000)}`;
    for (const options of [...choices, { source: long }, { lang: 'zh-Hant', source: long }]) {
      const mail = channels.email(options);
      for (const line of mail.split('\n')) assert.ok(Buffer.byteLength(line) <= 998, line);
      const [, href] = /href="([^"]*)"/.exec(mail) ?? [];
      // A URL loses its new lines. (https://url.spec.whatwg.org/#concept-basic-url-parser)
      if (options.source)
        assert.equal(
          href.replace(/\n/g, '').replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(code)),
          new URL(options.source).href,
        );
      assert.equal(stripped(mail), stripped(channels.html(options)));
    }
  });

  test('html2text, which makes the text part of mail, keeps labels and texts apart', (context) => {
    const { error, stdout } = spawnSync('html2text', ['-utf8', '-width', '2000'], {
      input: channels.email({ view: 'card' }),
      encoding: 'utf8',
    });
    if (error && !process.env.CI) return context.skip('html2text is not installed');
    assert.ifError(error);
    const plain = normal(stdout.replace(/[*_#]/g, ''));
    for (const line of written.en.filter((text) => /^(Costs|Core Belief|Rep|Adv)/.test(text)))
      assert.ok(plain.includes(line), `${line} in ${plain}`);
  });

  describe('at a glance, with fields="none"', () => {
    const { futures, paths } = JSON.parse(channels.json());
    for (const view of ['card', 'compare'])
      for (const channel of WORDED)
        test(`${channel} of the view ${view} has names, slogans and futures, and no field`, () => {
          const output = channels[channel]({ view, fields: 'none' });
          const text = stripped(output);
          for (const { name, slogan } of paths) {
            assert.ok(text.includes(normal(name)), name);
            assert.ok(text.includes(normal(slogan)), slogan);
          }
          for (const { future } of futures.paths) assert.ok(text.includes(normal(future)), future);
          for (const { fields } of paths)
            for (const field of Object.values(fields))
              if (field) assert.ok(!text.includes(normal(field)), field);
          assert.doesNotMatch(text, /Costs|compared|Not stated: /);
        });
  });

  describe('shadow, for pages of your own', () => {
    test('has every word once, and in the page', () => {
      for (const view of ['card', 'compare']) {
        const output = channels.shadow({ view, controls: true });
        assert.doesNotMatch(output, /<template/);
        const text = stripped(output);
        for (const sentence of ['Bigger is Better', 'Jensen Huang', 'Control the Foundation'])
          assert.equal(text.split(sentence).length, 2, sentence);
        assert.doesNotMatch(text, /繁體中文/);
      }
    });

    test('has a style sheet that hits nothing but the widget', () => {
      const [, css] = /<style>(.*?)<\/style>/s.exec(channels.shadow());
      const seen = [];
      transform({
        filename: 'shadow.css',
        code: Buffer.from(css),
        visitor: { Selector: (selector) => void seen.push(selector[0]) },
      });
      assert.ok(seen.length > 50);
      for (const first of seen) assert.deepEqual(first, { type: 'class', name: 'ai-paths-shadow' });
    });
  });
});
