/// <reference types="node" />
import { parseArgs } from 'node:util';
import { OptionError, type StaticOptions } from '../channels/request.js';

/** The channels that the command prints. */
export const CHANNELS = [
  'html',
  'email',
  'embed',
  'shadow',
  'page',
  'oembed',
  'markdown',
  'text',
  'json',
  'csv',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** The options that take a value, and how the help names it. */
const VALUES = {
  view: 'compare|card',
  theme: 'light|dark',
  paths: 'compute,energy,pragmatism',
  lang: 'TAG',
  fields: 'representatives,belief,advantages,costs,risks,potential',
  sections: 'title,intro,paths,futures,conclusion',
  'heading-level': '1..6',
  source: 'URL',
  base: 'URL',
  out: 'FILE',
} as const;

const usage = (name: keyof typeof VALUES): string => `--${name} ${VALUES[name]}`;

/** For a terminal of 80 columns and 24 lines. */
export const HELP = `Usage: ai-paths CHANNEL [options]           the text, to standard output
       ai-paths site --base URL --out DIR   a folder for a static host

html     HTML for feeds and filters     ai-paths html --view card
email    HTML for mail clients          ai-paths email --lang zh-Hant
embed    element, fallback, script tag  ai-paths embed --paths energy
shadow   element shown without a script ai-paths shadow --theme dark
page     a page for an iframe           ai-paths page --out case.html
oembed   JSON for that page             ai-paths oembed --base https://x.example
markdown GitHub-flavoured Markdown      ai-paths markdown --fields costs,risks
text     the words alone                ai-paths text --sections intro
json     data                           ai-paths json --source https://x.example
csv      the table                      ai-paths csv --lang zh-Hant

${usage('view')}   ${usage('theme')}   ${usage('lang')}
${usage('paths')}   ${usage('heading-level')}
${usage('fields')}
${usage('sections')}
--controls     readers get buttons, where a script runs
${usage('source')}   links the text's source
${usage('base')}     where you host the script
${usage('out')}     instead of standard output
--help   --version
`;

export interface Command {
  readonly channel: Channel | 'site' | 'help' | 'version';
  readonly options: StaticOptions;
  readonly out: string | undefined;
}

const string = { type: 'string' } as const;
const boolean = { type: 'boolean' } as const;

const OPTIONS = {
  ...(Object.fromEntries(Object.keys(VALUES).map((name) => [name, string])) as Record<
    keyof typeof VALUES,
    typeof string
  >),
  controls: boolean,
  help: { ...boolean, short: 'h' },
  version: boolean,
} as const;

/** @throws {OptionError} with one line that says what was wrong and what is valid. */
export function readArguments(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  const { help, version, out, 'heading-level': headingLevel, ...rest } = values;
  const [name, ...others] = positionals;
  if (help || version) return { channel: help ? 'help' : 'version', options: {}, out: undefined };
  const channel = [...CHANNELS, 'site' as const].find((valid) => valid === name);
  if (!channel) {
    const wrong = name === undefined ? 'no channel given' : `"${name}" is not a channel`;
    throw new OptionError(`${wrong}; valid: ${CHANNELS.join(' ')} site; see ai-paths --help`);
  }
  if (others.length)
    throw new OptionError(`"${others.join(' ')}" is one argument too many; see ai-paths --help`);
  return { channel, options: { ...rest, headingLevel } as StaticOptions, out };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    // Node explains how to escape a leading dash, over several sentences; the first says it.
    const [first = ''] = String(error instanceof Error ? error.message : error).split(
      /\.(?:\s|$)|\n/,
    );
    throw new OptionError(`${first}; valid: ${validFor(first)}; see ai-paths --help`);
  }
}

/** What is valid in place of what a message names: a value of that option, or another option. */
function validFor(message: string): string {
  const [, name] = /--([\w-]+)/.exec(message) ?? [];
  const known = (Object.keys(VALUES) as (keyof typeof VALUES)[]).find((option) => option === name);
  const names = Object.keys(OPTIONS).map((option) => `--${option}`);
  return known ? usage(known) : names.join(' ');
}
