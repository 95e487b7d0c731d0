#!/usr/bin/env node
/// <reference types="node" />
import { writeFileSync } from 'node:fs';
import { VERSION } from '../content/version.js';
import * as channels from '../channels/index.js';
import { type Channel, HELP, readArguments } from './arguments.js';
import { OptionError } from '../channels/request.js';
import { pageAddress } from '../channels/site.js';
import { writeSite } from './site.js';

function print(channel: Channel, options: channels.StaticOptions): string {
  if (channel !== 'oembed') return channels[channel](options).replace(/\n?$/, '\n');
  return channels.oembed({ ...options, page: pageAddress(options) });
}

function write(out: string, output: string): void {
  try {
    writeFileSync(out, output);
  } catch (error) {
    const { message } = error as Error;
    throw new OptionError(`out: ${message}; valid: a file in a folder that exists`);
  }
}

function fail({ message }: Error): void {
  // One line, whatever it quotes; and the option as it is written here.
  const line = message.replace(/\s+/g, ' ').replace(/^headingLevel/, 'heading-level');
  process.stderr.write(`ai-paths: ${line}\n`);
  process.exitCode = 2;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has had enough, `head` say, is no failure.
  if (error.code !== 'EPIPE') fail(error);
});

try {
  const { channel, options, out } = readArguments(process.argv.slice(2));
  if (channel === 'help') process.stdout.write(HELP);
  else if (channel === 'version') process.stdout.write(`${VERSION}\n`);
  else if (channel === 'site') writeSite(options, out);
  else {
    const output = print(channel, options);
    if (out === undefined) process.stdout.write(output);
    else write(out, output);
  }
} catch (error) {
  if (!(error instanceof Error)) throw error;
  fail(error);
}
