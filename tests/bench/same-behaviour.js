/**
 * What Lit and its templates are in the script, written by hand: the same parts as strings of markup,
 * written anew for each change. bundle.mjs puts this in place of `lit/html.js` and of the views, so that
 * all else, and with it the behaviour, is the script's own. The readers' buttons do nothing here; no
 * scenario shows them.
 */
const each = (items, item) => items.map((it) => (it ? item(it) : '')).join('');

const pathName = ({ icon, label, name, slogan }, words) =>
  `<span part="icon" aria-hidden="true">${icon}</span> <span part="label">${label}${words.colon}</span><strong part="name">${name}</strong><span part="slogan"><span class="dash" aria-hidden="true">${words.dash}</span>${slogan}</span>`;

const text = (tag, value, words) =>
  `<${tag} part="${value ? 'text' : 'not-stated'}">${value || words.notStated}</${tag}>`;

const table = ({ case: source, slots, fields }, words) =>
  `<table part="table"><caption part="caption">${words.comparison}</caption><thead><tr><td></td>${each(
    slots,
    (path) =>
      `<th scope="col" part="path-heading" data-path="${path.id}">${pathName(path, words)}</th>`,
  )}</tr></thead><tbody>${each(
    fields,
    (id) =>
      `<tr><th scope="row" part="field-label">${source.fields[id]}</th>${each(slots, (path) => text('td', path.fields[id], words))}</tr>`,
  )}</tbody></table>`;

const list = ({ case: source, slots, fields }, words, level) =>
  `<div part="paths">${each(
    slots,
    (path) =>
      `<section part="path" data-path="${path.id}"><h${level} part="path-heading">${pathName(path, words)}</h${level}>${fields.length ? `<dl part="fields">${each(fields, (id) => `<div part="field"><dt part="field-label">${source.fields[id]}${words.colon}</dt>${text('dd', path.fields[id], words)}</div>`)}</dl>` : ''}</section>`,
  )}</div>`;

/** In place of the view of this name. */
export function whole(selection, words, layout, level) {
  const { case: source, slots, sections } = selection;
  const inner = sections.includes('title') ? Math.min(level + 1, 6) : level;
  const section = {
    title: () =>
      `<h${level} part="title"><span part="series">${source.series}${words.bar}</span>${source.title}<span part="subtitle"><span class="dash" aria-hidden="true">${words.dash}</span>${source.subtitle}</span></h${level}>`,
    intro: () => `<p part="intro">${source.intro}</p>`,
    paths: () =>
      layout === 'table' && selection.fields.length
        ? table(selection, words)
        : list(selection, words, inner),
    futures: () =>
      `<h${inner} part="futures-heading"><span part="icon" aria-hidden="true">${source.futures.icon}</span> ${source.futures.title}</h${inner}><ul part="futures" role="list">${each(
        slots,
        ({ id, name, future }) =>
          `<li part="future" data-path="${id}"><strong part="name">${name}${words.colon}</strong>${future}</li>`,
      )}</ul>`,
    conclusion: () =>
      `<div part="conclusion">${each(source.conclusion, (text) => `<p>${text}</p>`)}</div>`,
  };
  return each(sections, (id) => section[id]());
}

/** In place of the view of this name. */
export const controls = () => '';

/** In place of Lit's: the element's own template alone has it. */
export const html = ([first, ...strings], ...values) =>
  strings.reduce(
    (markup, string, at) =>
      markup + (markup.endsWith('=') ? `"${values[at]}"` : values[at]) + string,
    first,
  );
export const nothing = '';

/** In place of Lit's: writes the markup behind the ruler, which a comparison has first. */
export function render(markup, root) {
  for (const node of [...root.childNodes])
    if (node.nodeType !== 1 || node.part[0] || node.localName === 'slot') node.remove();
  const template = document.createElement('template');
  template.innerHTML = markup;
  root.append(template.content);
}
