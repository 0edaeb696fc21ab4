import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { InvalidInputError, UsageError } from '../../core/errors.ts';
import type { Json, ProfileId } from '../../core/profiles/profile.ts';
import type { Answer, AnswerColumn } from '../../core/questions/answer.ts';
import { answerQuestion } from '../../steps/answer-question.ts';
import { answerQuestions } from '../../steps/answer-questions.ts';
import { findOneCustomer } from '../../steps/find-customer.ts';
import { readQuestionLines } from '../question-lines.ts';
import type { Store } from '../store.ts';
import type { CommandContext } from './command.ts';

interface AskOptions {
  readonly as: 'agent' | 'admin';
  readonly customer?: string;
  readonly file?: string;
  readonly json?: boolean;
}

/** `ask "QUESTION" | --file QUESTIONS.jsonl [--as agent|admin] [--customer ID] [--json]`: questions in Japanese or English. */
export function askCommand(context: CommandContext): Command {
  return new Command('ask')
    .description('answers a question in Japanese or English, asks back, or says that it cannot')
    .argument('[question]', 'the question')
    .addOption(new Option('--as <role>', 'who asks').choices(['agent', 'admin']).default('admin'))
    .option(
      '--customer <id>',
      'the customer on the line: phone number, email address, profile id, or <brand>:<customer id>',
    )
    .option(
      '--file <file>',
      'questions instead of one: a JSON object a line, {"id", "question", "as", "customer", "previous"}; previous is the id of the earlier line that it follows up',
    )
    .option('--json', 'print JSON; with --file one object a line')
    .action(async (question: string | undefined, options: AskOptions) => {
      if ((question === undefined) === (options.file === undefined))
        throw new UsageError('ask one question, or name a file of questions', {
          remedy: 'ask "先月の売上は？", or ask --file questions.jsonl --json',
        });
      if (options.file !== undefined) await askFile(options.file, options, context);
      else await askOne(question ?? '', options, context);
    });
}

async function askOne(question: string, options: AskOptions, context: CommandContext): Promise<void> {
  if (question.trim() === '') throw new UsageError('the question is empty', { remedy: 'ask "先月の売上は？"' });
  const store = await context.store();
  const customer = await customerOnLine(options.customer, store);
  const answer = await answerQuestion(
    { question, asker: { role: options.as, ...(customer === null ? {} : { customer }) }, asOf: await store.asOf() },
    store,
  );
  if (options.json === true) context.out(JSON.stringify(answer, null, 2));
  else for (const line of describeAnswer(answer)) context.out(line);
}

/** The file is read whole before the first answer: a line that cannot be read leaves nothing half done. */
async function askFile(file: string, options: AskOptions, context: CommandContext): Promise<void> {
  const lines = readQuestionLines(await readText(file, context), file);
  const questions = lines.map(({ id, question, as, customer, previous }) => ({
    id,
    question,
    role: as ?? options.as,
    customer: customer ?? options.customer ?? null,
    previous: previous ?? null,
  }));
  const store = await context.store();
  if (questions.length >= MANY_QUESTIONS) await prepare(store);
  for await (const { id, answer } of answerQuestions(questions, await store.asOf(), store)) {
    if (options.json === true) context.out(JSON.stringify(answerLine(id, answer)));
    else for (const line of [`# ${id}`, ...describeAnswer(answer)]) context.out(line);
  }
}

/** Fewer are answered sooner than what they read is made ready. */
const MANY_QUESTIONS = 10;

async function prepare(store: Store): Promise<void> {
  const told = { step: 'make facts ready', total: 1, unit: 'times' };
  store.progress.report({ ...told, done: 0 });
  await store.questions.keepReady(await store.brands.list());
  store.progress.report({ ...told, done: 1 });
}

async function readText(file: string, { cwd }: CommandContext): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(resolve(cwd, file)));
  } catch (cause) {
    throw new InvalidInputError(`${file} cannot be read: ${cause instanceof Error ? cause.message : cause}`, {
      remedy: 'Name a file of questions in UTF-8, one JSON object a line.',
      cause,
    });
  }
}

/** What a line of output holds. */
function answerLine(id: string | number, answer: Answer): Json {
  const { outcome, plan, columns, rows, text, chart, choices, planner } = answer;
  const line = { id, outcome, plan, columns, rows, text, chart, choices, planner };
  return line as unknown as Json;
}

async function customerOnLine(text: string | undefined, store: Store): Promise<ProfileId | null> {
  return text === undefined ? null : (await findOneCustomer(text, store)).id;
}

function describeAnswer(answer: Answer): readonly string[] {
  const { locale, evidence, planner } = answer;
  return [
    `[${answer.outcome}] ${answer.text}`,
    ...tableLines(answer),
    ...answer.choices.map(({ label, question }) => `  → ${label[locale]}: ${question}`),
    ...(evidence === null
      ? []
      : [
          `${evidence.howComputed[locale]}  (${evidence.asOf})`,
          ...evidence.definitions.map((text) => `  ${text[locale]}`),
        ]),
    ...(planner === undefined
      ? []
      : [
          `  read: ${planner.reading}, words: ${planner.wording}${planner.why === null ? '' : ` (${planner.why[locale]})`}`,
        ]),
    ...(answer.suggestions.length === 0 ? [] : [answer.suggestions.map((next) => `「${next}」`).join(' ')]),
  ];
}

const ROWS_SHOWN = 30;

function tableLines({ columns, rows, locale }: Answer): readonly string[] {
  if (rows.length < 2) return [];
  const head = columns.map(({ label }) => label[locale]).join('\t');
  const body = rows
    .slice(0, ROWS_SHOWN)
    .map((row) => row.map((value, index) => cell(value, columns[index])).join('\t'));
  return [head, ...body, ...(rows.length > ROWS_SHOWN ? [`… ${rows.length - ROWS_SHOWN}`] : [])];
}

function cell(value: Json, column: AnswerColumn | undefined): string {
  if (value === null) return '-';
  return column?.unit === 'percent' ? `${String(value)}%` : String(value);
}
