import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../functions/core/errors.ts';
import { readQuestionLines } from '../../functions/local/question-lines.ts';

describe('a file of questions', () => {
  it('holds one question a line; byte order mark, blank lines and other fields do no harm', () => {
    const text =
      '\uFEFF{"id":"a","question":"売上は？"}\r\n\r\n{"id":2,"question":"","previous":"a","note":"kept"}\r\n';
    expect(readQuestionLines(text, 'q.jsonl')).toEqual([
      { id: 'a', question: '売上は？' },
      { id: 2, question: '', previous: 'a' },
    ]);
  });

  it.each([
    ['{"id":"a","question":"x"}\n{"id":', 'q.jsonl, line 2: this is no JSON'],
    ['[]', 'q.jsonl, line 1: this is no JSON object'],
    ['"question"', 'line 1: this is no JSON object'],
    ['{"question":"x"}', 'line 1: "id"'],
    ['{"id":"a"}', 'line 1: "question"'],
    ['{"id":"a","question":"x","as":"boss"}', 'line 1: "as"'],
    ['{"id":"a","question":"x","customer":7}', 'line 1: "customer"'],
    ['{"id":"a","question":"x"}\n{"id":"a","question":"y"}', 'line 2: the id "a" is that of line 1 too'],
    ['{"id":"a","question":"x","previous":"b"}', 'line 1: no earlier line has the id "b"'],
  ])('that cannot be read is refused with file and line: %s', (text, message) => {
    const read = (): unknown => readQuestionLines(text, 'q.jsonl');
    expect(read).toThrow(InvalidInputError);
    expect(read).toThrow(message);
  });
});
