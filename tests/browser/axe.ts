/** The states of the elements in which axe checks them. */
import { expect } from '@open-wc/testing';
import { captureWarnings, show } from './support.js';

/** The attributes with which the widget shows the most. */
export const CONTROLS = 'controls';

/** The attributes that change what shows. */
export const STATES: readonly string[] = [
  '',
  CONTROLS,
  'paths="energy"',
  'paths="energy" controls',
  'sections="paths"',
  'sections="futures conclusion"',
  'fields="risks potential"',
  'heading-level="4"',
  'theme="dark" controls',
  'theme="light"',
  'paths="solar"',
];

/** Axe has no finding in any of these states. */
export async function expectAccessible(
  tag: string,
  lang: string,
  width: string,
  states: readonly string[],
  ignoredRules: string[] = [],
): Promise<void> {
  const warnings = captureWarnings();
  try {
    for (const state of states) {
      const widget = await show(
        `<main style="width: ${width}"><${tag} lang="${lang}" ${state}></${tag}></main>`,
      );
      await expect(widget).to.be.accessible({ ignoredRules });
    }
  } finally {
    warnings.restore();
  }
}
