/** What the page shows now, for frameworks that have no such thing of their own. */
export function createStore(first) {
  let state = first;
  const heard = new Set();
  return {
    get: () => state,
    /** What a server has sent, which hydration compares with the page even if it starts after a change. */
    first: () => first,
    set(next) {
      state = next;
      for (const hear of heard) hear();
    },
    subscribe(hear) {
      heard.add(hear);
      return () => heard.delete(hear);
    },
  };
}
