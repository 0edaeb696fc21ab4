import Box from '@cloudscape-design/components/box';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import type { Consent, CustomerView, GoldenField } from '../../functions/core/contract.ts';
import { BrandTag } from '../page/brand-tag.tsx';
import type { Texts } from '../text/dictionary.ts';
import type { Locale } from '../text/locale.ts';
import { useReader } from '../text/reader.tsx';
import { brandLabels } from '../view/customer.ts';
import { formatDay, formatPhone } from '../view/values.ts';

/** The unified person, field by field with the brand that vouches for it, and what each brand may do. */
export function Overview({ customer }: { readonly customer: CustomerView }) {
  const { texts } = useReader();
  return (
    <div className="stack">
      <section aria-label={texts.overview.person}>
        <Box variant="h3">{texts.overview.person}</Box>
        <table className="facts golden">
          <thead className="sr-only">
            <tr>
              <th scope="col">{texts.overview.field}</th>
              <th scope="col">{texts.overview.value}</th>
              <th scope="col">{texts.overview.source}</th>
            </tr>
          </thead>
          <tbody>
            {customer.golden.map((field) => (
              <GoldenRow key={field.path} field={field} customer={customer} />
            ))}
          </tbody>
        </table>
      </section>
      <section aria-label={texts.consent.title}>
        <Box variant="h3">{texts.consent.title}</Box>
        <ConsentTable customer={customer} />
        <p className="plain muted small">{texts.consent.rule}</p>
      </section>
    </div>
  );
}

function GoldenRow({ field, customer }: { readonly field: GoldenField; readonly customer: CustomerView }) {
  const { locale, title, texts } = useReader();
  const labels = brandLabels(customer);
  const vouching = [...new Set(field.sources.map((source) => source.brand))];
  const confirmed = field.sources.map((source) => source.confirmedAt).find((at) => at !== null);
  return (
    <tr>
      <th scope="row">{title(field.label)}</th>
      <td>{goldenValue(field, locale, texts)}</td>
      <td className="sources">
        {vouching.map((brand) => (
          <BrandTag key={brand} brand={brand} label={labels.get(brand) ?? { ja: brand, en: brand }} />
        ))}
        {confirmed !== undefined && (
          <span className="muted small unbroken">{texts.overview.confirmed(formatDay(confirmed, locale))}</span>
        )}
      </td>
    </tr>
  );
}

function goldenValue(field: GoldenField, locale: Locale, texts: Texts): string {
  if (field.path === 'GenderString') return texts.overview.genders[field.value] ?? field.value;
  if (field.path === 'BirthDate') return formatDay(field.value, locale);
  return field.path === 'PhoneNumber' ? formatPhone(field.value) : field.value;
}

function ConsentTable({ customer }: { readonly customer: CustomerView }) {
  const { texts } = useReader();
  const { call, email } = customer.consent;
  return (
    <table className="facts consent">
      <thead>
        <tr>
          <th scope="col">{texts.consent.brand}</th>
          <th scope="col">{texts.consent.call}</th>
          <th scope="col">{texts.consent.email}</th>
        </tr>
      </thead>
      <tbody>
        {call.byBrand.map((answer) => (
          <tr key={answer.brand}>
            <th scope="row">
              <BrandTag brand={answer.brand} label={answer.brandLabel} />
            </th>
            <td>
              <ConsentMark consent={answer.consent} />
            </td>
            <td>
              <ConsentMark consent={email.byBrand.find(({ brand }) => brand === answer.brand)?.consent ?? 'unknown'} />
            </td>
          </tr>
        ))}
        <tr className="total">
          <th scope="row">{texts.consent.overall}</th>
          <td>
            <ConsentMark consent={call.overall} />
          </td>
          <td>
            <ConsentMark consent={email.overall} />
          </td>
        </tr>
      </tbody>
    </table>
  );
}

const MARKS = { yes: 'success', no: 'error', unknown: 'pending' } as const satisfies Record<Consent, string>;

function ConsentMark({ consent }: { readonly consent: Consent }) {
  const { texts } = useReader();
  return <StatusIndicator type={MARKS[consent]}>{texts.consent.answers[consent]}</StatusIndicator>;
}
