/**
 * Writes the generated parts of README.md and of the pages in docs/: the elements' contract, from
 * custom-elements.json; the tables of channels and places; the version, hash and size of the script.
 * The last step of a build.
 *
 *   <!-- generated:NAME -->…<!-- /generated -->    NAME is a key of PARTS
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { KITS } from '../../dist/builder/kits.js';
import { GROUPS, PLACES } from '../../dist/builder/places.js';
import { CHANNELS } from '../../dist/channels/index.js';
import { BUILDER } from '../../dist/content/generated/builder/index.js';
import { brotliSize } from '../measure/budget.mjs';
import { fail, inRoot, isPublished } from '../lib.mjs';

const PAGES = [
  'README.md',
  ...(await readdir(inRoot('docs')))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const SCRIPT = 'ai-paths.min.js';
const json = async (name) => JSON.parse(await readFile(inRoot(name), 'utf8'));

const { modules } = await json('custom-elements.json');
const [element, ...others] = modules
  .flatMap(({ declarations }) => declarations ?? [])
  .filter(({ tagName }) => tagName);
for (const list of ['attributes', 'slots', 'events', 'cssProperties', 'cssParts'])
  if (others.some((other) => !isDeepStrictEqual(other[list], element[list])))
    fail(`There is one table for all elements, but their ${list} differ.`);

const integrity = await json('dist/integrity.json');
const size = brotliSize(await readFile(inRoot('dist', SCRIPT)));

const code = (text) => `\`${text}\``;

/** A table in Markdown, a row an item; Prettier sets it. */
const table = (head, items, cellsOf) =>
  [head, head.map(() => '-'), ...items.map(cellsOf)]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

const plainRow = ({ name, description }) => [code(name), description];

/** With the default in a cell of its own: the text after "Default:" in a description. */
function rowWithDefault({ name, description, default: value, type }) {
  const [says, otherwise = ''] = description.split(/\s+Default: /);
  // The sentences after the first, and `null`, are for scripts.
  const [sentence] = otherwise.replace(' (`null`)', '').split(/\.(?:\s|$)/);
  const fallback = type?.text === 'boolean' ? 'not present' : value ? code(value) : '';
  return [code(name), says, sentence || fallback];
}

/** As the properties are listed; `lang`, which is HTML's own, comes last. */
const rank = ({ name }) =>
  [...element.members.map(({ attribute }) => attribute).filter(Boolean), 'lang'].indexOf(name);

const TESTED = { program: 'in the program', rules: 'against its rules', hand: 'once, by hand' };
/** The channel of a form that has another name. */
const CHANNEL = {
  asciidoc: 'embed',
  docsify: 'html',
  frame: 'page',
  mdx: 'embed',
  mediawiki: 'html',
  picture: 'text --fields none',
  slide: 'embed --sections paths --fields representatives,costs',
  sphinx: 'embed',
  vitepress: 'embed',
  vuepress: 'html',
};

/** The command that writes a place's snippet. */
function commandOf({ id, form, inside }) {
  if (KITS[id]) return `kit ${id}`;
  const channel = CHANNEL[form] ?? form;
  return channel + (inside && /^(?:embed|page)/.test(channel) ? ` --script ${inside}` : '');
}

/** A place of the builder, in its words. */
function placeRow(place) {
  const { name, shows } = BUILDER.en.places[place.id];
  return [name, code(commandOf(place)), shows, TESTED[place.tried] ?? 'not yet'];
}

/** Each function returns a part; it gets the part as it is now. */
const PARTS = {
  places: () =>
    GROUPS.map((group) => {
      const places = PLACES.filter((it) => it.group === group);
      const head = ['Place', 'Command', 'Readers see', 'Tested'];
      return `## ${BUILDER.en.words.groups[group]}\n\n${table(head, places, placeRow)}`;
    }).join('\n\n'),
  somePlaces: () =>
    table(
      ['Place', 'Command', 'Readers see'],
      ['html', 'wordpress-plugin', 'ghost', 'hugo', 'newsletter', 'github'],
      (id) => placeRow(PLACES.find((place) => place.id === id)).slice(0, 3),
    ),
  channels: () =>
    table(
      ['Channel', 'Output', 'Example'],
      Object.entries(CHANNELS),
      ([name, { about, example }]) => [code(name), about, code(`ai-paths ${name} ${example}`)],
    ),
  snippet: (html) =>
    html
      .replace(/ai-paths@[^/]+/, `ai-paths@${integrity.version}`)
      .replace(/integrity="[^"]*"/, `integrity="${integrity[SCRIPT]}"`),
  unpublished: () =>
    isPublished(integrity.version) ? '' : `Version ${integrity.version} is not on npm yet.`,
  install: () =>
    isPublished(integrity.version)
      ? 'Run `npm install ai-paths`.'
      : `Until version ${integrity.version} is on npm, run \`npm pack ../ai-paths\` in your project, where \`../ai-paths\` is the folder of this one. Then run \`npm install ./ai-paths-${integrity.version}.tgz\`.`,
  size: () => `${(size / 1000).toFixed(1)} kB`,
  attributes: () => {
    const attributes = element.attributes.toSorted((a, b) => rank(a) - rank(b));
    return table(['Attribute', 'Description', 'Default'], attributes, rowWithDefault);
  },
  slots: () =>
    table(['Child', 'Description'], element.slots, ({ name, description }) => [
      name ? code(`slot="${name}"`) : 'without `slot`',
      description,
    ]),
  events: () => table(['Event', 'Description'], element.events, plainRow),
  properties: () =>
    table(['Custom property', 'Description', 'Default'], element.cssProperties, rowWithDefault),
  parts: () => table(['Part', 'Description'], element.cssParts, plainRow),
};

const left = new Set(Object.keys(PARTS));
for (const page of PAGES) {
  const path = inRoot(page);
  const before = await readFile(path, 'utf8');
  const after = before.replace(
    /(<!-- generated:(\w+) -->\n*)(?!\n)([^]*?)(\n*<!-- \/generated -->)/g,
    (_, start, name, part, end) => {
      if (!PARTS[name]) fail(`${page} asks for "${name}"; valid: ${Object.keys(PARTS).join(' ')}`);
      left.delete(name);
      return `${start}${PARTS[name](part)}${end}`;
    },
  );
  const formatted = await format(after, { ...(await resolveConfig(path)), filepath: path });
  if (formatted !== before) await writeFile(path, formatted);
}
for (const name of left)
  fail(`README.md and docs/ have no <!-- generated:${name} -->…<!-- /generated -->.`);
