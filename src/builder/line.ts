import { OPTION_NAMES, OPTIONS, propertyName } from '../case/options.js';
import { readRequest, type StaticOptions, VIEW } from '../channels/request.js';

/** An option as a line writes it; `true` for a flag. */
export type Given = readonly [name: string, value: string | true];

/** The options that differ from their defaults, under their attributes' names, in the table's order. */
export function givenOptions(options: StaticOptions): readonly Given[] {
  const { lang, view, source, attributes } = readRequest(options);
  return [
    ...(options.lang ? [['lang', lang] as const] : []),
    ...(view === VIEW.default ? [] : [['view', view] as const]),
    ...attributes.map(([name, value]): Given => [name, isFlag(name) ? true : value]),
    ...(source ? [['source', source] as const] : []),
  ];
}

const isFlag = (name: string): boolean =>
  OPTION_NAMES.some((known) => known === name && OPTIONS[known].kind === 'flag');

/** The options as an object of JavaScript has them, under their properties' names. */
export const givenProperties = (options: StaticOptions): Readonly<Record<string, string | true>> =>
  Object.fromEntries(givenOptions(options).map(([name, value]) => [propertyName(name), value]));
