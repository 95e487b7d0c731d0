import type { Selection } from '../case/select.js';
import type { Path } from '../case/types.js';
import type { Request } from './request.js';

/** A line of the text without markup. The lines have the order of the elements. */
export type Line =
  | { readonly kind: 'title' | 'heading' | 'paragraph' | 'path'; readonly text: string }
  | { readonly kind: 'item'; readonly label: string; readonly text: string }
  | {
      readonly kind: 'table';
      readonly rows: readonly (readonly string[])[];
      /** The paths' names, one for each column after the first. */
      readonly names: readonly string[];
    };

/** The selected paths. */
export const pathsOf = ({ slots }: Selection): readonly Path[] =>
  slots.flatMap((path) => path ?? []);

/** The paths as a table: the headings, then a row for each field; without fields, a row of the futures. */
export function tableRows({ selection, words }: Request): readonly (readonly string[])[] {
  const { case: source, fields } = selection;
  const paths = pathsOf(selection);
  return [
    ['', ...paths.map((path) => pathHeading(path, words))],
    ...fields.map((field) => [
      source.fields[field],
      ...paths.map((path) => path.fields[field] ?? words.notStated),
    ]),
    ...(fields.length ? [] : [[source.futures.title, ...paths.map(({ future }) => future)]]),
  ];
}

const pathHeading = (
  { icon, label, name, slogan }: Path,
  { colon, dash }: Request['words'],
): string => `${icon} ${label}${colon}${name}${dash}${slogan}`;

/** The selected text as lines. */
export function linesOf(request: Request): readonly Line[] {
  const { selection, words, view } = request;
  const { case: source, fields, sections } = selection;
  const paths = pathsOf(selection);
  const item = (label: string, text: string): Line => ({ kind: 'item', label, text });
  const names = () => paths.map((path): Line => ({ kind: 'path', text: pathHeading(path, words) }));
  const cards = () =>
    paths.flatMap((path): Line[] => [
      { kind: 'heading', text: pathHeading(path, words) },
      ...fields.map((field) => item(source.fields[field], path.fields[field] ?? words.notStated)),
    ]);
  return sections.flatMap((section): readonly Line[] => {
    switch (section) {
      case 'title':
        return [
          {
            kind: 'title',
            text: source.series + words.bar + source.title + words.dash + source.subtitle,
          },
        ];
      case 'intro':
        return [{ kind: 'paragraph', text: source.intro }];
      case 'paths':
        if (!fields.length) return names();
        return view === 'compare'
          ? [{ kind: 'table', rows: tableRows(request), names: paths.map(({ name }) => name) }]
          : cards();
      case 'futures':
        return [
          { kind: 'heading', text: `${source.futures.icon} ${source.futures.title}` },
          ...paths.map(({ name, future }) => item(name, future)),
        ];
      case 'conclusion':
        return source.conclusion.map((text) => ({ kind: 'paragraph', text }));
    }
  });
}

/** A line that names the text's source, if one is given. */
export const sourceLine = (
  { source, selection, words }: Request,
  form: (title: string, url: string) => string,
): readonly string[] =>
  source ? [words.source + words.colon + form(selection.case.title, source)] : [];
