import { csv } from './csv.js';
import { email } from './email.js';
import { embed } from './embed.js';
import { html } from './html.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import { oembed } from './oembed.js';
import { page } from './page.js';
import type { StaticOptions } from './request.js';
import { shadow } from './shadow.js';
import { text } from './text.js';

export { csv, email, embed, html, json, markdown, oembed, page, shadow, text };
export type { FrameSize } from './frame.js';
export type { OembedOptions } from './oembed.js';
export { OptionError, type StaticOptions, type View } from './request.js';

/** One row of the table: what a channel is, in a line, and what it writes. */
export interface Channel {
  readonly about: string;
  /** Options of the command, for its help. */
  readonly example: string;
  readonly write: (options: StaticOptions) => string;
}

/** The table of channels, by their names. The command, its help and docs/channels.md loop over it. */
export const CHANNELS = {
  html: { about: 'HTML for feeds and filters', example: '--view card', write: html },
  email: { about: 'HTML for mail clients', example: '--lang zh-Hant', write: email },
  embed: { about: 'element, fallback, script tag', example: '--paths energy', write: embed },
  shadow: { about: 'for pages of your own only', example: '--theme dark', write: shadow },
  page: { about: 'a page for an iframe', example: '--out case.html', write: page },
  oembed: { about: 'JSON for that page', example: '--base https://x.example', write: oembed },
  markdown: {
    about: 'GitHub-flavoured Markdown',
    example: '--fields costs,risks',
    write: markdown,
  },
  text: { about: 'the words alone', example: '--sections intro', write: text },
  json: { about: 'data', example: '--source https://x.example', write: json },
  csv: { about: 'the table', example: '--lang zh-Hant', write: csv },
} as const satisfies Readonly<Record<string, Channel>>;

export type ChannelName = keyof typeof CHANNELS;
