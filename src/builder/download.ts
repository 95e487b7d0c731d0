/** The files that the builder offers for download. */
import { strToU8, zipSync } from 'fflate';
import { page } from '../channels/page.js';
import type { PlaceId } from '../content/place-words.js';
import { isKit, type KitId, KITS } from './kits.js';
import { langOf, optionsOf, type State } from './state.js';

/** The content of the file `ai-paths.min.js`; the build inserts it. */
const SCRIPT = '%SCRIPT%';

interface Download {
  readonly name: string;
  readonly type: string;
  readonly content: BlobPart;
}

/** A place that needs a file. */
type FilePlace = KitId | 'frame';

export const needsFile = (place: PlaceId): place is FilePlace => place === 'frame' || isKit(place);

/** The paths of a place's files, as they are in the download. */
export const fileNames = (place: FilePlace, state: State): readonly string[] =>
  place === 'frame' ? [downloadOf(place, state).name] : Object.keys(KITS[place].files({}, ''));

/** The files of a place: a single file as it is, several files as a ZIP file. */
export function downloadOf(place: FilePlace, state: State): Download {
  const { view } = state;
  if (place === 'frame')
    return {
      name: `${view}-${langOf(state)}.html`,
      type: 'text/html;charset=utf-8',
      content: page(optionsOf(state)),
    };
  const files = Object.entries(KITS[place].files({}, SCRIPT));
  const [[name, content] = ['', ''], ...others] = files;
  if (!others.length) return { name, type: 'text/plain;charset=utf-8', content };
  const entries = files.map(([path, text]) => [path, strToU8(text)] as const);
  return {
    name: `ai-paths-${place}.zip`,
    type: 'application/zip',
    // With a fixed date, the same files give the same bytes.
    content: new Uint8Array(zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1) })),
  };
}

export const scriptFile: Download = {
  name: 'ai-paths.min.js',
  type: 'text/javascript;charset=utf-8',
  content: SCRIPT,
};

/** Saves a file through a link with `download`. */
export function save({ name, type, content }: Download): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
