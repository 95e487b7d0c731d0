import { fieldIds, pathIds, SECTIONS } from '../case/select.js';
import { knownTokens, splitTokens } from '../case/tokens.js';
import type { FieldId, HeadingLevel, PathId, SectionId, Theme } from '../case/types.js';
import { BUILDER } from '../content/builder.js';
import { LOCALES, type Locale, locales } from '../content/locales.js';
import type { Recipe } from '../content/recipes.js';
import { isAddress, type StaticOptions, type View, VIEWS } from '../channels/request.js';

/** The room that the preview gives the widget. */
export type Width = 'phone' | 'column' | 'page';
export const WIDTHS: readonly Width[] = ['phone', 'column', 'page'];
export const THEMES: readonly Theme[] = ['light', 'dark'];
export const LEVELS: readonly HeadingLevel[] = [1, 2, 3, 4, 5, 6];

/** Everything that can be chosen. All of it is in the page's address. */
export interface State {
  readonly view: View;
  /** In their order; empty for all. */
  readonly paths: readonly PathId[];
  readonly fields: readonly FieldId[];
  readonly sections: readonly SectionId[];
  readonly lang: Locale;
  readonly theme: Theme | undefined;
  readonly level: HeadingLevel;
  readonly controls: boolean;
  /** As typed. */
  readonly source: string;
  /** As typed. */
  readonly base: string;
  /** The id of a recipe. */
  readonly place: string;
  readonly width: Width;
  readonly page: Theme;
  readonly article: boolean;
  /** The builder's own language. */
  readonly ui: Locale;
}

const source = LOCALES.en.content.case;
export const PATHS = pathIds(source);
export const FIELDS = fieldIds(source);
const [first] = BUILDER.en.recipes;

/** The place where it goes, in the builder's language. */
export const recipeOf = ({ ui, place }: State): Recipe | undefined =>
  BUILDER[ui].recipes.find(({ id }) => id === place);

/** Where nothing has been chosen yet. */
export const initialState = (ui: Locale, base: string): State => ({
  view: 'compare',
  paths: PATHS,
  fields: FIELDS,
  sections: SECTIONS,
  lang: ui,
  theme: undefined,
  level: 2,
  controls: false,
  source: '',
  base,
  place: first?.id ?? '',
  width: 'column',
  page: 'light',
  article: true,
  ui,
});

const list = <T extends string>(value: string | null, valid: readonly T[]) =>
  value === null ? valid : knownTokens(splitTokens(value), valid, () => undefined);

/** The state that an address's fragment names. What it does not name, or names wrongly, is as in `initial`. */
export function readState(fragment: string, initial: State): State {
  const query = new URLSearchParams(fragment.replace(/^#/, ''));
  const one = <T extends string, U>(name: string, valid: readonly T[], otherwise: U): T | U =>
    valid.find((value) => value === query.get(name)) ?? otherwise;
  const flag = (name: string, otherwise: boolean) =>
    query.has(name) ? query.get(name) === 'true' : otherwise;
  const ui = one('ui', locales, initial.ui);
  const level = Number(query.get('heading-level'));
  return {
    view: one('view', VIEWS, initial.view),
    paths: list(query.get('paths'), PATHS),
    fields: list(query.get('fields'), FIELDS),
    sections: list(query.get('sections'), SECTIONS),
    lang: one('lang', locales, ui),
    theme: one('theme', THEMES, undefined),
    level: LEVELS.find((valid) => valid === level) ?? initial.level,
    controls: flag('controls', initial.controls),
    source: query.get('source') ?? initial.source,
    base: query.get('base') ?? initial.base,
    place: one(
      'place',
      BUILDER.en.recipes.map(({ id }) => id),
      initial.place,
    ),
    width: one('width', WIDTHS, initial.width),
    page: one('page', THEMES, initial.page),
    article: flag('article', initial.article),
    ui,
  };
}

const asText = ({ paths, fields, sections, theme, level, ...rest }: State) => ({
  ...rest,
  paths: paths.join(' '),
  fields: fields.join(' '),
  sections: sections.join(' '),
  theme: theme ?? '',
  'heading-level': level,
});

/** The fragment that names a state: what differs from `initial`. */
export function writeState(state: State, initial: State): string {
  const plain = new Map(Object.entries(asText({ ...initial, lang: state.ui })));
  const named = Object.entries(asText(state)).filter(([name, value]) => value !== plain.get(name));
  return new URLSearchParams(named.map(([name, value]) => [name, `${value}`])).toString();
}

const chosen = <T>(values: readonly T[], all: readonly T[]): { readonly values?: readonly T[] } =>
  values.length && values.join() !== all.join() ? { values } : {};

/** What the static renderer is asked for: only what differs from an element without attributes. */
export function optionsOf(state: State): StaticOptions {
  const { view, lang, theme, level, controls, source, base } = state;
  const paths = chosen(state.paths, PATHS).values;
  const fields = chosen(state.fields, FIELDS).values;
  const sections = chosen(state.sections, SECTIONS).values;
  return {
    view,
    lang,
    ...(paths && { paths }),
    ...(fields && { fields }),
    ...(sections && { sections }),
    ...(theme && { theme }),
    ...(level !== 2 && { headingLevel: level }),
    ...(controls && { controls }),
    ...(isAddress(source) && { source }),
    ...(isAddress(base) && { base }),
  };
}
