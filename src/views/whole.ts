import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Selection } from '../case/select.js';
import type { HeadingLevel, SectionId } from '../case/options.js';
import type { Words } from '../case/types.js';
import { cards } from './cards.js';
import { comparison } from './comparison.js';
import { heading, innerLevel } from './heading.js';
import type { Layout } from './layout.js';

/**
 * The selected sections: title, introduction, paths, futures, conclusion. `level` is the level of the
 * topmost heading; without a title, the headings of the paths have it. `legend` goes between the
 * introduction and the paths.
 */
export function whole(
  selection: Selection,
  words: Words,
  layout: Layout,
  level: HeadingLevel,
  legend?: TemplateResult,
): readonly TemplateResult[] {
  const { case: source, slots, sections } = selection;
  const inner = innerLevel(level, selection);
  const section: Record<SectionId, () => TemplateResult> = {
    title: () =>
      heading(
        level,
        'title',
        html`<span part="series" .textContent=${source.series + words.bar}></span>${source.title}<span class="dash" aria-hidden="true" .textContent=${words.dash}></span><span part="subtitle" .textContent=${source.subtitle}></span>`,
      ),
    intro: () => html`<p part="intro" .textContent=${source.intro}></p>`,
    paths: () =>
      layout === 'table' && selection.fields.length
        ? comparison(selection, words)
        : cards(selection, words, inner),
    futures: () =>
      // eslint-disable-next-line lit-a11y/no-redundant-role -- to Safari, a list without marks is none
      html`${heading(inner, 'futures-heading', html`<span part="icon" aria-hidden="true" .textContent=${source.futures.icon}></span> ${source.futures.title}`)}<ul part="futures" class="abreast" role="list">${slots.map(
        (path) =>
          path
            ? html`<li part="future" data-path=${path.id}><strong part="name" .textContent=${path.name + words.colon}></strong>${path.future}</li>`
            : nothing,
      )}</ul>`,
    conclusion: () =>
      html`<div part="conclusion">${source.conclusion.map((text) => html`<p .textContent=${text}></p>`)}</div>`,
  };
  const parts = sections.map((id) => section[id]());
  const opening = sections.filter((id) => id === 'title' || id === 'intro');
  if (legend) parts.splice(opening.length, 0, legend);
  return parts;
}
