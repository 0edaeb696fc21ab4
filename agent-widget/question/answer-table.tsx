import Button from '@cloudscape-design/components/button';
import { useState } from 'react';
import type { AnswerView } from '../../functions/core/contract.ts';
import { useReader } from '../text/reader.tsx';
import { formatValue } from '../view/values.ts';

const FIRST_ROWS = 8;

/** The figures behind the sentence. */
export function AnswerTable({ answer }: { readonly answer: AnswerView }) {
  const { texts, locale, title } = useReader();
  const [all, setAll] = useState(false);
  const rows = all ? answer.rows : answer.rows.slice(0, FIRST_ROWS);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrollable region
    <section className="scroll-x" tabIndex={0} aria-label={texts.questions.table}>
      <table className="answer-table">
        <thead>
          <tr>
            {answer.columns.map((column) => (
              <th key={column.name} scope="col" className={isNumber(column.unit) ? 'number' : undefined}>
                {title(column.label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of one answer never change places
            <tr key={index}>
              {answer.columns.map((column, position) => (
                <td key={column.name} className={isNumber(column.unit) ? 'number' : undefined}>
                  {formatValue(row[position], column.unit, locale)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length < answer.rows.length && (
        <Button variant="inline-link" onClick={() => setAll(true)}>
          {texts.questions.moreRows(answer.rows.length - rows.length)}
        </Button>
      )}
    </section>
  );
}

function isNumber(unit: AnswerView['columns'][number]['unit']): boolean {
  return unit !== 'text' && unit !== 'date';
}
