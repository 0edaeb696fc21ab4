import type { Role } from '../core/contract.ts';
import type { Locale, LocalizedText } from '../core/language.ts';
import type { Answer, Choice } from '../core/questions/answer.ts';
import { RESULT_COLUMNS } from '../core/questions/basis.ts';
import type { Catalog } from '../core/questions/catalog.ts';
import { QuestionTooLargeError } from '../core/questions/errors.ts';
import { checkPlan } from '../core/questions/guard.ts';
import { answered, figuresAnswer, readingsText, withoutFigures } from '../core/questions/make-answer.ts';
import { maybePlan, type Plan } from '../core/questions/plan.ts';
import type { Understanding } from '../core/questions/understand.ts';
import { absentPeriods } from '../core/questions/wording/absent-periods.ts';
import { answeredTogether } from '../core/questions/wording/answered-together.ts';
import { type Beside, besideText } from '../core/questions/wording/beside-text.ts';
import { restrictionTexts } from '../core/questions/wording/conditions.ts';
import { evidenceOf } from '../core/questions/wording/evidence.ts';
import { factAnswer } from '../core/questions/wording/facts-text.ts';
import { choiceOfPerhaps, meantPerhaps } from '../core/questions/wording/meant-perhaps.ts';
import { openingQuestions } from '../core/questions/wording/suggestions.ts';
import { rowsOf } from '../core/questions/wording/table.ts';
import { whetherText } from '../core/questions/wording/whether-text.ts';
import { readSegments } from '../core/segments/readings.ts';
import type { AnswerOutside, QuestionAsked, QuestionInContext } from './asked-question.ts';
import { hideSmallGroups, tellsEveryGroup } from './hide-small-groups.ts';
import type { QuestionLimits, QuestionResult } from './ports.ts';
import { tellBeside } from './tell-beside.ts';

export const QUESTION_LIMITS: QuestionLimits = { rows: 1000, milliseconds: 10_000 };

/** Which groups are small is found among all of them, of which an answer may tell the first few. */
const HIDING_LIMITS: QuestionLimits = { ...QUESTION_LIMITS, rows: 20_000 };

/** What a question means → gate → figures → words. Whoever read it, the gate and the figures are the same. */
export async function tellAnswer(
  understanding: Understanding,
  question: QuestionInContext,
  outside: AnswerOutside,
): Promise<Answer> {
  const { asked, context, scope } = question;
  if (understanding.kind === 'plan' && understanding.further !== undefined)
    return tellTogether(understanding, understanding.further, question, outside);
  const { catalog, locale } = context;
  const suggestions = openingQuestions(locale, scope.role, scope.customerOnLine);
  if (understanding.kind === 'refusal') {
    const choices = perhapsMeant(understanding, question, outside);
    return choices.length === 0
      ? withoutFigures('refused', understanding.text, locale, { suggestions })
      : withoutFigures('asked-back', meantPerhaps(understanding.text, choices), locale, { suggestions, choices });
  }
  if (understanding.kind === 'ask-back')
    return withoutFigures('asked-back', understanding.text, locale, { suggestions, choices: understanding.choices });
  const plan = maybePlan(understanding.plan);
  if (plan === null) return withoutFigures('refused', NOT_A_PLAN, locale, { suggestions });
  const verdict = checkPlan(plan, scope, catalog, outside.meanings);
  if (!verdict.allowed) return withoutFigures(verdict.outcome, verdict.text, locale, { suggestions });
  const telling = { asked, plan, understanding, catalog, locale };
  try {
    const answer = await (plan.subject === 'facts' ? tellFacts(telling, outside) : tellFigures(telling, outside));
    const { earlier } = understanding;
    return earlier === undefined ? answer : { ...answer, earlier };
  } catch (error) {
    if (error instanceof QuestionTooLargeError) return withoutFigures('refused', TOO_LARGE, locale, { suggestions });
    throw error;
  }
}

/** Usual questions that are like one that was not read, as far as this asker is answered. */
function perhapsMeant(
  { perhaps = [] }: Extract<Understanding, { kind: 'refusal' }>,
  { context, scope }: QuestionInContext,
  outside: AnswerOutside,
): readonly Choice[] {
  return perhaps
    .filter(({ plan }) => checkPlan(plan, scope, context.catalog, outside.meanings).allowed)
    .map((perhaps) => choiceOfPerhaps(perhaps, context.catalog));
}

