import { readRequest, type StaticOptions } from './request.js';

/**
 * The channel `json`: the selected text as data.
 * @throws {OptionError} if an option is invalid.
 */
export function json(options: StaticOptions = {}): string {
  const { selection, words, lang, source } = readRequest(options);
  const { case: text, slots, fields, sections } = selection;
  const has = (id: (typeof sections)[number]) => sections.includes(id);
  const paths = slots.flatMap((path) => path ?? []);
  const data = {
    lang,
    ...(source && { source }),
    ...(has('title') && { series: text.series, title: text.title, subtitle: text.subtitle }),
    ...(has('intro') && { intro: text.intro }),
    ...(has('paths') && {
      fields: fields.map((id) => ({ id, label: text.fields[id] })),
      paths: paths.map(({ id, icon, label, name, slogan, fields: stated }) => ({
        id,
        icon,
        label,
        name,
        slogan,
        fields: Object.fromEntries(fields.map((field) => [field, stated[field] ?? null])),
      })),
      notStated: words.notStated,
    }),
    ...(has('futures') && {
      futures: {
        ...text.futures,
        paths: paths.map(({ id, name, future }) => ({ id, name, future })),
      },
    }),
    ...(has('conclusion') && { conclusion: text.conclusion }),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
