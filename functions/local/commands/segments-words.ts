import type { ClustersView, SegmentMovementView } from '../../core/contract.ts';
import type { Locale } from '../../core/language.ts';

/** Everything fixed that `fusion segments` says. */
export interface SegmentsWords {
  readonly notYet: string;
  readonly people: (people: number, runs: readonly string[]) => string;
  readonly size: (size: string, share: string) => string;
  readonly primary: (people: number) => string;
  readonly startsFrom: (labels: readonly string[]) => string;
  readonly clusters: (found: ClustersView, tried: readonly string[]) => string;
  readonly everyone: (figure: string, effect: string) => string;
  readonly lookAlikes: (members: number, found: number) => string;
  readonly asOf: (moment: string) => string;
  readonly cluster: string;
  readonly densityGroup: string;
  readonly isPrimary: string;
  readonly toEnter: string;
  readonly toLeave: string;
  readonly now: (value: string) => string;
  readonly notThere: string;
  readonly stayed: (view: SegmentMovementView) => string;
  readonly up: (people: number) => string;
  readonly down: (people: number) => string;
  readonly drift: (index: string, strength: SegmentMovementView['drift']['strength']) => string;
  readonly newlyAtRisk: (people: number) => string;
  readonly separator: string;
}

const STRENGTHS = { little: '小さい', some: '中くらい', much: '大きい' } as const;

export const SEGMENTS_WORDS: Readonly<Record<Locale, SegmentsWords>> = {
  en: {
    notYet: 'segments have not been computed yet: fusion resolve',
    people: (people, runs) => `${people} customers; runs: ${runs.join(', ')}`,
    size: (size, share) => `${size} (${share})`,
    primary: (people) => `, primary for ${people}`,
    startsFrom: (labels) => `starts from: ${labels.join(', ')}`,
    clusters: ({ people, silhouette, stability }, tried) =>
      `Clusters of ${people} who have bought: silhouette ${silhouette.toFixed(2)}, stability ${stability.toFixed(2)}; tried ${tried.join(', ')}`,
    everyone: (figure, effect) => `(everyone: ${figure}; ${effect})`,
    lookAlikes: (members, found) => `${members} members; ${found} look-alikes`,
    asOf: (moment) => `as of ${moment}`,
    cluster: 'cluster',
    densityGroup: 'group by density',
    isPrimary: ' (primary)',
    toEnter: 'to be in it',
    toLeave: 'to leave it',
    now: (value) => `(now ${value})`,
    notThere: '-',
    stayed: ({ stayed, arrived, gone }) => `stayed ${stayed}, new here ${arrived}, no longer here ${gone}`,
    up: (people) => `up: ${people}`,
    down: (people) => `down: ${people}`,
    drift: (index, strength) => `drift of the mixture: ${index} (${strength})`,
    newlyAtRisk: (people) => `newly at risk: ${people}`,
    separator: '; ',
  },
  ja: {
    notYet: 'セグメントはまだ計算されていません。fusion resolve を実行してください。',
    people: (people, runs) => `顧客${people}人、計算：${runs.join('、')}`,
    size: (size, share) => `${size}人（${share}）`,
    primary: (people) => `、主セグメント${people}人`,
    startsFrom: (labels) => `元のセグメント：${labels.join('、')}`,
    clusters: ({ people, silhouette, stability }, tried) =>
      `購入のある${people}人のクラスター：シルエット係数${silhouette.toFixed(2)}、安定度${stability.toFixed(2)}、試した数とシルエット係数 ${tried.join('、')}`,
    everyone: (figure, effect) => `（全体は${figure}、効果量${effect}）`,
    lookAlikes: (members, found) => `メンバー${members}人、購入が似ているお客様${found}人`,
    asOf: (moment) => `${moment} 時点`,
    cluster: 'クラスター',
    densityGroup: '密度によるグループ',
    isPrimary: '（主セグメント）',
    toEnter: '入るには',
    toLeave: '外れるには',
    now: (value) => `（いま ${value}）`,
    notThere: 'なし',
    stayed: ({ stayed, arrived, gone }) => `変わらず${stayed}人、新たに加わった${arrived}人、いなくなった${gone}人`,
    up: (people) => `上への移動：${people}人`,
    down: (people) => `下への移動：${people}人`,
    drift: (index, strength) => `構成の変化：${index}（${STRENGTHS[strength]}）`,
    newlyAtRisk: (people) => `新たに離反の恐れ：${people}人`,
    separator: '、',
  },
};
