import { type FieldId, OPTIONS, type PathId, type SectionId } from './options.js';
import type { OptionValue } from './read-options.js';
import type { Case, Path } from './types.js';

/** The parts of a case to show. An empty list means the default. */
export type Choice = {
  readonly [N in 'paths' | 'fields' | 'sections']: OptionValue<(typeof OPTIONS)[N]>;
};

const { paths: PATHS, fields: FIELDS, sections: SECTIONS } = OPTIONS;

/** The default sections if no field shows: the text at a glance. */
export const AT_A_GLANCE: readonly SectionId[] = ['title', 'paths', 'futures'];

/** A case, and the parts of it to show. */
export interface Selection {
  readonly case: Case;
  /**
   * A slot for each path of the case, in the order to show; `undefined` for a path that does not show.
   * Views render every slot, so that adding or removing a path leaves the nodes of the others alone.
   */
  readonly slots: readonly (Path | undefined)[];
  readonly fields: readonly FieldId[];
  readonly sections: readonly SectionId[];
}

/**
 * Orders all paths so that the paths in `shown` have their order. Keeps the earlier order if it
 * agrees, so that a path that a reader removes and adds again returns to its position.
 */
export function orderPaths(
  shown: readonly PathId[],
  earlier: readonly PathId[] = PATHS.values,
): readonly PathId[] {
  const agrees = earlier
    .filter((id) => shown.includes(id))
    .every((id, index) => id === shown[index]);
  return agrees ? earlier : [...new Set([...shown, ...earlier])];
}

/** Selects parts of a case. `order` contains all paths. The default: all paths, all fields that a shown path has, and all sections. */
export function select(
  source: Case,
  { paths, fields, sections }: Choice,
  order: readonly PathId[] = orderPaths(paths),
): Selection {
  const slots = order.map((id) =>
    source.paths.find((path) => path.id === id && (!paths.length || paths.includes(id))),
  );
  const none = fields[0] === 'none';
  const wanted = sections.length ? sections : none ? AT_A_GLANCE : SECTIONS.values;
  return {
    case: source,
    slots,
    fields: none
      ? []
      : fields.length
        ? (fields as readonly FieldId[])
        : FIELDS.values.filter((field) => slots.some((path) => path?.fields[field])),
    // Always in the text's order: the title comes first.
    sections: SECTIONS.values.filter((id) => wanted.includes(id)),
  };
}

/** Adds or removes one path, as a reader's button does. */
export const togglePath = (
  shown: readonly PathId[],
  id: PathId,
  order: readonly PathId[],
): readonly PathId[] => order.filter((other) => shown.includes(other) !== (other === id));
