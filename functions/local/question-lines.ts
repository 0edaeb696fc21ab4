import { z } from 'zod';
import { InvalidInputError } from '../core/errors.ts';

const questionLine = z.object({
  id: z.union([z.string().min(1), z.number()]),
  question: z.string(),
  as: z.enum(['agent', 'admin']).nullish(),
  customer: z.string().nullish(),
  previous: z.union([z.string(), z.number()]).nullish(),
});

/** One question of a file. `customer`: who is on the line, in any notation; `previous`: the id of the line it follows up. */
export type QuestionLine = z.infer<typeof questionLine>;

/**
 * The questions of a JSONL file, blank lines left out; other fields than those of `QuestionLine` are nobody's business here.
 * Throws InvalidInputError that names the file and the line: no JSON, a field missing or of another type, an id twice, a
 * `previous` that no earlier line has.
 */
export function readQuestionLines(text: string, file: string): readonly QuestionLine[] {
  const lines = new Map<QuestionLine['id'], { readonly line: QuestionLine; readonly number: number }>();
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n/)
    .forEach((written, index) => {
      if (written.trim() === '') return;
      const number = index + 1;
      const line = readLine(written, file, number);
      const twin = lines.get(line.id);
      if (twin !== undefined)
        throw invalid(file, number, `the id ${shown(line.id)} is that of line ${twin.number} too`);
      if (line.previous != null && !lines.has(line.previous))
        throw invalid(file, number, `no earlier line has the id ${shown(line.previous)}, which "previous" names`);
      lines.set(line.id, { line, number });
    });
  return [...lines.values()].map(({ line }) => line);
}

function readLine(written: string, file: string, number: number): QuestionLine {
  let json: unknown;
  try {
    json = JSON.parse(written);
  } catch (cause) {
    throw invalid(file, number, 'this is no JSON', cause);
  }
  const parsed = questionLine.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.join('.') ?? '';
  throw invalid(
    file,
    number,
    field === '' ? 'this is no JSON object' : `"${field}": ${issue?.message ?? 'unreadable'}`,
  );
}

const shown = (id: QuestionLine['id']): string => JSON.stringify(id);

function invalid(file: string, line: number, what: string, cause?: unknown): InvalidInputError {
  return new InvalidInputError(`${file}, line ${line}: ${what}`, {
    remedy:
      'One JSON object a line: {"id": "q1", "question": "先月の売上は？", "as": "admin", "customer": null, "previous": null}; id and question are needed.',
    cause,
  });
}
