import { html, render } from 'lit/html.js';
import { orderPaths } from '../case/select.js';
import { BUILDER } from '../content/generated/builder/index.js';
import { LOCALES, locales } from '../content/locales.js';
import { browserLanguage } from '../elements/language.js';
import { choose } from './choose.js';
import { radios } from './form-controls.js';
import type { Model } from './model.js';
import { place } from './place.js';
import { fitStage, preview } from './preview.js';
import { actions, snippet } from './snippet.js';
import { initialState, readState, type State, writeState } from './state.js';

/** The folders that the builder's page gives. */
export interface Folders {
  /** The URL of the folder from which snippets load the script. Empty: the default for the version. */
  readonly base: string;
  /** The URL of the folder with the builder's own files, as the page writes it. */
  readonly files: string;
}

/** Shows the embed builder in `root`. The page's URL keeps the choices. */
export function startBuilder(root: HTMLElement, { base, files }: Folders): void {
  // On a phone, the author sees what readers see there.
  const width = matchMedia('(max-width: 40rem)').matches ? 'phone' : 'column';
  const initial = initialState(browserLanguage().locale, base, width);
  let state = readState(location.hash, initial);
  let order = orderPaths(state.paths);
  let status = { text: '' };
  let busy: string | undefined;
  const opened = new Set<string>();

  const model = (): Model => ({
    state,
    order,
    case: LOCALES[state.ui].content.case,
    ...BUILDER[state.ui],
    files,
    status,
    busy,
    opened,
    toggle(id: string) {
      if (!opened.delete(id)) opened.add(id);
      draw();
    },
    change(change: Partial<State>, from?: string) {
      // A run of arrow keys or letters in one control makes one entry in the history.
      const again = from !== undefined && from === busy;
      busy = from;
      show({ ...state, ...change });
      const url = `#${writeState(state, initial)}`;
      if (again) history.replaceState(null, '', url);
      else history.pushState(null, '', url);
    },
    settle() {
      if (busy === undefined) return;
      busy = undefined;
      // Waits, because the focus may only be leaving while its control is rendered again.
      queueMicrotask(draw);
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
          <h1>${words.title}</h1>
          <p>${words.lead}</p>
          ${radios(
            'ui',
            words.languages,
            locales.map((id) => [id, LOCALES[id].content.words.language, id]),
            state.ui,
            (ui) => change({ ui }, 'ui'),
          )}
        </header>
        <div class="side">${place(now)} ${choose(now)}</div>
        <div class="main">${preview(now)} ${snippet(now)} ${actions(now)}</div>
      `,
      root,
    );
  }

  addEventListener('popstate', () => {
    busy = undefined;
    show(readState(location.hash, initial));
  });
  // A run of changes ends when the focus leaves the control, or with a pointer.
  const nameOf = (target: EventTarget | null) => target && (target as HTMLInputElement).name;
  root.addEventListener('focusout', ({ target, relatedTarget }) => {
    if (!nameOf(target) || nameOf(target) !== nameOf(relatedTarget)) model().settle();
  });
  root.addEventListener('pointerdown', () => {
    model().settle();
  });
  // Nothing that takes the focus stays under the bar. Browsers know only of what scrolls with the page.
  root.addEventListener('focusin', ({ target }) => {
    const bar = root.querySelector('.actions');
    if (!bar || bar.contains(target as Node) || getComputedStyle(bar).position !== 'fixed') return;
    const { bottom } = (target as Element).getBoundingClientRect();
    const under = bottom - bar.getBoundingClientRect().top;
    if (under > 0) scrollBy({ top: under + 16 });
  });
  root.replaceChildren();
  draw();
  fitStage(root);
}
