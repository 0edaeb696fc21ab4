import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useEffect, useState } from 'react';
import { useApi } from '../api/session.tsx';
import { useReader } from '../text/reader.tsx';

const EVERY_MILLISECONDS = 1_000;

/** A search under way; how far the preparation is, where it has to wait for one. */
export function Finding() {
  const { texts } = useReader();
  const api = useApi();
  const [preparing, setPreparing] = useState<number | null>(null);
  useEffect(() => {
    const timer = setInterval(() => void api.searchPreparation().then(setPreparing), EVERY_MILLISECONDS);
    return () => clearInterval(timer);
  }, [api]);
  return (
    <StatusIndicator type="loading">
      {preparing === null ? texts.find.finding : texts.find.preparing(Math.floor(preparing * 100))}
    </StatusIndicator>
  );
}
