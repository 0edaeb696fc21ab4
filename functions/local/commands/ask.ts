import { Command, Option } from 'commander';
import { UsageError } from '../../core/errors.ts';
import type { Json, ProfileId } from '../../core/profiles/profile.ts';
import type { Answer, AnswerColumn } from '../../core/questions/answer.ts';
import { answerQuestion } from '../../steps/answer-question.ts';
import { findOneCustomer } from '../../steps/find-customer.ts';
import type { Store } from '../store.ts';
import type { CommandContext } from './command.ts';

interface AskOptions {
  readonly as: 'agent' | 'admin';
  readonly customer?: string;
  readonly json?: boolean;
}

/** `ask "QUESTION" [--as agent|admin] [--customer ID] [--json]`: a question in Japanese or English. */
export function askCommand(context: CommandContext): Command {
  return new Command('ask')
    .description('answers a question in Japanese or English, asks back, or says that it cannot')
    .argument('<question>', 'the question')
    .addOption(new Option('--as <role>', 'who asks').choices(['agent', 'admin']).default('admin'))
    .option(
      '--customer <id>',
      'the customer on the line: phone number, email address, profile id, or <brand>:<customer id>',
    )
    .option('--json', 'print JSON')
    .action(async (question: string, options: AskOptions) => {
      if (question.trim() === '') throw new UsageError('the question is empty', { remedy: 'ask "先月の売上は？"' });
      const store = await context.store();
      const customer = await customerOnLine(options.customer, store);
      const answer = await answerQuestion(
        { question, asker: { role: options.as, ...(customer === null ? {} : { customer }) }, asOf: await store.asOf() },
        store,
      );
      if (options.json === true) context.out(JSON.stringify(answer, null, 2));
      else for (const line of describeAnswer(answer)) context.out(line);
    });
}

async function customerOnLine(text: string | undefined, store: Store): Promise<ProfileId | null> {
  return text === undefined ? null : (await findOneCustomer(text, store)).id;
}

function describeAnswer(answer: Answer): readonly string[] {
  const { locale, evidence } = answer;
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
