import { z } from 'zod';
import type { Locale, LocalizedText } from '../../language.ts';
import type { Json } from '../../profiles/profile.ts';
import { dayOf } from '../../time.ts';
import { DIMENSIONS } from '../dimensions.ts';
import { FACTS } from '../facts.ts';
import type { AskerScope } from '../guard.ts';
import { MEASURES } from '../measures.ts';
import { planSchema } from '../plan.ts';
import { isToken, type Token } from '../tokens.ts';
import type { QuestionContext } from '../understand.ts';
import { withoutContactData } from './without-contact-data.ts';

/** All that a model is told of a question: names of the catalog, and the words. No row, no figure, no id, nobody's data. */
export interface QuestionForAgent {
  readonly question: string;
  readonly locale: Locale;
  /** Names and meanings that a plan can be made of; data, never instructions. */
  readonly reference: Json;
}

const SCHEMA = z.toJSONSchema(planSchema, { io: 'input' }) as Json;

export function tellAgent(
  question: string,
  pieces: readonly Token[],
  context: QuestionContext,
  scope: AskerScope,
): QuestionForAgent {
  const { catalog, meanings, locale } = context;
  const told = withoutContactData(question);
  const labelled = <Item extends { readonly label: LocalizedText }>(name: string, { label }: Item): Json => ({
    name,
    ja: label.ja,
    en: label.en,
  });
  const reference = {
    today: dayOf(context.asOf, meanings.timeZone),
    firstMonthOfFiscalYear: meanings.firstMonthOfFiscalYear,
    asker: scope.role,
    customerOnLine: scope.customerOnLine,
    measures: Object.entries(MEASURES).map(([name, { label, definition }]) => ({
      name,
      ja: label.ja,
      en: definition.en,
    })),
    dimensions: Object.entries(DIMENSIONS).map(([name, of]) => labelled(name, of)),
    facts: scope.customerOnLine ? Object.entries(FACTS).map(([name, of]) => labelled(name, of)) : [],
    segments: catalog.segments.map((segment) => labelled(segment.name, segment)),
    attributes: catalog.attributes.map((attribute) => labelled(attribute.name, attribute)),
    brands: catalog.brands.map((brand) => labelled(brand.id, brand)),
    read: pieces.filter(({ text }) => told.includes(text)).flatMap(readPiece),
    unread: pieces.flatMap((piece) => (isToken(piece, 'unknown') && told.includes(piece.text) ? [piece.text] : [])),
    previous: context.previous as Json,
    planSchema: SCHEMA,
  };
  return { question: told, locale, reference };
}

/** Values, periods and segments that the question names, as they stand in plans: the only values of the data that are told. */
function readPiece({ text, meaning }: Token): readonly Json[] {
  switch (meaning.kind) {
    case 'value':
      return [{ words: text, field: meaning.dimension, values: [...meaning.values] }];
    case 'segment':
      return [{ words: text, segment: meaning.segment }];
    case 'time':
      return [{ words: text, from: meaning.phrase.range.from, to: meaning.phrase.range.to }];
    default:
      return [];
  }
}
