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
import { widget } from './widget.js';

export { csv, email, embed, html, json, markdown, oembed, page, shadow, text, widget };
export type { FrameSize } from './frame.js';
export type { Loading } from './script-tag.js';
export type { OembedOptions } from './oembed.js';
export type { Widget, WidgetOptions } from './widget.js';
export { OptionError, type StaticOptions, type View } from './request.js';

/** A row of the table of channels. */
export interface Channel {
  /** Its output, in up to 30 characters. */
  readonly about: string;
  /** Options of the command, as an example in its help. */
  readonly example: string;
  readonly write: (options: StaticOptions) => string;
}

/** The table of channels, by name. The command, its help and docs/channels.md read it. */
export const CHANNELS = {
  html: { about: 'HTML without scripts or styles', example: '--view card', write: html },
  email: { about: 'HTML for mail clients', example: '--lang zh-Hant', write: email },
  embed: { about: 'widget for any HTML page', example: '--paths energy', write: embed },
  shadow: { about: 'widget for your own site only', example: '--theme dark', write: shadow },
  page: { about: 'whole page for an iframe', example: '--out case.html', write: page },
  oembed: {
    about: 'oEmbed JSON for that page',
    example: '--base https://x.example',
    write: oembed,
  },
  markdown: {
    about: 'GitHub-flavoured Markdown',
    example: '--fields costs,risks',
    write: markdown,
  },
  text: { about: 'plain text', example: '--sections intro', write: text },
  json: { about: 'the text as data', example: '--source https://x.example', write: json },
  csv: { about: 'the table for spreadsheets', example: '--lang zh-Hant', write: csv },
} as const satisfies Readonly<Record<string, Channel>>;

export type ChannelName = keyof typeof CHANNELS;
