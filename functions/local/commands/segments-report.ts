import type {
  ClauseReading,
  ClusterNameView,
  ClusterSummaryView,
  LookAlikesView,
  SegmentExplanationView,
  SegmentMovementView,
  SegmentSummaryView,
  SegmentsView,
} from '../../core/contract.ts';
import type { Locale } from '../../core/language.ts';
import { segmentNamed } from '../../core/segments/catalog.ts';
import type { MovedPeople } from '../../core/segments/movement.ts';
import { SEGMENTS_WORDS, type SegmentsWords } from './segments-words.ts';

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** Sizes, warnings and differences of every segment, cluster and group by density. */
export function segmentLines(view: SegmentsView | null, locale: Locale): readonly string[] {
  const words = SEGMENTS_WORDS[locale];
  if (view === null) return [words.notYet];
  const { segments, clusters, people, runs } = view;
  return [
    words.people(
      people,
      runs.map(({ runId }) => runId),
    ),
    ...segments.flatMap((segment) => [
      `${sizeLine(segment, locale)}${words.primary(segment.primarySize)}`,
      ...(segment.bases.length === 0
        ? []
        : [`  = ${words.startsFrom(segment.bases.map(({ label }) => label[locale]))}`]),
      ...detailLines(segment, locale),
    ]),
    ...(clusters === null
      ? []
      : [
          words.clusters(
            clusters,
            clusters.candidates.map(({ k, silhouette }) => `${k} (${silhouette.toFixed(2)})`),
          ),
          ...clusters.clusters.flatMap((cluster) => clusterLines(cluster, locale)),
          ...(clusters.density === null
            ? []
            : [
                clusters.density.summary[locale],
                ...clusters.density.groups.flatMap((group) => clusterLines(group, locale)),
              ]),
        ]),
  ];
}

function sizeLine({ name, label, size, share }: ClusterSummaryView, locale: Locale): string {
  return `${name}  ${label[locale]}: ${SEGMENTS_WORDS[locale].size(String(size), percent(share))}`;
}

function clusterLines(cluster: ClusterSummaryView, locale: Locale): readonly string[] {
  return [sizeLine(cluster, locale), `  ${cluster.description[locale]}`, ...detailLines(cluster, locale)];
}

function detailLines(
  { differences, warnings, strategies }: Pick<SegmentSummaryView, 'differences' | 'warnings' | 'strategies'>,
  locale: Locale,
): readonly string[] {
  const words = SEGMENTS_WORDS[locale];
  return [
    ...warnings.map((warning) => `  ! ${warning[locale]}`),
    ...differences.map(
      ({ label, members, everyone, effect }) =>
        `  ${effect > 0 ? '+' : '-'} ${label[locale]}: ${members[locale]} ${words.everyone(everyone[locale], effect.toFixed(2))}`,
    ),
    ...strategies.map(({ title, message, source }) => `  > ${title[locale]}: ${message[locale]} [${source}]`),
  ];
}

/** Who buys like the members of a segment, and what speaks for it. */
export function lookAlikeLines({ segment, members, lookAlikes }: LookAlikesView, locale: Locale): readonly string[] {
  return [
    `${segment.name}  ${segment.label[locale]}: ${SEGMENTS_WORDS[locale].lookAlikes(members, lookAlikes.length)}`,
    ...lookAlikes.map(
      ({ profileId, displayName, score, items }) =>
        `  ${profileId}  ${displayName}  ${score.toFixed(2)}  ${items.join(', ')}`,
    ),
  ];
}

/** Every segment of one customer, clause by clause. */
export function explanationLines(view: SegmentExplanationView, locale: Locale): readonly string[] {
  const words = SEGMENTS_WORDS[locale];
  return [
    `${view.profileId}  ${words.asOf(view.asOf)}`,
    ...groupLines(words.cluster, view.cluster, locale),
    ...groupLines(words.densityGroup, view.densityGroup, locale),
    ...view.segments.flatMap(({ name, label, member, primary, why, changes }) => [
      `${member ? '[x]' : '[ ]'} ${name}  ${label[locale]}${primary ? words.isPrimary : ''}`,
      ...clauseLines(why, locale, '    '),
      `    ${member ? words.toLeave : words.toEnter}: ${changesText(changes, words, locale)}`,
    ]),
  ];
}

function groupLines(kind: string, group: ClusterNameView | null, locale: Locale): readonly string[] {
  return group === null ? [] : [`${kind} ${group.name}  ${group.label[locale]}: ${group.description[locale]}`];
}

function changesText(changes: readonly ClauseReading[], words: SegmentsWords, locale: Locale): string {
  return changes.map(({ text, value }) => `${text[locale]} ${words.now(value[locale])}`).join(words.separator);
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
  const words = SEGMENTS_WORDS[locale];
  const { from, to, matrix, up, down, drift, newlyAtRisk } = view;
  const label = (name: string | null): string => (name === null ? words.notThere : segmentNamed(name).label[locale]);
  const path = (moved: MovedPeople): string => `  ${label(moved.from)} → ${label(moved.to)}: ${moved.people}`;
  return [
    `${from.runId} (${from.asOf}) → ${to.runId} (${to.asOf})`,
    ...matrixLines(matrix, label),
    words.stayed(view),
    words.up(sum(up)),
    ...up.map(path),
    words.down(sum(down)),
    ...down.map(path),
    words.drift(drift.index.toFixed(3), drift.strength),
    words.newlyAtRisk(newlyAtRisk.people),
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
