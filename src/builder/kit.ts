/** What a kit is: the files that a place needs, and the line that an author then writes into a page. */
import type { StaticOptions } from '../channels/request.js';
import type { PlaceId } from '../content/place-words.js';

/** The contents of files, by their paths in the place's folder. */
export type PlaceFiles = Readonly<Record<string, string>>;

/** A kit. Its files are the same for every choice: the line says what to show. */
export interface Kit {
  /** Writes the files. `defaults`: the options that a line without them has. `script`: the content of `ai-paths.min.js`. */
  readonly files: (defaults: StaticOptions, script: string) => PlaceFiles;
  /** Writes the line. */
  readonly line: (options: StaticOptions) => string;
}

/** The places that a table of kits may have. */
export type Kits = Partial<Record<PlaceId, Kit>>;
