import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Select from '@cloudscape-design/components/select';
import { useCallback, useState } from 'react';
import type { LookAlikesView, SegmentSummaryView } from '../../functions/core/contract.ts';
import { useLoaded } from '../api/loading.ts';
import { useApi } from '../api/session.tsx';
import { useReader } from '../text/reader.tsx';
import { formatCount, formatMoment } from '../view/values.ts';
import { WhenLoaded } from './page-frame.tsx';

/** Who else buys what the members of a chosen segment buy. One without members can be seen and not be chosen. */
export function LookAlikes({ segments }: { readonly segments: readonly SegmentSummaryView[] }) {
  const { texts, locale, title } = useReader();
  const [chosen, setChosen] = useState<string | null>(null);
  const options = segments.map(({ name, label, size }) => ({
    value: name,
    label: title(label),
    description: texts.lookAlikes.members(formatCount(size, locale)),
    disabled: size === 0,
  }));
  return (
    <Container
      header={
        <Header variant="h2" description={texts.lookAlikes.description}>
          {texts.lookAlikes.title}
        </Header>
      }
    >
      <div className="stack">
        <FormField label={texts.lookAlikes.of}>
          <Select
            selectedOption={options.find(({ value }) => value === chosen) ?? null}
            options={options}
            placeholder={texts.lookAlikes.choose}
            onChange={({ detail }) => setChosen(detail.selectedOption.value ?? null)}
          />
        </FormField>
        {chosen !== null && <LookAlikesOf segment={chosen} />}
      </div>
    </Container>
  );
}

function LookAlikesOf({ segment }: { readonly segment: string }) {
  const { texts, locale } = useReader();
  const api = useApi();
  const { state, reload } = useLoaded(
    useCallback((signal: AbortSignal) => api.lookAlikes(segment, signal), [api, segment]),
  );
  return (
    <WhenLoaded state={state} reload={reload}>
      {(found) => (
        <>
          {found.lookAlikes.length === 0 ? (
            <p className="plain muted">{texts.lookAlikes.none}</p>
          ) : (
            <LookAlikeTable found={found} />
          )}
          <p className="plain muted small">{texts.asOf(formatMoment(found.asOf, locale))}</p>
        </>
      )}
    </WhenLoaded>
  );
}

function LookAlikeTable({ found }: { readonly found: LookAlikesView }) {
  const { texts, title } = useReader();
  return (
    <table className="facts" aria-label={texts.lookAlikes.tableOf(title(found.segment.label))}>
      <thead>
        <tr>
          <th scope="col">{texts.lookAlikes.customer}</th>
          <th scope="col">{texts.lookAlikes.boughtToo}</th>
          <th scope="col" className="number">
            {texts.lookAlikes.score}
          </th>
        </tr>
      </thead>
      <tbody>
        {found.lookAlikes.map(({ profileId, displayName, score, items }) => (
          <tr key={profileId}>
            <th scope="row">
              {displayName}
              <span className="description">
                <code>{profileId}</code>
              </span>
            </th>
            <td>
              {items.map((item) => (
                <div key={item}>{item}</div>
              ))}
            </td>
            <td className="number">{score.toFixed(2)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
