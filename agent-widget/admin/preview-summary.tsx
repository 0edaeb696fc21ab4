import Container from '@cloudscape-design/components/container';
import type { PreviewView } from '../../functions/core/contract.ts';
import { useReader } from '../text/reader.tsx';
import { formatCount } from '../view/values.ts';

/** The preview in four figures. */
export function PreviewSummary({ preview }: { readonly preview: PreviewView }) {
  const { texts, locale } = useReader();
  const figures = [
    { label: texts.identities.records, value: preview.records },
    { label: texts.identities.people, value: preview.people },
    { label: texts.identities.toMerge, value: preview.total.merge },
    { label: texts.identities.toReview, value: preview.total.review },
  ];
  return (
    <Container>
      <dl className="counts">
        {figures.map((figure) => (
          <div key={figure.label}>
            <dt>{figure.label}</dt>
            <dd>{formatCount(figure.value, locale)}</dd>
          </div>
        ))}
      </dl>
    </Container>
  );
}
