import BarChart from '@cloudscape-design/components/bar-chart';
import LineChart from '@cloudscape-design/components/line-chart';
import PieChart from '@cloudscape-design/components/pie-chart';
import { useReader } from '../text/reader.tsx';
import type { ChartView } from '../view/charts.ts';
import { formatAxis, formatValue } from '../view/values.ts';

const HEIGHT = 180;
/** Labels longer than this collide under upright bars. */
const LONGEST_UPRIGHT_LABEL = 7;

/** Draws an answer's chart; the table below holds the same figures for who cannot see it. */
export function AnswerChart({ chart }: { readonly chart: ChartView }) {
  const { texts, locale, read, title } = useReader();
  const [first] = chart.series;
  if (first === undefined) return null;
  const common = {
    height: HEIGHT,
    hideFilter: true,
    hideLegend: chart.series.length < 2,
    ariaLabel: read(chart.title),
    xScaleType: 'categorical' as const,
    xTitle: title(chart.xTitle),
    yTitle: chart.series.length === 1 ? title(first.title) : undefined,
    i18nStrings: { yTickFormatter: (value: number) => formatAxis(value, first.unit, locale) },
    empty: texts.questions.noChart,
  };

  if (chart.kind === 'line') {
    return (
      <LineChart
        {...common}
        series={chart.series.map((series) => ({
          type: 'line' as const,
          title: title(series.title),
          data: series.points,
          valueFormatter: (value: number) => formatValue(value, series.unit, locale),
        }))}
      />
    );
  }
  if (chart.kind === 'pie') {
    return (
      <PieChart
        size="small"
        hideFilter
        hideLegend
        ariaLabel={read(chart.title)}
        data={first.points.map((point) => ({ title: point.x, value: point.y }))}
        segmentDescription={(part) => formatValue(part.value, first.unit, locale)}
      />
    );
  }
  const longest = Math.max(...first.points.map((point) => point.x.length));
  const lies = first.points.length * longest > LONGEST_UPRIGHT_LABEL * 6;
  return (
    <BarChart
      {...common}
      height={lies ? Math.max(HEIGHT, first.points.length * 26) : HEIGHT}
      horizontalBars={lies}
      series={chart.series.map((series) => ({
        type: 'bar' as const,
        title: title(series.title),
        data: series.points,
        valueFormatter: (value: number) => formatValue(value, series.unit, locale),
      }))}
    />
  );
}
