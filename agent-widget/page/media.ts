import { useEffect, useState } from 'react';

/** Whether the document is at least this wide, in CSS pixels; a panel in an iframe measures its iframe. */
export function useIsAtLeast(width: number): boolean {
  const [matches, setMatches] = useState(() => window.matchMedia(`(min-width: ${width}px)`).matches);
  useEffect(() => {
    const query = window.matchMedia(`(min-width: ${width}px)`);
    const hear = (): void => setMatches(query.matches);
    hear();
    query.addEventListener('change', hear);
    return () => query.removeEventListener('change', hear);
  }, [width]);
  return matches;
}
