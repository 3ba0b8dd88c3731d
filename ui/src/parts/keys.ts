// Keys for lists: Svelte refuses to draw the same one twice.

/** Each with a key by what it is called; whatever comes a second time has a key of its own. */
export function keyed<T>(all: T[], name: (one: T) => string): { key: string; one: T; index: number }[] {
  const seen: Record<string, number> = {};
  return all.map((one, index) => {
    const key = name(one);
    const times = (seen[key] = (seen[key] ?? 0) + 1);
    return { key: times === 1 ? key : `${key} ${times}`, one, index };
  });
}
