#!/usr/bin/env node
/// <reference types="node" />
import { writeFileSync } from 'node:fs';
import { VERSION } from '../content/version.js';
import * as channels from '../entry/static.js';
import { type Channel, HELP, readArguments } from './arguments.js';
import { pageAddress } from '../static/site.js';
import { writeSite } from './site.js';

function print(channel: Channel, options: channels.StaticOptions): string {
  if (channel !== 'oembed') return channels[channel](options).replace(/\n?$/, '\n');
  return channels.oembed({ ...options, page: pageAddress(options) });
}

try {
  const { channel, options, out } = readArguments(process.argv.slice(2));
  if (channel === 'help') process.stdout.write(HELP);
  else if (channel === 'version') process.stdout.write(`${VERSION}\n`);
  else if (channel === 'site') writeSite(options, out);
  else {
    const output = print(channel, options);
    if (out === undefined) process.stdout.write(output);
    else writeFileSync(out, output);
  }
} catch (error) {
  if (!(error instanceof Error)) throw error;
  process.stderr.write(`ai-paths: ${error.message.split('\n')[0] ?? ''}\n`);
  process.exitCode = 2;
}
