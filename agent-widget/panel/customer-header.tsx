import Badge from '@cloudscape-design/components/badge';
import Button from '@cloudscape-design/components/button';
import type { CustomerView } from '../../functions/core/contract.ts';
import { BrandTag } from '../page/brand-tag.tsx';
import { useReader } from '../text/reader.tsx';
import { brandLabels, keyFigures } from '../view/customer.ts';
import { groupSegments } from '../view/segments.ts';
import { formatMoment, formatValue } from '../view/values.ts';

/** Who is on the line, at a glance: name, brands, segments, and the figures that set the tone of the talk. */
export function CustomerHeader({ customer, reload }: { readonly customer: CustomerView; readonly reload: () => void }) {
  const { texts, locale, title } = useReader();
  const { members } = groupSegments(customer.segments);
  const figures = keyFigures(customer.attributes);
  return (
    <header className="customer-header">
      <div className="customer-title">
        <div>
          {customer.displayNameKana !== null && <div className="customer-kana">{customer.displayNameKana}</div>}
          <h1>{customer.displayName}</h1>
        </div>
        <Button variant="icon" iconName="refresh" ariaLabel={texts.reload} onClick={reload} />
      </div>
      <div className="customer-tags">
        {[...brandLabels(customer)].map(([brand, label]) => (
          <BrandTag key={brand} brand={brand} label={label} />
        ))}
        {members.map((segment) => (
          <Badge key={segment.name} color={segment.primary ? 'blue' : 'grey'}>
            {title(segment.label)}
          </Badge>
        ))}
      </div>
      {figures.length > 0 && (
        <dl className="key-figures">
          {figures.map((figure) => (
            <div key={figure.name}>
              <dt>{title(figure.label)}</dt>
              <dd>{formatValue(figure.value, figure.unit, locale)}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className="muted customer-as-of">{texts.asOf(formatMoment(customer.asOf, locale))}</div>
    </header>
  );
}
