import Icon from '@cloudscape-design/components/icon';
import type { RecordView } from '../../functions/core/contract.ts';
import { BrandTag } from '../page/brand-tag.tsx';
import type { Locale } from '../text/locale.ts';
import { useReader } from '../text/reader.tsx';
import { agreementOn, filledFields, type RecordField } from '../view/records.ts';
import { formatDay, formatPhone, NO_VALUE } from '../view/values.ts';

/** Records side by side, a row a field, so that the eye sees where they agree. */
export function RecordTable({ records }: { readonly records: readonly RecordView[] }) {
  const { texts } = useReader();
  return (
    // A wide table is scrolled sideways; the keyboard needs to reach it for that.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrollable region
    <section className="scroll-x" tabIndex={0} aria-label={texts.records.title}>
      <table className="record-table">
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">{texts.overview.field}</span>
            </th>
            {records.map((record) => (
              <th scope="col" key={record.id}>
                <BrandTag brand={record.brand} label={record.brandLabel} />
                <div className="record-id">{record.customerId}</div>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {filledFields(records).map((field) => (
            <RecordRow key={field} field={field} records={records} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function RecordRow({ field, records }: { readonly field: RecordField; readonly records: readonly RecordView[] }) {
  const { texts, locale } = useReader();
  const agreement = agreementOn(field, records);
  return (
    <tr className={`agreement-${agreement}`}>
      <th scope="row">
        {texts.records.fields[field]}
        {agreement === 'same' && (
          <span className="agreement">
            <Icon name="check" size="small" variant="success" ariaLabel={texts.records.same} />
          </span>
        )}
        {agreement === 'differs' && (
          <span
            className="agreement differs"
            role="img"
            aria-label={texts.records.differs}
            title={texts.records.differs}
          >
            ≠
          </span>
        )}
      </th>
      {records.map((record) => (
        <td key={record.id} className={record[field] === null ? 'muted' : undefined}>
          {cell(record, field, locale)}
        </td>
      ))}
    </tr>
  );
}

function cell(record: RecordView, field: RecordField, locale: Locale): string {
  const value = record[field];
  if (value === null) return NO_VALUE;
  if (field === 'phone') return formatPhone(value);
  return field === 'birthDate' || field === 'registeredAt' || field === 'updatedAt' ? formatDay(value, locale) : value;
}
