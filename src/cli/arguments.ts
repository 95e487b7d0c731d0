/// <reference types="node" />
import { parseArgs } from 'node:util';
import { KITS } from '../builder/kits.js';
import { OPTION_NAMES, type OptionRow, OPTIONS, propertyName } from '../case/options.js';
import { type ChannelName, CHANNELS, OptionError, type StaticOptions } from '../channels/index.js';
import { SCRIPT, VIEW } from '../channels/request.js';

/** The valid values of an option, as the help lists them. */
const listed = ({ kind, values, none }: OptionRow): string => {
  if (typeof values[0] === 'number') return `${values[0]}..${values.length}`;
  return [...values, ...(none ? ['none'] : [])].join(kind === 'one' ? '|' : ',');
};

/** The options that take a value, and the value's name in the help. */
const VALUES = new Map<string, string>([
  ['view', listed(VIEW)],
  ...OPTION_NAMES.filter((name) => OPTIONS[name].kind !== 'flag').map(
    (name) => [name, listed(OPTIONS[name])] as const,
  ),
  ['lang', 'TAG'],
  ['script', listed(SCRIPT)],
  ['source', 'URL'],
  ['base', 'URL'],
  ['out', 'FILE'],
]);

/** The options that take no value. */
const FLAGS = [...OPTION_NAMES.filter((name) => OPTIONS[name].kind === 'flag'), 'help', 'version'];

const usage = (name: string): string => `--${name} ${VALUES.get(name) ?? ''}`.trim();

const channelLines = Object.entries(CHANNELS).map(
  ([name, { about, example }]) =>
    `${name.padEnd(9)}${about.padEnd(30)} ai-paths ${name} ${example}`,
);

/** Descriptions of the options whose values do not explain them. */
const ABOUT = new Map([
  ['controls', 'shows buttons for readers; needs the script'],
  ['source', 'adds a link to the source of the text'],
  ['base', 'the folder of the script, or the script itself'],
  ['out', 'writes a file instead of printing'],
]);

/** Puts items into lines of up to 80 columns, each into the first line with enough room. */
function filled(items: readonly string[]): string {
  const lines: string[] = [];
  for (const item of items) {
    const at = lines.findIndex((line) => line.length + 3 + item.length <= 80);
    if (at < 0) lines.push(item);
    else lines[at] = `${lines[at] ?? ''}   ${item}`;
  }
  return lines.join('\n');
}

/** The help. It fits a terminal of 80 columns and 24 lines. */
export const HELP = `Usage: ai-paths CHANNEL [options]           prints the text in a channel
       ai-paths site --base URL --out DIR   writes a folder for a static host
       ai-paths kit PLACE --out DIR         writes the files for a place

${channelLines.join('\n')}

${filled([...[...VALUES.keys(), ...FLAGS].filter((name) => !ABOUT.has(name)).map(usage), `PLACE ${Object.keys(KITS).join('|')}`])}
${[...ABOUT].map(([name, about]) => `${usage(name).padEnd(15)}${about}`).join('\n')}
`;

/** What the command should do. */
export interface Command {
  readonly name: ChannelName | 'site' | 'kit' | 'help' | 'version';
  /** The place, for `kit`. */
  readonly place?: string | undefined;
  readonly options: StaticOptions;
  readonly out: string | undefined;
}

const NAMES = [...(Object.keys(CHANNELS) as ChannelName[]), 'site' as const, 'kit' as const];

/** Reads the arguments. @throws {OptionError} that names the wrong argument and the valid ones. */
export function readArguments(args: readonly string[]): Command {
  const { options, positionals } = parse(args);
  const { help, version, out, ...rest } = options;
  const [given, ...after] = positionals;
  if (help || version) return { name: help ? 'help' : 'version', options: {}, out: undefined };
  const name = NAMES.find((valid) => valid === given);
  if (!name) {
    const wrong =
      given === undefined ? 'no channel given' : `"${given}" is not a channel or command`;
    throw new OptionError(`${wrong}; valid: ${NAMES.join(' ')}; see ai-paths --help`);
  }
  const [place, ...others] = name === 'kit' ? after : [undefined, ...after];
  if (others.length)
    throw new OptionError(`unexpected argument "${others.join(' ')}"; see ai-paths --help`);
  const properties = Object.entries(rest).map(([key, value]) => [propertyName(key), value]);
  return {
    name,
    place,
    options: Object.fromEntries(properties) as StaticOptions,
    out: out as string | undefined,
  };
}

/**
 * Reads the tokens that Node finds. Node's own error messages differ between versions and do not list
 * the valid options. (https://nodejs.org/api/util.html#parseargs-tokens)
 */
function parse(args: readonly string[]) {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      ...Object.fromEntries([...VALUES.keys()].map((name) => [name, { type: 'string' as const }])),
      ...Object.fromEntries(FLAGS.map((name) => [name, { type: 'boolean' as const }])),
      help: { type: 'boolean', short: 'h' },
    },
  });
  const options: Record<string, string | boolean> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (FLAGS.includes(name)) {
      if (value !== undefined) throw wrongOption(`${rawName} takes no value`, `--${name}`);
      options[name] = true;
    } else if (VALUES.has(name)) {
      // A value that starts with a dash is probably the next option: `--theme --controls`.
      if (value === undefined || (!token.inlineValue && value.startsWith('-')))
        throw wrongOption(`${rawName} needs a value`, usage(name));
      options[name] = value;
    } else {
      const valid = [...VALUES.keys(), ...FLAGS].map((known) => `--${known}`);
      throw wrongOption(`${rawName} is not an option`, valid.join(' '));
    }
  }
  return { options, positionals };
}

const wrongOption = (wrong: string, valid: string) =>
  new OptionError(`${wrong}; valid: ${valid}; see ai-paths --help`);
