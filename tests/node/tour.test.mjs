/** docs/tour.md: its pictures are there, its labels are the builder's, its snippets are what the builder makes. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import sharp from 'sharp';
import { placeOf } from '../../dist/builder/places.js';
import { SNIPPETS } from '../../dist/builder/snippets.js';
import { amounts, initialState, optionsOf } from '../../dist/builder/state.js';
import { OPTIONS } from '../../dist/case/options.js';
import { BUILDER } from '../../dist/content/generated/builder/index.js';
import { inRoot } from '../../scripts/lib.mjs';

const tour = readFileSync(inRoot('docs', 'tour.md'), 'utf8');
const { words, places } = BUILDER.en;

/** Every label of the builder: its words, and the places' names. */
const stringsIn = (value) =>
  typeof value === 'string' ? [value] : Object.values(value).flatMap(stringsIn);
const labels = new Set([...stringsIn(words), ...Object.values(places).map(({ name }) => name)]);

/** What is chosen in each part of the tour. */
const [, [, glance]] = amounts(OPTIONS.paths.values);
const CHOICES = {
  'An HTML page': { place: 'html', where: 'inside' },
  WordPress: { place: 'wordpress-plugin', controls: true },
  MkDocs: { place: 'markdown', view: 'card', ...glance },
};

const parts = new Map(
  tour
    .split(/^## /m)
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf('\n')), part]),
);
const pictures = [...tour.matchAll(/!\[([^\]]*)\]\(tour\/([^)]+)\)/g)].map(([, alt, name]) => ({
  alt,
  name,
}));

describe('the tour in pictures', () => {
  it('has the three places', () => assert.deepEqual([...parts.keys()], Object.keys(CHOICES)));

  it('shows every picture that is there, with a description', () => {
    const names = pictures.map(({ name }) => name);
    assert.deepEqual(names.sort(), readdirSync(inRoot('docs', 'tour')).sort());
    for (const { alt, name } of pictures) assert.ok(alt.length > 40, `${name}: "${alt}"`);
  });

  for (const { name } of pictures)
    it(`has a small picture: ${name}`, async () => {
      const file = readFileSync(inRoot('docs', 'tour', name));
      const { format, width, height } = await sharp(file).metadata();
      assert.equal(format, 'webp');
      assert.ok(width >= 1000 && width <= 1400 && height <= 1000, `${width} × ${height}`);
      assert.ok(file.length < 60_000, `${file.length} bytes`);
    });

  it('names labels that the builder has', () => {
    const named = [...tour.matchAll(/\*\*([^*]+)\*\*/g)]
      .map(([, label]) => label)
      .filter((label) => label !== 'bold');
    assert.ok(named.length > 10);
    assert.deepEqual(
      named.filter((label) => !labels.has(label)),
      [],
    );
  });

  for (const [title, choices] of Object.entries(CHOICES))
    it(`has the snippet that the builder makes: ${title}`, () => {
      const part = parts.get(title);
      assert.ok(part.includes(`**${places[choices.place].name}**`), 'it names the place');
      const state = { ...initialState('en', ''), where: 'beside', ...choices };
      const [{ code }] = SNIPPETS[placeOf(choices.place).form](optionsOf(state), state);
      const [, block] = /```\w+\n([^]*?)```/.exec(part);
      const line = block
        .split('\n')
        .map((line) => line.trim())
        .find((line) => line.includes('…') || line === code);
      assert.ok(line, `no such line: ${code}`);
      const pieces = line.split('…');
      let at = 0;
      for (const piece of pieces) {
        const found = code.indexOf(piece, at);
        assert.ok(found >= 0, `${piece} is not where it should be: ${code.slice(0, 300)}…`);
        at = found + piece.length;
      }
      assert.ok(code.startsWith(pieces[0]) && code.trim().endsWith(pieces.at(-1)), line);
    });
});
