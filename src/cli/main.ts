#!/usr/bin/env node
/// <reference types="node" />
import { CHANNELS, OptionError } from '../channels/index.js';
import { VERSION } from '../content/generated/version.js';
import { HELP, readArguments } from './arguments.js';
import { writeWhole } from './files.js';
import { writeKit } from './kit.js';
import { writeSite } from './site.js';

function fail({ message }: Error): void {
  // One line, whatever the message quotes, with the option's name on the command line.
  const line = message.replace(/\s+/g, ' ').replace(/^headingLevel/, 'heading-level');
  // Control characters would run in a terminal, and direction marks would mislead a reader.
  const shown = line.replace(
    /[\p{Cc}\p{Cf}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
  process.stderr.write(`ai-paths: ${shown}\n`);
  process.exitCode = 2;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that stops early, such as `head`, is no failure.
  if (error.code !== 'EPIPE') fail(error);
});

try {
  const { name, place, options, out } = readArguments(process.argv.slice(2));
  if (name === 'help') process.stdout.write(HELP);
  else if (name === 'version') process.stdout.write(`${VERSION}\n`);
  else if (name === 'site') writeSite(options, out);
  else if (name === 'kit') writeKit(place, options, out);
  else {
    const output = CHANNELS[name].write(options).replace(/\n?$/, '\n');
    if (out === undefined) process.stdout.write(output);
    else
      writeWhole(out, output, (message) => {
        throw new OptionError(`out: ${message}; valid: a file in an existing folder`);
      });
  }
} catch (error) {
  if (!(error instanceof Error)) throw error;
  fail(error);
}
