import { html, render } from 'lit/html.js';
import { orderPaths } from '../case/select.js';
import { BUILDER } from '../content/generated/builder.js';
import { LOCALES, locales } from '../content/locales.js';
import { browserLanguage } from '../elements/language.js';
import { choose } from './choose.js';
import { radios } from './form-controls.js';
import type { Model } from './model.js';
import { place } from './place.js';
import { fitStage, preview } from './preview.js';
import { initialState, readState, type State, writeState } from './state.js';

/**
 * The embed builder: shows itself in `root`, and keeps what is chosen in the page's address.
 * `base` is the folder where the script is, or '' for the public CDN.
 */
export function startBuilder(root: HTMLElement, base: string): void {
  const initial = initialState(browserLanguage().locale, base);
  let state = readState(location.hash, initial);
  let order = orderPaths(state.paths);
  let status = { text: '' };

  const model = (): Model => ({
    state,
    order,
    case: LOCALES[state.ui].content.case,
    ...BUILDER[state.ui],
    status,
    change(change: Partial<State>) {
      show({ ...state, ...change });
      history.pushState(null, '', `#${writeState(state, initial)}`);
    },
    say(text: string) {
      status = { text };
      draw();
    },
  });

  function show(next: State) {
    state = next;
    order = orderPaths(state.paths, order);
    status = { text: '' };
    draw();
  }

  function draw() {
    const now = model();
    const { words, change } = now;
    document.documentElement.lang = state.ui;
    document.title = words.title;
    for (const text of document.querySelectorAll<HTMLElement>('.in'))
      text.hidden = text.lang !== state.ui;
    render(
      html`
        <header>
          <div>
            <h1>${words.title}</h1>
            <p>${words.lead}</p>
          </div>
          ${radios(
            'ui',
            words.languages,
            locales.map((id) => [id, LOCALES[id].content.words.language, id]),
            state.ui,
            (ui) => change({ ui }),
          )}
        </header>
        ${choose(now)}
        <div class="result">${place(now)} ${preview(now)}</div>
      `,
      root,
    );
  }

  addEventListener('popstate', () => show(readState(location.hash, initial)));
  root.replaceChildren();
  draw();
  fitStage(root);
}