/** Several things about the customer on the line, or groups and all of them together, each told as if it were asked alone: all of them, or none. */
async function tellTogether(
  { further: _, ...first }: Extract<Understanding, { kind: 'plan' }>,
  further: readonly Plan[],
  question: QuestionInContext,
  outside: AnswerOutside,
): Promise<Answer> {
  const answers = [await tellAnswer(first, question, outside)];
  for (const plan of further)
    answers.push(await tellAnswer({ kind: 'plan', plan, readings: [], choices: [] }, question, outside));
  const ofWhole = further.every((plan) => isWholeOf(first.plan, plan));
  const { locale } = question.context;
  return answers.find(({ outcome }) => outcome !== 'answered') ?? answeredTogether(answers, locale, ofWhole);
}

/** All groups together, behind the groups. */
const isWholeOf = (groups: Plan, plan: Plan): boolean =>
  groups.scope === 'everyone' &&
  groups.dimensions.length + (groups.time.grain === null ? 0 : 1) > 0 &&
  plan.dimensions.length === 0 &&
  plan.time.grain === null &&
  JSON.stringify(plan.measures) === JSON.stringify(groups.measures);

const NOT_A_PLAN: LocalizedText = {
  ja: '質問の意味を組み立てられませんでした',
  en: 'the question could not be made into a plan',
};

const TOO_LARGE: LocalizedText = {
  ja: '集計に時間がかかりすぎるため中止しました。期間を短くするか、条件を減らしてください',
  en: 'reading the figures took too long: ask about a shorter period or with fewer conditions',
};

/** A plan that the gate has let through, and whose question it is. */
interface Telling {
  readonly asked: QuestionAsked;
  readonly plan: Plan;
  readonly understanding: Extract<Understanding, { kind: 'plan' }>;
  readonly catalog: Catalog;
  readonly locale: Locale;
}

function runPlan(
  plan: Plan,
  { asked, catalog }: Pick<Telling, 'asked' | 'catalog'>,
  outside: AnswerOutside,
  limits: QuestionLimits = QUESTION_LIMITS,
  countsPeople = needsHiding(plan, asked.asker.role),
): Promise<QuestionResult> {
  const customer = plan.scope === 'customer' ? (asked.asker.customer ?? null) : null;
  return outside.questions.run({ plan, asOf: asked.asOf, catalog, countsPeople, customer }, limits);
}

async function tellFigures(telling: Telling, outside: AnswerOutside): Promise<Answer> {
  const { asked, plan, understanding, catalog, locale } = telling;
  const hides = needsHiding(plan, asked.asker.role);
  const result = await runPlan(plan, telling, outside, QUESTION_LIMITS, hides && tellsEveryGroup(plan));
  const told = hides
    ? await hideSmallGroups(
        plan,
        result,
        (other) => runPlan(other, telling, outside, HIDING_LIMITS),
        outside.meanings.smallestGroupForAgents,
      )
    : { raw: result, hidden: 0 };
  const evidence = evidenceOf(
    plan,
    told.hidden > 0 ? null : rowsBehind(result),
    catalog,
    asked.asOf,
    asked.asker.role === 'admin' ? result.sql : null,
    outside.meanings,
  );
  const beside = await besideOf(telling, result, outside);
  const absent = told.hidden > 0 ? null : absentPeriods(plan, told.raw, outside.meanings);
  return figuresAnswer(
    {
      beside,
      plan,
      raw: told.raw,
      hidden: told.hidden,
      evidence,
      readings: [...scopeReading(asked, plan), ...understanding.readings, ...(absent === null ? [] : [absent])],
      choices: understanding.choices,
    },
    catalog,
    locale,
  );
}

/** The others beside the customer on the line, of whom agents are told as of every group. */
function besideOf(telling: Telling, result: QuestionResult, outside: AnswerOutside): Promise<Beside | null> {
  const { asked, plan, catalog } = telling;
  const run = (other: Plan): Promise<QuestionResult> => runPlan(other, telling, outside);
  return tellBeside(plan, result, {
    run,
    async runForAsker(others) {
      const scope = { role: asked.asker.role, customerOnLine: true };
      if (!checkPlan(others, scope, catalog, outside.meanings).allowed) return null;
      const read = await run(others);
      if (!needsHiding(others, asked.asker.role)) return read;
      // The one on the line is known, and could be taken away from the others.
      const { raw, hidden } = await hideSmallGroups(others, read, run, outside.meanings.smallestGroupForAgents + 1);
      return hidden > 0 ? null : raw;
    },
  });
}

