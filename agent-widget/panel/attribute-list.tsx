import type { AttributeView, LocalizedText } from '../../functions/core/contract.ts';
import { useReader } from '../text/reader.tsx';
import { formatMoment, formatValue } from '../view/values.ts';

/** What was computed of the customer, with its unit and what it means. */
export function AttributeList(props: {
  readonly attributes: readonly AttributeView[];
  readonly brands: ReadonlyMap<string, LocalizedText>;
}) {
  const { texts, locale, read, title } = useReader();
  const { attributes, brands } = props;
  const asOf = attributes[0]?.asOf;
  /** Codes of the data that have a name: brands, and the answers to a consent. */
  const wordFor = (value: AttributeView['value']): string | undefined => {
    if (value === 'yes' || value === 'no' || value === 'unknown') return texts.consent.answers[value];
    const label = typeof value === 'string' ? brands.get(value) : undefined;
    return label === undefined ? undefined : read(label);
  };
  if (attributes.length === 0) return <p className="plain muted">{texts.attributes.none}</p>;
  return (
    <section aria-label={texts.tabs.attributes}>
      <table className="facts attributes">
        <thead className="sr-only">
          <tr>
            <th scope="col">{texts.attributes.name}</th>
            <th scope="col">{texts.attributes.value}</th>
          </tr>
        </thead>
        <tbody>
          {attributes.map((attribute) => (
            <tr key={attribute.name}>
              <th scope="row">
                {title(attribute.label)}
                <span className="description">{title(attribute.description)}</span>
              </th>
              <td className={typeof attribute.value === 'number' ? 'number' : undefined}>
                {wordFor(attribute.value) ?? formatValue(attribute.value, attribute.unit, locale)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {asOf !== undefined && <p className="plain muted small">{texts.asOf(formatMoment(asOf, locale))}</p>}
    </section>
  );
}
