import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isJapanese, normalizeQuestion } from '../../../../functions/core/questions/normalize-question.ts';
import { Sieve } from '../../../../functions/core/questions/patterns/sieve.ts';
import { saidOfOne } from '../../../../functions/core/questions/reading/said-of-one.ts';

const FOLDER = new URL('../../../questions/', import.meta.url);
const QUESTIONS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(new URL(name, FOLDER), 'utf8').split('\n').filter(Boolean))
  .map((line) => (JSON.parse(line) as { readonly question: string }).question);
/** Without anything passed over a question takes long; `EVERY_QUESTION=1` tries all of them. */
const EVERY = Number(process.env.EVERY_QUESTION ?? 48);

describe('tables of other wordings', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('read the same whether or not patterns are passed over', () => {
    const tried = QUESTIONS.filter((_question, at) => at % EVERY === 0).flatMap(asSaid);
    const passingOver = tried.map(read);
    vi.spyOn(Sieve.prototype, 'next').mockImplementation((from) => from);
    expect(passingOver).toEqual(tried.map(read));
  });
});

const read = (question: string): readonly string[] => {
  const text = normalizeQuestion(question);
  return [text.text, saidOfOne(text, true).text];
};

/** The question, in capitals, with the end of another one in its language, and with a part left out. */
function asSaid(question: string, at: number): readonly string[] {
  const others = QUESTIONS.filter((other) => isJapanese(other) === isJapanese(question));
  const other = others[(at * 7919) % others.length] ?? '';
  const [half, third] = [Math.floor(question.length / 2), Math.floor(question.length / 3)];
  return [
    question,
    question.toUpperCase(),
    question.slice(0, half) + other.slice(Math.floor(other.length / 2)),
    question.slice(0, third) + question.slice(half),
  ];
}