/** The readings that an answer begins with, in words; its figures come after them. */
export function beginningOf(
  { asked, context }: QuestionInContext,
  { plan, readings }: Extract<Understanding, { kind: 'plan' }>,
): string {
  return readingsText([...scopeReading(asked, plan), ...readings], context.locale);
}

/**
 * Whether no group of a plan is so small, or so easily found by subtraction, that only admins are told of it: others than
 * people are told what agents are, whoever asks.
 */
export async function hasLargeGroupsOnly(
  plan: Plan,
  { asked, context }: QuestionInContext,
  outside: AnswerOutside,
): Promise<boolean> {
  const { catalog, meanings } = context;
  if (!checkPlan(plan, { role: 'agent', customerOnLine: false }, catalog, meanings).allowed) return false;
  const asAgent = { asked: { ...asked, asker: { role: 'agent' as const } }, catalog };
  const run = (other: Plan): Promise<QuestionResult> => runPlan(other, asAgent, outside, HIDING_LIMITS);
  const { hidden } = await hideSmallGroups(plan, await run(plan), run, meanings.smallestGroupForAgents);
  return hidden === 0;
}

/** With a customer on the line, a figure about everyone could pass for theirs: the answer says whose it is. */
function scopeReading({ asker }: QuestionAsked, { scope }: Plan): readonly LocalizedText[] {
  if (asker.customer === undefined || scope === 'customer') return [];
  return [{ ja: 'このお客様ではなく全員について', en: 'about everyone, not this customer alone' }];
}

/** Agents are told of groups, and of small ones nothing. */
function needsHiding(plan: Plan, role: Role): boolean {
  return role === 'agent' && plan.scope === 'everyone';
}

function rowsBehind({ columns, rows }: QuestionResult): number {
  const at = columns.indexOf(RESULT_COLUMNS.rows);
  return at === -1 ? rows.length : rows.reduce((sum, row) => sum + Number(row[at] ?? 0), 0);
}

/** The period and goods that facts were read of: without them the sentence would be about everything. */
function aboutText(plan: Plan, catalog: Catalog, locale: Locale): string {
  const parts = restrictionTexts({ ...plan, scope: 'everyone' }, catalog).map((part) => part[locale]);
  if (parts.length === 0) return '';
  return locale === 'ja' ? `${parts.join('、')}: ` : `For ${parts.join('; ')}: `;
}

/** Facts are read one by one; their sentences make the answer, the first one's table stands behind it. */
async function tellFacts(telling: Telling, outside: AnswerOutside): Promise<Answer> {
  const { asked, plan, understanding, catalog, locale } = telling;
  const results = [];
  for (const fact of plan.facts)
    results.push({ fact, result: await runPlan({ ...plan, facts: [fact] }, telling, outside) });
  const held = asked.asker.customer === undefined ? null : await outside.attributes.attributesOf(asked.asker.customer);
  const segments = held === null ? [] : readSegments(held.values, held.asOf);
  const told = results.map(({ fact, result }) =>
    factAnswer({ fact, place: plan.place }, result, segments, catalog, locale),
  );
  const text = told.map((answer) => answer.text).join(locale === 'ja' ? '' : ' ');
  const [first] = results;
  const beside = first === undefined ? null : await besideOf(telling, first.result, outside);
  const yes = whetherText(plan, first === undefined ? [] : rowsOf(first.result), beside, locale);
  const others = beside === null ? '' : besideText(beside, catalog, locale);
  const evidence = evidenceOf(
    plan,
    first?.result.rows.length ?? 0,
    catalog,
    asked.asOf,
    asked.asker.role === 'admin' ? (first?.result.sql ?? null) : null,
    outside.meanings,
  );
  const table = told[0]?.table ?? { columns: [], rows: [] };
  return answered(
    plan,
    `${readingsText(understanding.readings, locale)}${yes}${aboutText(plan, catalog, locale)}${text}${others}`,
    table,
    evidence,
    understanding.choices,
    catalog,
    locale,
  );
}
