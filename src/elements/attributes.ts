import type { OptionProperties } from '../case/option-properties.js';
import { OPTION_NAMES, type OptionName, OPTIONS, propertyName } from '../case/options.js';
import {
  type OptionValue,
  type OptionValues,
  readOption,
  readOptionsBy,
  toTokens,
  validValues,
} from '../case/read-options.js';

/** An element with a property for each option. */
export type OptionElement = HTMLElement & OptionProperties;

const warned = new WeakMap<Element, Set<string>>();

/** Warns once about each invalid value of an element's attribute. */
export function warnOf(element: Element, attribute: string, bad: string, valid: string): void {
  const message = `<${element.localName}> ${attribute}: ${bad} is not one of: ${valid}`;
  const said = warned.get(element) ?? new Set();
  warned.set(element, said);
  if (said.has(message)) return;
  said.add(message);
  console.warn(message, element);
}

/** Reads an option from the attribute of its name. */
export const readAttribute = <N extends OptionName>(
  element: Element,
  name: N,
): OptionValue<(typeof OPTIONS)[N]> =>
  readOption(OPTIONS[name], element.getAttribute(name), rejectIn(element, name));

/** Reads every option from its attribute. */
export const readAttributes = (element: Element): OptionValues =>
  readOptionsBy((name) => readAttribute(element, name));

/** Writes an option to the attribute of its name. A script may give anything. */
function writeAttribute(element: Element, name: OptionName, value: unknown): void {
  const row = OPTIONS[name];
  if (row.kind === 'flag') element.toggleAttribute(name, !!value);
  else {
    const tokens = toTokens(row, value, rejectIn(element, name));
    if (tokens.length) element.setAttribute(name, tokens.join(' '));
    else element.removeAttribute(name);
  }
}

const rejectIn = (element: Element, name: OptionName) => (bad: string) =>
  warnOf(element, name, bad, validValues(OPTIONS[name]));

/** Defines a property for each option. It reads and writes the attribute, as properties of HTML do. */
export function defineProperties(prototype: Element): void {
  for (const name of OPTION_NAMES)
    Object.defineProperty(prototype, propertyName(name), {
      get(this: Element) {
        return readAttribute(this, name);
      },
      set(this: Element, value: unknown) {
        writeAttribute(this, name, value);
      },
      configurable: true,
      enumerable: true,
    });
}

/** Applies properties that were set before the element was defined. They would hide the real ones. */
export function takeEarlyProperties(element: Element): void {
  for (const name of OPTION_NAMES.map(propertyName)) {
    const early = Object.getOwnPropertyDescriptor(element, name);
    if (early && Reflect.deleteProperty(element, name)) Reflect.set(element, name, early.value);
  }
}
