import Alert from '@cloudscape-design/components/alert';
import type { CustomerView } from '../../functions/core/contract.ts';
import { useReader } from '../text/reader.tsx';

/** What must not be overlooked on a live contact: no calls, no mail, handle with care. */
export function CustomerAlerts({ customer }: { readonly customer: CustomerView }) {
  const { texts, read } = useReader();
  const { call } = customer.consent;
  const refusing = call.byBrand.filter((answer) => answer.consent === 'no').map((answer) => read(answer.brandLabel));
  return (
    <div className="customer-alerts">
      {call.overall === 'no' && (
        <Alert type="error" header={texts.alerts.doNotCall}>
          {texts.alerts.doNotCallDetail(refusing)}
        </Alert>
      )}
      {customer.attention && (
        <Alert type="warning" header={texts.alerts.attention}>
          {texts.alerts.attentionDetail}
        </Alert>
      )}
    </div>
  );
}
