import type { Case, FieldId, Path, PathId, SectionId } from './types.js';

/** The parts of a case, in the order in which they are read. */
export const SECTIONS: readonly SectionId[] = ['title', 'intro', 'paths', 'futures', 'conclusion'];

/** What to show of a case. A list that is absent or empty asks for the default. */
export interface Choice {
  readonly paths?: readonly PathId[];
  readonly fields?: readonly FieldId[];
  readonly sections?: readonly SectionId[];
}

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

/** The tokens of a case's paths, in its own order. */
export const pathIds = (source: Case): readonly PathId[] => source.paths.map(({ id }) => id);

/** The tokens of a case's fields, in its own order. */
export const fieldIds = (source: Case): readonly FieldId[] =>
  Object.keys(source.fields) as FieldId[];

/**
 * Orders all paths so that `shown` come in their order. Keeps the earlier order where it agrees:
 * a path that was dropped keeps its place, and returns to it.
 */
export function orderPaths(
  shown: readonly PathId[],
  earlier: readonly PathId[],
): readonly PathId[] {
  const agrees = earlier
    .filter((id) => shown.includes(id))
    .every((id, index) => id === shown[index]);
  return agrees ? earlier : [...new Set([...shown, ...earlier])];
}

/** Chooses from a case. `order` names all its paths; by default all of them show, all fields that a shown path has, all sections. */
export function select(
  source: Case,
  { paths, fields, sections }: Choice,
  order: readonly PathId[],
): Selection {
  const places = order.map((id) =>
    source.paths.find((path) => path.id === id && (!paths?.length || paths.includes(id))),
  );
  return {
    case: source,
    places,
    fields: fields?.length
      ? fields
      : fieldIds(source).filter((field) => places.some((path) => path?.fields[field])),
    // In the order they are read, whatever the order asked for: a title leads.
    sections: sections?.length ? SECTIONS.filter((id) => sections.includes(id)) : SECTIONS,
  };
}

/** Adds or takes away one path, as a reader's button does. */
export const togglePath = (
  shown: readonly PathId[],
  id: PathId,
  order: readonly PathId[],
): readonly PathId[] => order.filter((other) => shown.includes(other) !== (other === id));
