import type { LocalizedText } from '../../language.ts';
import type { Choice } from '../answer.ts';
import { type AskerScope, checkPlan } from '../guard.ts';
import type { Plan } from '../plan.ts';
import { isToken, type Token } from '../tokens.ts';
import { type QuestionContext, readPieces, type Understanding, understand } from '../understand.ts';
import { planText } from '../wording/evidence.ts';
import { addsParts } from './added-parts.ts';
import { lostPieces } from './lost-pieces.ts';
import { isSamePlan, type Proposal } from './proposal.ts';

/** Whose reading is answered, and why the model's is not; null where it is, or is the same. */
export interface Weighed {
  readonly understanding: Understanding;
  readonly reading: 'embedded' | 'agent' | 'both';
  readonly why: WhyNot | null;
}

/** `forbidden`: the gate; `unfaithful`: it leaves out what was read, or adds what nobody said; `other`: the reader was sure. */
export type WhyNot = 'forbidden' | 'unfaithful' | 'other';

/**
 * What the embedded reading and a model's proposal amount to together. A sure reading stands, unless the model's says other
 * figures in words that read so: then both are offered. Among the meanings that would be asked back the model may choose.
 * What could not be read whole it may read, if it keeps what was read; that reading is said first. The gate is the same for all.
 */
export function weighProposal(
  question: string,
  embedded: Understanding,
  proposal: Proposal,
  context: QuestionContext,
  scope: AskerScope,
): Weighed {
  const own = (why: WhyNot | null, reading: Weighed['reading'] = 'embedded'): Weighed => ({
    understanding: embedded,
    reading,
    why,
  });
  const { plan } = proposal;
  if (embedded.kind === 'plan' && isSamePlan(embedded.plan, plan)) return own(null, 'both');
  if (!checkPlan(plan, scope, context.catalog, context.meanings).allowed) return own('forbidden');
  const pieces = readPieces(question, context);
  const faithful = lostPieces(pieces, plan).length === 0 && !addsParts(plan, pieces, context.previous, context.catalog);
  if (embedded.kind === 'ask-back')
    return chosenAmong(embedded, plan, context) ?? own(faithful ? 'other' : 'unfaithful');
  if (!faithful) return own('unfaithful');
  if (embedded.kind === 'refusal')
    return { understanding: proposed(plan, pieces, context), reading: 'agent', why: null };
  return offered(question, embedded, proposal, context) ?? own('other');
}

type AskBack = Extract<Understanding, { kind: 'ask-back' }>;
type Planned = Extract<Understanding, { kind: 'plan' }>;

/** The meaning that the model takes, said first; the other ones stay on offer. */
function chosenAmong({ choices }: AskBack, plan: Plan, context: QuestionContext): Weighed | null {
  for (const choice of choices) {
    const meant = understand(choice.question, context);
    if (meant.kind !== 'plan' || !isSamePlan(meant.plan, plan)) continue;
    const { label } = choice;
    const said = { ja: `「${label.ja}」の意味で`, en: `taken as “${label.en}”` };
    const others = choices.filter((other) => other !== choice);
    return {
      understanding: { ...meant, readings: [said, ...meant.readings], choices: others },
      reading: 'agent',
      why: null,
    };
  }
  return null;
}

function proposed(plan: Plan, pieces: readonly Token[], { catalog }: QuestionContext): Planned {
  const unread = pieces.flatMap((piece) => (isToken(piece, 'unknown') ? [piece.text.trim()] : []));
  const meant = planText(plan, catalog);
  const words: LocalizedText = {
    ja: unread.length === 0 ? '' : `。「${unread.join('」「')}」は辞書にない言葉です`,
    en: unread.length === 0 ? '' : `; not in the dictionary: “${unread.join('”, “')}”`,
  };
  return {
    kind: 'plan',
    plan,
    readings: [{ ja: `モデルの読み: ${meant.ja}${words.ja}`, en: `as a model reads it: ${meant.en}${words.en}` }],
    choices: [],
  };
}

/** Two readings of equal right are asked back: the model's only where its words, read by themselves, mean its plan. */
function offered(
  question: string,
  embedded: Planned,
  { plan, restated }: Proposal,
  context: QuestionContext,
): Weighed | null {
  const known = embedded.choices.some(({ question: other }) => {
    const meant = understand(other, context);
    return meant.kind === 'plan' && isSamePlan(meant.plan, plan);
  });
  if (known || restated === question) return null;
  const read = understand(restated, context);
  if (read.kind !== 'plan' || !isSamePlan(read.plan, plan)) return null;
  const choice = (of: Plan, asked: string): Choice => ({ label: planText(of, context.catalog), question: asked });
  return {
    understanding: {
      kind: 'ask-back',
      text: { ja: 'どちらの意味ですか？', en: 'Which of the two is meant?' },
      choices: [choice(embedded.plan, question), choice(plan, restated)],
    },
    reading: 'both',
    why: null,
  };
}
