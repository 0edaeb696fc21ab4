/**
 * Works on all items at once. Where that fails, on each half: down to the one that fails alone, which is returned. When
 * both halves fail the fault is not in an item, and all of them are returned; so it takes few tries either way. `work`
 * must be repeatable.
 */
export async function failingAlone<Item>(
  items: readonly Item[],
  work: (items: readonly Item[]) => Promise<void>,
  failed: (error: unknown) => void,
): Promise<readonly Item[]> {
  if (items.length === 0 || (await succeeds(items, work, failed))) return [];
  let suspects = items;
  while (suspects.length > 1) {
    const middle = Math.ceil(suspects.length / 2);
    const [first, second] = [suspects.slice(0, middle), suspects.slice(middle)];
    const isFirstSound = await succeeds(first, work, failed);
    const isSecondSound = await succeeds(second, work, failed);
    if (isFirstSound && isSecondSound) return [];
    if (!isFirstSound && !isSecondSound) return suspects;
    suspects = isFirstSound ? second : first;
  }
  return suspects;
}

async function succeeds<Item>(
  items: readonly Item[],
  work: (items: readonly Item[]) => Promise<void>,
  failed: (error: unknown) => void,
): Promise<boolean> {
  try {
    await work(items);
    return true;
  } catch (error) {
    failed(error);
    return false;
  }
}
