import ExpandableSection from '@cloudscape-design/components/expandable-section';
import type { PairExplanation, RecordView } from '../../functions/core/contract.ts';
import { BrandTag } from '../page/brand-tag.tsx';
import type { Locale } from '../text/locale.ts';
import { useReader } from '../text/reader.tsx';
import {
  certaintyOf,
  formatBits,
  formatOdds,
  formatProbability,
  silentReasons,
  type Waterfall,
  type WaterfallBar,
  type WaterfallStep,
  waterfallOf,
} from '../view/evidence.ts';
import { formatDay, formatPhone, NO_VALUE } from '../view/values.ts';

/** Why two records are one person: the verdict in words, then every reason with its weight as a waterfall. */
export function PairReasons(props: { readonly explanation: PairExplanation; readonly records: readonly RecordView[] }) {
  const { texts } = useReader();
  const { explanation } = props;
  const waterfall = waterfallOf(explanation);
  const silent = silentReasons(explanation);
  return (
    <figure className="pair" aria-label={texts.reasons.pair(explanation.left, explanation.right)}>
      <figcaption className="pair-caption">
        <span className="pair-ends">
          <RecordName id={explanation.left} records={props.records} />
          <span aria-hidden="true">↔</span>
          <RecordName id={explanation.right} records={props.records} />
        </span>
        <span className="verdict">
          <strong>{texts.reasons.certainty[certaintyOf(explanation.probability)]}</strong>{' '}
          <span className="muted">
            {formatProbability(explanation.probability)} · {texts.reasons.decision(explanation.decision)}
          </span>
        </span>
      </figcaption>
      <table className="waterfall">
        <thead className="sr-only">
          <tr>
            <th scope="col">{texts.reasons.reason}</th>
            <th scope="col">{texts.reasons.chart}</th>
            <th scope="col">{texts.reasons.weight}</th>
          </tr>
        </thead>
        <tbody>
          {waterfall.bars.map((bar, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps of one explanation never change places
            <WaterfallRow key={index} bar={bar} waterfall={waterfall} />
          ))}
        </tbody>
      </table>
      {silent.length > 0 && (
        <ExpandableSection variant="footer" headerText={texts.reasons.silent(silent.length)}>
          <ul className="silent-reasons">
            {silent.map((reason) => (
              <SilentReason key={reason.fact} reason={reason} />
            ))}
          </ul>
        </ExpandableSection>
      )}
    </figure>
  );
}

function RecordName({ id, records }: { readonly id: string; readonly records: readonly RecordView[] }) {
  const record = records.find((candidate) => candidate.id === id);
  if (record === undefined) return <code>{id}</code>;
  return (
    <span className="record-name">
      <BrandTag brand={record.brand} label={record.brandLabel} />
      <span className="record-id">{record.customerId}</span>
    </span>
  );
}

function SilentReason({ reason }: { readonly reason: PairExplanation['reasons'][number] }) {
  const { read } = useReader();
  return (
    <li>
      {read(reason.label)}: {read(reason.finding)}
    </li>
  );
}

function WaterfallRow(props: { readonly bar: WaterfallBar<WaterfallStep>; readonly waterfall: Waterfall }) {
  const { texts, locale } = useReader();
  const { step } = props.bar;
  return (
    <tr className={`step-${step.kind}`}>
      <th scope="row">
        <StepText step={step} />
      </th>
      <td className="bar-cell">
        <Bar {...props} />
      </td>
      <td className="weight" title={texts.reasons.odds(formatOdds(step.weight, locale), step.weight >= 0)}>
        {formatBits(step.weight)}
        <span className="sr-only"> {texts.reasons.odds(formatOdds(step.weight, locale), step.weight >= 0)}</span>
      </td>
    </tr>
  );
}

function StepText({ step }: { readonly step: WaterfallStep }) {
  const { texts, locale, read, title } = useReader();
  if (step.kind === 'end') return <span className="reason-label">{texts.reasons.total}</span>;
  const { reason } = step;
  if (reason === null) return <span className="reason-label">{texts.reasons.start}</span>;
  const [left, right] = [shownValue(reason.left, locale), shownValue(reason.right, locale)];
  return (
    <>
      <span className="reason-label">{title(reason.label)}</span>
      <span className="reason-finding">{read(reason.finding)}</span>
      {left + right !== '' && (
        <span className="reason-values">{left === right ? left : `${left || NO_VALUE} ↔ ${right || NO_VALUE}`}</span>
      )}
    </>
  );
}

/** Phone numbers and days as everywhere on the page; other texts as the record has them. */
function shownValue(text: string, locale: Locale): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDay(text, locale) : formatPhone(text);
}

/** The bar spans from where the evidence stood to where it stands; the zero line is drawn through all rows. */
function Bar({ bar, waterfall }: { readonly bar: WaterfallBar<WaterfallStep>; readonly waterfall: Waterfall }) {
  const range = waterfall.most - waterfall.least || 1;
  const at = (bits: number): number => ((bits - waterfall.least) / range) * 100;
  const left = at(Math.min(bar.from, bar.to));
  const kind = bar.step.kind === 'reason' ? (bar.to >= bar.from ? 'for' : 'against') : bar.step.kind;
  return (
    <span className="bar-track" aria-hidden="true">
      <span className="bar-zero" style={{ left: `${at(0)}%` }} />
      <span
        className={`bar bar-${kind}`}
        style={{ left: `${left}%`, width: `${Math.max(at(Math.max(bar.from, bar.to)) - left, 0.8)}%` }}
      />
    </span>
  );
}
