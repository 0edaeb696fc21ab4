/** Indexes with the same key, in the order of the first of each group; those without a key are in none. */
export function groupsOf<Key>(
  indexes: Iterable<number>,
  keyOf: (index: number) => Key | undefined,
): readonly number[][] {
  const groups = new Map<Key, number[]>();
  for (const index of indexes) {
    const key = keyOf(index);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  }
  return [...groups.values()];
}
