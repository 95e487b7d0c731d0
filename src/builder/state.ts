import {
  OPTION_NAMES,
  type OptionRow,
  OPTIONS,
  type PathId,
  propertyName,
  type Theme,
} from '../case/options.js';
import { type OptionValues, readOption, readOptionsBy } from '../case/read-options.js';
import { AT_A_GLANCE } from '../case/select.js';
import { embed } from '../channels/embed.js';
import { isUrl, type StaticOptions, VIEW, type View } from '../channels/request.js';
import { PUBLISHED } from '../content/generated/version.js';
import { type Locale, locales } from '../content/locales.js';
import type { PlaceId } from '../content/place-words.js';
import { placeOf, PLACES } from './places.js';

/** Where the script is: in the snippet, on the page's own site, on npm's CDN, or at the author's URL. */
export const WHERE = ['inside', 'beside', 'cdn', 'own'] as const;
export type Where = (typeof WHERE)[number];

/** Everything that a user can choose, including each option. The page's URL contains all of it. */
export interface State extends OptionValues {
  readonly view: View;
  /** The language of the text; `null` until the user chooses one. */
  readonly lang: Locale | null;
  /** The URL of the source, as the user typed it. */
  readonly source: string;
  readonly where: Where;
  /** The author's URL of the script, as the user typed it. */
  readonly base: string;
  readonly place: PlaceId;
  /** Whether the snippet of a frame includes the script that fits the frame to its page's height. */
  readonly listens: boolean;
  readonly width: Width;
  readonly page: Theme;
  readonly article: boolean;
  /** The builder's own language. */
  readonly ui: Locale;
}

/** The widths of the preview. */
export const WIDTHS = ['phone', 'column', 'page'] as const;
export type Width = (typeof WIDTHS)[number];

const oneOf = (values: OptionRow['values']): OptionRow => ({ kind: 'one', values, default: null });

/** The choices besides the options that have a fixed list of values. */
const CHOICES: Readonly<Partial<Record<keyof State, OptionRow>>> = {
  view: VIEW,
  lang: oneOf(locales),
  where: oneOf(WHERE),
  place: oneOf(PLACES.map(({ id }) => id)),
  width: oneOf(WIDTHS),
  page: OPTIONS.theme,
  ui: oneOf(locales),
};

const ignore = () => undefined;

const defaults = readOptionsBy((_, row) => readOption(row, null, ignore));

/** The language of the text: until the user chooses one, the builder's own. */
export const langOf = ({ lang, ui }: Pick<State, 'lang' | 'ui'>): Locale => lang ?? ui;

/** The state before any choice: every path, field and section is ticked. */
export const initialState = (ui: Locale, base: string, width: Width = 'column'): State => ({
  view: VIEW.default,
  ...defaults,
  paths: OPTIONS.paths.values,
  fields: OPTIONS.fields.values,
  sections: OPTIONS.sections.values,
  lang: null,
  source: '',
  where: base ? 'own' : PUBLISHED ? 'cdn' : 'inside',
  base,
  place: 'html',
  listens: false,
  width,
  page: 'light',
  article: true,
  ui,
});

/** The state before any choice but the place, which may start with less than the whole text. */
const initialIn = (place: PlaceId, initial: State): State => ({
  ...initial,
  ...placeOf(place).starts,
});

