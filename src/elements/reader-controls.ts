import type { TemplateResult } from 'lit/html.js';
import type { PathId } from '../case/options.js';
import { togglePath } from '../case/select.js';
import { type Locale, LOCALES, locales } from '../content/locales.js';
import { controls } from '../views/controls.js';
import { announce } from './announce.js';
import type { OptionElement } from './attributes.js';
import { AiPathsChangeEvent } from './change-event.js';
import { keepPlace } from './place.js';
import { isEdited } from './safe-dom.js';

/**
 * A reader's buttons, for what an element shows now: each one writes an attribute, says what has
 * changed, and fires `ai-paths-change`. While somebody edits the page, they do nothing.
 */
export function readerControls(
  element: OptionElement,
  root: () => ShadowRoot | undefined,
  locale: Locale,
  shown: readonly PathId[],
  order: readonly PathId[],
): TemplateResult {
  const { case: source, words } = LOCALES[locale].content;
  const say = (text: string) => announce(root()?.querySelector('[aria-live]'), text);
  const keepButton = ({ currentTarget }: Event) =>
    void keepPlace(element, currentTarget as Element);
  const fireChange = (paths: readonly PathId[], lang: Locale) =>
    element.dispatchEvent(new AiPathsChangeEvent({ paths, lang }));
  return controls({
    words,
    paths: source.paths,
    shown,
    languages: locales.map((id) => [id, LOCALES[id].content.words.language]),
    locale,
    togglePath(id, press) {
      if (isEdited(element)) return;
      const paths = togglePath(shown, id, order);
      // The last one stays: a reader never sees an empty box.
      if (paths.length) {
        keepButton(press);
        element.paths = paths;
        fireChange(paths, locale);
      } else say(words.lastPath);
    },
    switchLanguage(lang, press) {
      if (lang === locale || isEdited(element)) return;
      keepButton(press);
      element.lang = lang;
      say(LOCALES[lang].content.words.switched);
      fireChange(shown, lang);
    },
  });
}
