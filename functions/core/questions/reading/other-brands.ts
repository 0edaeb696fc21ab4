import type { Catalog } from '../catalog.ts';
import { fold, isJapanese, type QuestionText } from '../normalize-question.ts';
import { isValueFilter, type Plan } from '../plan.ts';

const OTHERS =
  /^(?:ok(?:ay)?,? |so |right,? )*((?:and |what about |how about )*(?:at |with |for |from |in )?)(?:the )?(?:other|remaining)(?: (?:two|2|one|ones|brands?|two brands|2 brands))(?=[?.!]*$)/iu;

/** “And at the other two?” behind an answer about one brand: the others by their names. */
export function otherBrandsNamed(question: QuestionText, previous: Plan | null, { brands }: Catalog): QuestionText {
  if (previous === null || isJapanese(question.text)) return question;
  const [brand, other] = previous.filters.filter((filter) => filter.field === 'brand' && isValueFilter(filter));
  if (brand === undefined || other !== undefined || !isValueFilter(brand) || brand.op !== 'in') return question;
  const names = brands.filter(({ id }) => !brand.values.includes(id)).map(({ label }) => label.en);
  if (names.length === 0) return question;
  // Each of them beside the other, not both as one.
  const each = names.length > 1 && previous.dimensions.length === 0 ? ' by brand' : '';
  const text = question.text.replace(OTHERS, (_said, front: string) => `${front}${names.join(' and ')}${each}`);
  return text === question.text ? question : { text, folded: fold(text) };
}
