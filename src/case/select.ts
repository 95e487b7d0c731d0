import { type FieldId, OPTIONS, type PathId, type SectionId } from './options.js';
import type { OptionValue } from './read-options.js';
import type { Case, Path } from './types.js';

/** What to show of a case. A list that is empty asks for the default. */
export type Choice = {
  readonly [N in 'paths' | 'fields' | 'sections']: OptionValue<(typeof OPTIONS)[N]>;
};

const { paths: PATHS, fields: FIELDS, sections: SECTIONS } = OPTIONS;

/** The parts that show by default where no field does: the text at a glance. */
export const AT_A_GLANCE: readonly SectionId[] = ['title', 'paths', 'futures'];

/** A case, and what was chosen of it. */
export interface Selection {
  readonly case: Case;
  /**
   * A place for each path of the case, in the order to show; empty where the path is not shown.
   * A view that fills places leaves the other paths' nodes alone when one comes or goes.
   */
  readonly places: readonly (Path | undefined)[];
  readonly fields: readonly FieldId[];
  readonly sections: readonly SectionId[];
}

/**
 * Orders all paths so that `shown` come in their order. Keeps the earlier order where it agrees:
 * a path that was dropped keeps its place, and returns to it.
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

/** Chooses from a case. `order` names all its paths. By default all paths, all fields that a shown path has, and all sections show. */
export function select(
  source: Case,
  { paths, fields, sections }: Choice,
  order: readonly PathId[] = orderPaths(paths),
): Selection {
  const places = order.map((id) =>
    source.paths.find((path) => path.id === id && (!paths.length || paths.includes(id))),
  );
  const none = fields[0] === 'none';
  const wanted = sections.length ? sections : none ? AT_A_GLANCE : SECTIONS.values;
  return {
    case: source,
    places,
    fields: none
      ? []
      : fields.length
        ? (fields as readonly FieldId[])
        : FIELDS.values.filter((field) => places.some((path) => path?.fields[field])),
    // In the order they are read, whatever the order asked for: a title leads.
    sections: SECTIONS.values.filter((id) => wanted.includes(id)),
  };
}

/** Adds or takes away one path, as a reader's button does. */
export const togglePath = (
  shown: readonly PathId[],
  id: PathId,
  order: readonly PathId[],
): readonly PathId[] => order.filter((other) => shown.includes(other) !== (other === id));
