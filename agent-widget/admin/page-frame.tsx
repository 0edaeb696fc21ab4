import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import type { ReactNode } from 'react';
import type { Loaded } from '../api/loading.ts';
import { Problem } from '../page/problem.tsx';
import { useReader } from '../text/reader.tsx';

export function PageFrame(props: {
  readonly title: string;
  readonly description: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <ContentLayout
      header={
        <Header variant="h1" description={props.description} actions={props.actions}>
          {props.title}
        </Header>
      }
    >
      <SpaceBetween size="l">{props.children}</SpaceBetween>
    </ContentLayout>
  );
}

/** What is loading, what was refused, or the content. */
export function WhenLoaded<T>(props: {
  readonly state: Loaded<T>;
  readonly reload: () => void;
  readonly children: (value: T) => ReactNode;
}) {
  const { texts } = useReader();
  switch (props.state.status) {
    case 'loading':
      return <StatusIndicator type="loading">{texts.loading}</StatusIndicator>;
    case 'failed':
      return <Problem error={props.state.error} retry={props.reload} />;
    case 'loaded':
      return props.children(props.state.value);
  }
}
