import type { LocalizedText } from '../../functions/core/contract.ts';
import { useReader } from '../text/reader.tsx';

/** A brand's name on its own tint, the same everywhere. */
export function BrandTag({ brand, label }: { readonly brand: string; readonly label: LocalizedText }) {
  const { read } = useReader();
  return (
    <span className="brand-tag" style={{ '--hue': hueOf(brand) } as React.CSSProperties}>
      {read(label)}
    </span>
  );
}

function hueOf(brand: string): number {
  // FNV-1a, 32 bits; twelve hues are as many as the eye keeps apart.
  let hash = 0x811c9dc5;
  for (const character of brand) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return (hash % 12) * 30;
}
