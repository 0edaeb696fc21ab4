import type { AttributeValues } from '../core/attributes/definition.ts';
import type { ClusterSummaryView, ClustersView, SegmentsView } from '../core/contract.ts';
import type { LocalizedText } from '../core/language.ts';
import { SEGMENTS } from '../core/segments/catalog.ts';
import type { CustomerCluster } from '../core/segments/clusters/cluster-customers.ts';
import { type ClusterRun, openDensityGroups, placeCustomer } from '../core/segments/clusters/cluster-run.ts';
import type { DensityPlaces } from '../core/segments/clusters/density-places.ts';
import { densityText } from '../core/segments/clusters/density-words.ts';
import { basesOf, holds } from '../core/segments/condition.ts';
import { openComparison } from '../core/segments/differences.ts';
import { smallSegmentWarning } from '../core/segments/small-segment.ts';
import { rankCases } from '../core/segments/strategies/rank-cases.ts';
import type { StrategyCase } from '../core/segments/strategies/strategy-case.ts';
import { isoFromInstant } from '../core/time.ts';
import type { AttributeWarehouse, ClusterWarehouse, SegmentRun, SegmentWarehouse, StrategyShelf } from './ports.ts';

export interface DescribeSegmentsOutside {
  readonly attributes: Pick<AttributeWarehouse, 'sampleAttributes'>;
  readonly segments: Pick<SegmentWarehouse, 'segmentRuns' | 'primarySizes'>;
  readonly clusters: Pick<ClusterWarehouse, 'clustersOfRun' | 'densityPlaces'>;
  readonly strategies: StrategyShelf;
}

/** What there is to see before the first run. */
export const NO_SEGMENTS: SegmentsView = { runs: [], people: 0, segments: [], clusters: null };

/** Differences are read from so many people: their shares are then sure to about one in a hundred. */
const PEOPLE_COMPARED = 20_000;

/**
 * Every segment and cluster of the newest run: sizes, warnings, and what makes members unlike everyone (from a regular part
 * of a large population). Null before the first run.
 */
export async function describeSegments(outside: DescribeSegmentsOutside): Promise<SegmentsView | null> {
  const runs = await outside.segments.segmentRuns();
  const run = runs.at(-1);
  if (run === undefined) return null;
  const primary = await outside.segments.primarySizes(run.runId);
  const sample = (await outside.attributes.sampleAttributes(PEOPLE_COMPARED)).map(({ values }) => values);
  const compare = comparison(sample);
  const clusters = await outside.clusters.clustersOfRun(run.runId);
  const places = await outside.clusters.densityPlaces(run.runId);
  const suggest = suggestions(await outside.strategies.cases());
  return {
    runs: runs.map(({ runId, asOf }) => ({ runId, asOf: isoFromInstant(asOf) })),
    people: run.people,
    segments: SEGMENTS.map(({ name, label, description, condition }) => {
      const size = run.sizes.find(({ segment }) => segment === name)?.size ?? 0;
      return {
        name,
        label,
        description,
        size,
        share: run.people === 0 ? 0 : size / run.people,
        primarySize: primary.get(name) ?? 0,
        bases: basesOf(condition).map((base) => ({ name: base.name, label: base.label })),
        differences: compare((values) => holds(condition, values)),
        warnings: present(smallSegmentWarning(size, run.people)),
        strategies: suggest(label, description),
        asOf: isoFromInstant(run.asOf),
      };
    }),
    clusters: clusters === null ? null : viewClusters(clusters, places, run, { compare, suggest }),
  };
}

type Compare = (isMember: (values: AttributeValues) => boolean) => ReturnType<ReturnType<typeof openComparison>>;

function comparison(sample: readonly AttributeValues[]): Compare {
  const compare = openComparison(sample);
  return (isMember) => {
    const members = [...sample.keys()].filter((row) => isMember(sample[row] ?? {}));
    // Members may rank above everyone around one median: true, and nothing that two equal figures show a reader.
    return compare(members).filter((found) => found.members.en !== found.everyone.en);
  };
}

function viewClusters(
  found: ClusterRun,
  places: DensityPlaces | null,
  { people }: SegmentRun,
  { compare, suggest }: { readonly compare: Compare; readonly suggest: Suggest },
): ClustersView {
  const asOf = isoFromInstant(found.asOf);
  const view = (
    clusters: readonly CustomerCluster[],
    clusterOf: (values: AttributeValues) => CustomerCluster | null,
  ): readonly ClusterSummaryView[] =>
    clusters.map(({ name, label, description, profile, warnings }) => ({
      name,
      label,
      description,
      size: profile.size,
      share: people === 0 ? 0 : profile.size / people,
      differences: compare((values) => clusterOf(values)?.name === name),
      warnings: warnings.map(({ text }) => text),
      strategies: suggest(label, description),
      asOf,
    }));
  const { density } = found;
  return {
    clusters: view(found.clusters, (values) => placeCustomer(values, found)),
    people: found.people,
    silhouette: found.silhouette,
    stability: found.stability,
    candidates: found.candidates,
    density:
      density === null
        ? null
        : { summary: densityText(density), groups: view(density.clusters, openDensityGroups(found, places)) },
    asOf,
  };
}

const MOST_SUGGESTED = 2;

type Suggest = (label: LocalizedText, description: LocalizedText) => readonly StrategyCase[];

/** By the words of a segment in both languages: what it is called says more than the numbers behind it. */
function suggestions(cases: readonly StrategyCase[]): Suggest {
  return (label, description) => {
    const words = [label, label, label, description].flatMap(({ ja, en }) => [ja, en]).join('\n');
    return rankCases(words, cases)
      .slice(0, MOST_SUGGESTED)
      .map(({ found }) => found);
  };
}

const present = (warning: LocalizedText | null): readonly LocalizedText[] => (warning === null ? [] : [warning]);
