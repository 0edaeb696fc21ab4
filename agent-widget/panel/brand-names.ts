import { useCallback } from 'react';
import { useLoaded } from '../api/loading.ts';
import { useApi } from '../api/session.tsx';
import { useReader } from '../text/reader.tsx';

/** Brand id → its name in the reader's language; the id until it is known. */
export function useBrandNames(): (id: string) => string {
  const { read } = useReader();
  const api = useApi();
  const { state } = useLoaded(useCallback(() => api.brands(), [api]));
  return (id) => {
    const brand = state.status === 'loaded' ? state.value.find((known) => known.id === id) : undefined;
    return brand === undefined ? id : read(brand.label);
  };
}
