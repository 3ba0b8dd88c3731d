// Keys for lists: Svelte does not allow duplicates.

/** Each item with a key made from its name; duplicates get keys of their own. */
export function keyed<T>(items: T[], name: (item: T) => string): { key: string; item: T; index: number }[] {
  const seen: Record<string, number> = {};
  return items.map((item, index) => {
    const key = name(item);
    const times = (seen[key] = (seen[key] ?? 0) + 1);
    return { key: times === 1 ? key : `${key} ${times}`, item, index };
  });
}
