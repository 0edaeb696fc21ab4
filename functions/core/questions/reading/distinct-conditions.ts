import type { Condition } from '../plan.ts';

/** `冷え込み客（cooling）`: said twice it is one condition. */
export function distinctConditions(conditions: readonly Condition[]): readonly Condition[] {
  const texts = conditions.map((condition) => JSON.stringify(condition));
  return conditions.filter((_, at) => texts.indexOf(texts[at] ?? '') === at);
}
