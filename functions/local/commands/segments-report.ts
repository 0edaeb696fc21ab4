import type {
  ClauseReading,
  LookAlikesView,
  SegmentExplanationView,
  SegmentMovementView,
  SegmentSummaryView,
  SegmentsView,
} from '../../core/contract.ts';
import type { Locale } from '../../core/language.ts';
import { segmentNamed } from '../../core/segments/catalog.ts';
import type { MovedPeople } from '../../core/segments/movement.ts';

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** Sizes, warnings and differences of every segment and cluster. */
export function segmentLines(view: SegmentsView | null, locale: Locale): readonly string[] {
  if (view === null) return ['segments have not been computed yet: fusion resolve'];
  const { segments, clusters, people, runs } = view;
  return [
    `${people} customers; runs: ${runs.map(({ runId }) => runId).join(', ')}`,
    ...segments.flatMap((segment) => [
      `${segment.name}  ${segment.label[locale]}: ${segment.size} (${percent(segment.share)}), primary for ${segment.primarySize}`,
      ...detailLines(segment, locale),
    ]),
    ...(clusters === null
      ? []
      : [
          `Clusters of ${clusters.people} who have bought: silhouette ${clusters.silhouette.toFixed(2)}, stability ${clusters.stability.toFixed(2)}; tried ${clusters.candidates.map(({ k, silhouette }) => `${k} (${silhouette.toFixed(2)})`).join(', ')}`,
          ...clusters.clusters.flatMap((cluster) => [
            `${cluster.name}  ${cluster.label[locale]}: ${cluster.size} (${percent(cluster.share)})`,
            `  ${cluster.description[locale]}`,
            ...detailLines(cluster, locale),
          ]),
        ]),
  ];
}

function detailLines(
  { differences, warnings, strategies }: Pick<SegmentSummaryView, 'differences' | 'warnings' | 'strategies'>,
  locale: Locale,
): readonly string[] {
  return [
    ...warnings.map((warning) => `  ! ${warning[locale]}`),
    ...differences.map(
      ({ label, members, everyone, effect }) =>
        `  ${effect > 0 ? '+' : '-'} ${label[locale]}: ${members[locale]} (${locale === 'ja' ? '全体は' : 'everyone: '}${everyone[locale]}; ${effect.toFixed(2)})`,
    ),
    ...strategies.map(({ title, message, source }) => `  > ${title[locale]}: ${message[locale]} [${source}]`),
  ];
}

/** Who buys like the members of a segment, and what speaks for it. */
export function lookAlikeLines({ segment, members, lookAlikes }: LookAlikesView, locale: Locale): readonly string[] {
  return [
    `${segment.name}  ${segment.label[locale]}: ${members} members; ${lookAlikes.length} look-alikes`,
    ...lookAlikes.map(({ profileId, score, items }) => `  ${profileId}  ${score.toFixed(2)}  ${items.join(', ')}`),
  ];
}

const CHANGES = {
  ja: { in: '外れるには', out: '入るには', now: 'いま' },
  en: { in: 'to leave it', out: 'to be in it', now: 'now' },
} as const;

/** Every segment of one customer, clause by clause. */
export function explanationLines(view: SegmentExplanationView, locale: Locale): readonly string[] {
  const { cluster, segments, profileId, asOf } = view;
  const words = CHANGES[locale];
  return [
    `${profileId}  as of ${asOf}`,
    ...(cluster === null ? [] : [`cluster ${cluster.name}  ${cluster.label[locale]}: ${cluster.description[locale]}`]),
    ...segments.flatMap(({ name, label, member, primary, why, changes }) => [
      `${member ? '[x]' : '[ ]'} ${name}  ${label[locale]}${primary ? ' (primary)' : ''}`,
      ...clauseLines(why, locale, '    '),
      `    ${member ? words.in : words.out}: ${changes.map(({ text, value }) => `${text[locale]} (${words.now} ${value[locale]})`).join('; ')}`,
    ]),
  ];
}

/** Below a clause that starts from other segments, why the customer is in those or not. */
function clauseLines(clauses: readonly ClauseReading[], locale: Locale, margin: string): readonly string[] {
  return clauses.flatMap(({ holds, text, value, through = [] }) => [
    `${margin}${holds ? '+' : '-'} ${text[locale]}  [${value[locale]}]`,
    ...through.flatMap(({ label, member, clauses: inner }) => [
      `${margin}    ${member ? '[x]' : '[ ]'} ${label[locale]}`,
      ...clauseLines(inner, locale, `${margin}        `),
    ]),
  ]);
}

/** The matrix of movement, the paths up and down, drift, and who is newly at risk. */
export function movementLines(view: SegmentMovementView, locale: Locale): readonly string[] {
  const { from, to, matrix, up, down, drift, newlyAtRisk } = view;
  const label = (name: string | null): string => (name === null ? '-' : segmentNamed(name).label[locale]);
  const path = (moved: MovedPeople): string => `  ${label(moved.from)} → ${label(moved.to)}: ${moved.people}`;
  return [
    `${from.runId} (${from.asOf}) → ${to.runId} (${to.asOf})`,
    ...matrixLines(matrix, label),
    `stayed ${view.stayed}, new here ${view.arrived}, no longer here ${view.gone}`,
    `up: ${sum(up)}`,
    ...up.map(path),
    `down: ${sum(down)}`,
    ...down.map(path),
    `drift of the mixture: ${drift.index.toFixed(3)} (${drift.strength})`,
    `newly at risk: ${newlyAtRisk.people}`,
    ...newlyAtRisk.ids.map((id) => `  ${id}`),
  ];
}

const sum = (paths: readonly MovedPeople[]): number => paths.reduce((all, { people }) => all + people, 0);

function matrixLines(matrix: readonly MovedPeople[], label: (name: string | null) => string): readonly string[] {
  const columns = [...new Set(matrix.map(({ to }) => to))];
  const rows = [...new Set(matrix.map(({ from }) => from))];
  const cell = (from: string | null, to: string | null): number =>
    matrix.find((moved) => moved.from === from && moved.to === to)?.people ?? 0;
  return [
    ['', ...columns.map(label)].join('\t'),
    ...rows.map((from) => [label(from), ...columns.map((to) => cell(from, to))].join('\t')),
  ];
}
