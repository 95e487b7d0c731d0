import { inLanguage, marker, sourceLink } from './html.js';
import { readRequest, type Request, type StaticOptions } from './request.js';

/** The options of a component. Without `base`, because the component's own bundle has the elements. */
export type WidgetOptions = {
  readonly [K in Exclude<keyof StaticOptions, 'base'>]?: StaticOptions[K] | undefined;
};

/** What a component of a framework writes: an element, the text inside it, and a link below it. */
export interface Widget {
  /** The element's tag: `ai-paths-compare` or `ai-paths-card`. */
  readonly tag: Request['tag'];
  /** The element's attributes, by their names. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The text as HTML, for a child of the element with `slot="fallback"`. */
  readonly text: string;
  /** The link to the text's source as HTML, for below the element. Empty without `source`. */
  readonly source: string;
}

/**
 * The parts of the widget, for a component of a framework. Never throws for an invalid option: leaves out
 * what is wrong, as the element does, with a warning in the console that names the valid values.
 */
export function widget({ ...options }: WidgetOptions = {}): Widget {
  const request = readRequest(options as StaticOptions, (message) => {
    console.warn(`ai-paths: ${message}`);
  });
  return {
    tag: request.tag,
    attributes: { lang: request.lang, ...Object.fromEntries(request.attributes) },
    text: marker(request),
    source: sourceLink(request, { block: inLanguage(request) }),
  };
}
