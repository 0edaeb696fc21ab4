import type { LocalizedText } from '../../language.ts';
import type { DensityFindings } from './density-customers.ts';

/** What grouping by density found, how sure it is, and whether it says anything beside the groups by centres. */
export function densityText({ compared, found, ...figures }: DensityFindings): LocalizedText {
  const inNone = `${(figures.inNone * 100).toFixed(0)}%`;
  const [stability, agreement] = [figures.stability.toFixed(2), figures.agreement.toFixed(2)];
  const start = {
    ja: `密度による分け方（HDBSCAN、${compared.toLocaleString('ja')}人を比較）：`,
    en: `By density (HDBSCAN, ${compared.toLocaleString('en')} customers compared): `,
  };
  const groups = {
    ja: `${found}グループ、どれにも属さない人${inNone}、安定度${stability}`,
    en: `${found} groups, ${inNone} of customers in none, stability ${stability}`,
  };
  const rest: Readonly<Record<DensityFindings['verdict'], LocalizedText>> = {
    none: { ja: '2つ以上の密なグループは見つかりませんでした。', en: 'there are not two dense groups.' },
    unstable: {
      ja: `${groups.ja}。顧客の一部で作り直すと別の分け方になるため、表示しません。`,
      en: `${groups.en}. Other customers would be grouped otherwise: not shown.`,
    },
    same: {
      ja: `${groups.ja}。上のクラスターと同じ分け方です（調整ランド指数${agreement}）。`,
      en: `${groups.en}. The same groups as the clusters above (adjusted Rand index ${agreement}).`,
    },
    different: {
      ja: `${groups.ja}。上のクラスターとは違う分け方です（調整ランド指数${agreement}）。`,
      en: `${groups.en}. Other groups than the clusters above (adjusted Rand index ${agreement}).`,
    },
  };
  const { ja, en } = rest[figures.verdict];
  return { ja: `${start.ja}${ja}`, en: `${start.en}${en}` };
}
