/**
 * Programs that read HTML as text: mail's text part, browsers in a terminal, what scripts and search
 * engines take a page apart with. Each sentence is there, once. They read no style sheet, so nothing
 * that a style sheet hides may stand in the channels.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import * as channels from '../../dist/static.js';
import { LOCALES } from '../../dist/content/locales.js';
import { sentencesOf } from '../support/sentences.mjs';

const words = (line) => line.split(' ');

/** What a script takes out of a page with lxml: its text, scripts and style sheets aside. */
const LXML = `
import sys
from lxml import etree, html
page = html.document_fromstring(sys.stdin.buffer.read().decode())
etree.strip_elements(page, 'script', 'style', with_tail=False)
sys.stdout.buffer.write(page.text_content().encode())
`;

/** Each reads HTML from its input, and writes lines as long as it can. */
const READERS = {
  html2text: {
    args: ['-utf8', '-width', '5000'],
    channels: ['html', 'email', 'embed', 'shadow', 'page'],
    // It counts octets, and cuts the cells that stand beside one another.
    cardsOnly: ['shadow', 'page'],
  },
  lynx: {
    args: words(
      '-stdin -dump -force_html -nolist -width=990 -assume_charset=utf-8 -display_charset=utf-8',
    ),
    channels: ['html', 'embed', 'shadow', 'page'],
  },
  w3m: {
    args: words('-dump -T text/html -I UTF-8 -O UTF-8 -cols 5000'),
    channels: ['html', 'embed', 'shadow', 'page'],
  },
  lxml: {
    // Debian's, which has Debian's packages.
    command: '/usr/bin/python3',
    args: ['-c', LXML],
    version: ['-c', 'import lxml'],
    channels: ['html', 'email', 'embed', 'shadow', 'page'],
  },
};

const { env } = process;
/** In CI a program that is missing is an error. */
const all = env.AI_PATHS_PROGRAMS === 'all' || env.CI === 'true';

/** No white space: where a line ends, a terminal breaks Chinese between any two characters. */
const loose = (text) => text.normalize('NFKC').replace(/[\s\ufe0f*_#|]+/g, '');

for (const [reader, row] of Object.entries(READERS)) {
  const { command = reader, args, version = ['-version'], channels: read, cardsOnly = [] } = row;
  const { error, status } = spawnSync(command, version);
  const absent = error ?? (row.version && status !== 0);
  if (absent && all) throw new Error(`Not installed: ${reader}.`);
  describe(`HTML read by ${reader}`, { skip: absent && `not installed: ${reader}` }, () => {
    for (const channel of read)
      for (const view of cardsOnly.includes(channel) ? ['card'] : ['card', 'compare'])
        for (const lang of ['en', 'zh-Hant'])
          it(`text: In lynx, w3m, html2text and lxml, each sentence stands once: ${reader}, ${channel}, ${view}, ${lang}`, () => {
            const { stdout, status } = spawnSync(command, args, {
              input: channels[channel]({ view, lang, controls: true }),
              encoding: 'utf8',
            });
            assert.equal(status, 0);
            const text = loose(stdout);
            for (const sentence of sentencesOf(LOCALES[lang].content.case).map(loose))
              assert.equal(text.split(sentence).length - 1, 1, sentence);
          });
  });
}
