/**
 * Programs that read the table as data, with their defaults, and translators' tools that read the
 * translations. The ones without a package for Node are Debian's.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse as csvParse } from 'csv-parse/sync';
import { csvParseRows } from 'd3-dsv';
import papaparse from 'papaparse';
import { read, utils } from 'xlsx';
import { LOCALES } from '../../dist/content/locales.js';
import { csv } from '../../dist/static.js';
import { targetLocales, XLIFF_FOLDER } from '../../scripts/build/texts/locales.mjs';
import { inRoot } from '../../scripts/lib.mjs';

// Debian's Python, which has Debian's packages.
const PYTHON = '/usr/bin/python3';

function output(command, args, input) {
  const { stdout, stderr, status, error } = spawnSync(command, args, { input, encoding: 'utf8' });
  assert.equal(status, 0, error?.message ?? stderr);
  return stdout;
}

/** Where a program is missing, its tests cannot run. In CI that is an error. */
function whyNot(command, args) {
  const { status } = spawnSync(command, args);
  if (status === 0) return false;
  const missing = `not installed: ${command} ${args.join(' ')}`;
  if (process.env.AI_PATHS_PROGRAMS === 'all') throw new Error(missing);
  return missing;
}

/** Each gives the rows of a CSV file, the first of which has the names of the columns. */
const READERS = {
  'csv-parse': { rows: (file) => csvParse(file) },
  Papaparse: { rows: (file) => papaparse.parse(file, { skipEmptyLines: true }).data },
  'd3-dsv': { rows: (file) => csvParseRows(file) },
  SheetJS: {
    rows(file) {
      const { Sheets, SheetNames } = read(Buffer.from(file), { type: 'buffer' });
      const records = utils.sheet_to_json(Sheets[SheetNames[0]]);
      return [Object.keys(records[0]), ...records.map(Object.values)];
    },
  },
  'Python’s csv': {
    skip: whyNot(PYTHON, ['--version']),
    rows(file) {
      const program = `
import csv, io, json, sys
text = sys.stdin.buffer.read().decode('utf-8')
print(json.dumps(list(csv.reader(io.StringIO(text, newline='')))))`;
      return JSON.parse(output(PYTHON, ['-c', program], file));
    },
  },
  csvkit: {
    skip: whyNot('csvjson', ['--version']),
    rows(file) {
      const records = JSON.parse(output('csvjson', ['-I'], file));
      return [Object.keys(records[0]), ...records.map(Object.values)];
    },
  },
};

for (const [reader, { rows: read, skip = false }] of Object.entries(READERS))
  describe(`the table read by ${reader}`, { skip }, () => {
    for (const [lang, { content }] of Object.entries(LOCALES))
      it(`text: In spreadsheets and programs that read CSV, each text stands under its path and beside its field: ${reader}, ${lang}`, () => {
        const { case: source, words } = content;
        const [[first, ...heads], ...rows] = read(csv({ lang }));
        // Only some readers remove the mark that Excel needs.
        assert.equal(first.replace(/^\uFEFF/, ''), source.series);
        source.paths.forEach(({ name }, at) => assert.ok(heads[at].includes(name), heads[at]));
        assert.deepEqual(
          rows,
          Object.entries(source.fields).map(([field, label]) => [
            label,
            ...source.paths.map(({ fields }) => fields[field] ?? words.notStated),
          ]),
        );
      });
  });

/** The units as translate-toolkit has them, on which Pootle and Virtaal are built, and Weblate's formats. */
const UNITS = `
import json, sys
from translate.storage import factory
units = factory.getobject(sys.argv[1]).units
print(json.dumps([[unit.source, unit.target, unit.isfuzzy()] for unit in units]))`;

describe(
  'translations read by translate-toolkit',
  {
    skip: whyNot(PYTHON, ['-c', 'import translate']),
  },
  () => {
    for (const locale of targetLocales())
      it(`have their spaces, and all count as finished: ${locale}`, () => {
        const file = inRoot(XLIFF_FOLDER, `${locale}.xlf`);
        const written = [
          ...readFileSync(file, 'utf8').matchAll(
            /<source>(.*?)<\/source>\s*<target>(.*?)<\/target>/g,
          ),
        ];
        assert.deepEqual(
          JSON.parse(output(PYTHON, ['-c', UNITS, file])),
          written.map(([, source, target]) => [source, target, false]),
        );
      });
  },
);