/** Reads the state from a URL's fragment. A missing or invalid value is taken from `first`. */
export function readState(fragment: string, first: State): State {
  const query = new URLSearchParams(fragment.replace(/^#/, ''));
  const place = PLACES.find(({ id }) => id === query.get('place'))?.id ?? first.place;
  const initial = initialIn(place, first);
  const state: Record<string, unknown> = { ...initial };
  const read = (property: keyof State, name: string, row: OptionRow) => {
    if (!query.has(name)) return;
    const value: unknown = readOption(row, query.get(name), ignore);
    const empty = value === null || (Array.isArray(value) && !value.length);
    state[property] = empty ? initial[property] : value;
  };
  for (const name of OPTION_NAMES) read(propertyName(name), name, OPTIONS[name]);
  for (const [name, row] of Object.entries(CHOICES)) read(name as keyof State, name, row);
  const flags = OPTION_NAMES.filter((name) => OPTIONS[name].kind === 'flag');
  for (const name of [...flags, 'article', 'listens'])
    if (query.has(name)) state[propertyName(name)] = query.get(name) === 'true';
  for (const name of ['source', 'base'] as const) state[name] = query.get(name) ?? initial[name];
  return state as unknown as State;
}

/** The state as the fragment writes it, with options under their attributes' names. */
function asText(state: State): ReadonlyMap<string, string> {
  const names = new Map<string, string>(OPTION_NAMES.map((name) => [propertyName(name), name]));
  return new Map(
    Object.entries(state).map(([property, value]) => [
      names.get(property) ?? property,
      Array.isArray(value)
        ? value.join(' ')
        : `${(value as string | number | boolean | null) ?? ''}`,
    ]),
  );
}

/** Writes the fragment of a state. It contains only what differs from `initial` in its place. */
export function writeState(state: State, initial: State): string {
  const plain = asText({ ...initialIn(state.place, initial), place: initial.place });
  const named = [...asText(state)].filter(([name, value]) => value !== plain.get(name));
  return new URLSearchParams(named).toString();
}

/** Where the script may be for a place, the best first. Before the release, npm's CDN has none. */
export function wheresOf(state: State): readonly Where[] {
  const { script, inside } = placeOf(state.place);
  if (!script) return [];
  if (script === 'folder') return ['own'];
  const here = inside && !isTooLong(state) ? (['inside'] as const) : [];
  const beside = script === 'far' ? [] : (['beside'] as const);
  return [...here, ...beside, ...(PUBLISHED ? (['cdn'] as const) : []), 'own'];
}

/** Whether the snippet with the script in it has more characters than the place takes. */
export function isTooLong(state: State): boolean {
  const { inside: script, limit } = placeOf(state.place);
  return !!script && !!limit && embed({ ...chosen(state), script }).length > limit;
}

/** Where the script is: as chosen, if the place has it there. */
export function whereOf(state: State): Where | undefined {
  const wheres = wheresOf(state);
  return wheres.includes(state.where) ? state.where : wheres[0];
}

/** What a snippet needs and does not have: a URL that the user has not given, or not rightly. */
export function missingFrom(state: State): 'base' | 'source' | undefined {
  if (whereOf(state) === 'own' && !isUrl(state.base)) return 'base';
  return state.source && !isUrl(state.source) ? 'source' : undefined;
}

/** Where the channels find the script. Without a base, on npm's CDN. */
function scriptOptions(state: State): Pick<StaticOptions, 'base' | 'script'> {
  const { script, inside } = placeOf(state.place);
  const where = whereOf(state);
  const base = where === 'beside' ? script : where === 'own' ? state.base : '';
  return {
    ...((script === 'folder' || where === 'inside') && inside && { script: inside }),
    ...(base && (where !== 'own' || isUrl(base)) && { base }),
  };
}

/** How much of the text to show: all of it, the short form, or one path. */
export type Amount = 'whole' | 'glance' | PathId;

/** The paths, fields and sections of each amount. `order` has all paths in the user's order. */
export const amounts = (
  order: readonly PathId[],
): readonly (readonly [Amount, Pick<State, 'paths' | 'fields' | 'sections'>])[] => [
  ['whole', { paths: order, fields: OPTIONS.fields.values, sections: OPTIONS.sections.values }],
  ['glance', { paths: order, fields: ['none'], sections: AT_A_GLANCE }],
  ...OPTIONS.paths.values.map(
    (id) =>
      [id, { paths: [id], fields: OPTIONS.fields.values, sections: ['paths', 'futures'] }] as const,
  ),
];

/** The amount that a state shows; `undefined` if the user picked the parts one by one. */
export const amountOf = (state: State, order: readonly PathId[]): Amount | undefined =>
  amounts(order).find(
    ([, { paths, fields, sections }]) =>
      paths.join() === state.paths.join() &&
      fields.join() === state.fields.join() &&
      sections.join() === state.sections.join(),
  )?.[0];

/** The values that an absent option stands for. Without fields, these are fewer sections. */
const absent = (state: State, row: OptionRow) =>
  row === OPTIONS.sections && state.fields[0] === 'none' ? AT_A_GLANCE : row.values;

/** The choices as options of the channels: only those that differ from an element without attributes. */
function chosen(state: State): StaticOptions {
  const { view, source } = state;
  const options = OPTION_NAMES.flatMap((name) => {
    const row: OptionRow = OPTIONS[name];
    const property = propertyName(name);
    const value: unknown = state[property];
    const plain = Array.isArray(value)
      ? value.join() === absent(state, row).join()
      : value === (row.default ?? (row.kind === 'flag' ? false : null));
    return plain ? [] : [[property, value] as const];
  });
  return {
    view,
    lang: langOf(state),
    ...(Object.fromEntries(options) as StaticOptions),
    ...(isUrl(source) && { source }),
  };
}

/** The options for the channels. */
export const optionsOf = (state: State): StaticOptions => ({
  ...chosen(state),
  ...scriptOptions(state),
});

/** What a choice of a place changes besides: a place may start with less, until the user has chosen. */
export function inPlace(state: State, order: readonly PathId[], place: PlaceId): Partial<State> {
  const startsOf = (id: PlaceId) => placeOf(id).starts;
  const whole = amounts(order)[0]?.[1];
  const before = { ...whole, ...startsOf(state.place) };
  const untouched = (['fields', 'sections'] as const).every(
    (name) => state[name].join() === before[name]?.join(),
  );
  return { place, ...(untouched && { ...whole, ...startsOf(place), paths: state.paths }) };
}
