import Badge from '@cloudscape-design/components/badge';
import Container from '@cloudscape-design/components/container';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import Header from '@cloudscape-design/components/header';
import type { ReactNode } from 'react';
import type { ImportView } from '../../functions/core/contract.ts';
import { useReader } from '../text/reader.tsx';
import { formatCount, formatMoment, formatShare, NO_VALUE } from '../view/values.ts';

/** What an import did with one file: counts, how its columns were understood, the rows it could not take, or not whole. */
export function ImportReport({ report, actions }: { readonly report: ImportView; readonly actions?: ReactNode }) {
  const { texts, locale } = useReader();
  const taken = report.added + report.changed + report.unchanged;
  const repeated = report.rows - taken - report.rejected;
  const counts = [
    { label: texts.imports.rows, value: report.rows },
    { label: texts.imports.added, value: report.added },
    { label: texts.imports.changed, value: report.changed },
    { label: texts.imports.unchanged, value: report.unchanged },
    ...(repeated > 0 ? [{ label: texts.imports.repeated, value: repeated }] : []),
    { label: texts.imports.rejected, value: report.rejected, alarming: report.rejected > 0 },
    { label: texts.imports.incomplete, value: report.incomplete, alarming: report.incomplete > 0 },
  ];
  return (
    <Container
      header={
        <Header
          variant="h2"
          description={`${report.brand} · ${texts.imports.entities[report.entity] ?? report.entity} · ${report.encoding} · ${formatMoment(report.at, locale)}`}
          info={<State report={report} />}
          actions={actions}
        >
          {report.file}
        </Header>
      }
    >
      <dl className="counts">
        {counts.map((count) => (
          <div key={count.label} className={count.alarming === true ? 'alarming' : undefined}>
            <dt>{count.label}</dt>
            <dd>{formatCount(count.value, locale)}</dd>
          </div>
        ))}
      </dl>
      <ExpandableSection headerText={texts.imports.mapping(report.mapping.length)}>
        <div className="scroll-x">
          <MappingTable mapping={report.mapping} />
        </div>
      </ExpandableSection>
      <RowsToMend title={texts.imports.rejections(report.rejected)} rows={report.rejections} />
      <RowsToMend title={texts.imports.omissions(report.incomplete)} rows={report.omissions} />
    </Container>
  );
}

function State({ report }: { readonly report: ImportView }) {
  const { texts, locale } = useReader();
  if (report.rolledBackAt !== undefined)
    return <Badge>{texts.imports.rolledBack(formatMoment(report.rolledBackAt, locale))}</Badge>;
  if (report.unfinished !== undefined) return <Badge color="blue">{texts.imports.unfinished}</Badge>;
  return report.rejected > 0 ? <Badge color="red">{texts.imports.hasRejections}</Badge> : null;
}

const ROWS_SHOWN_AT_ONCE = 20;

function RowsToMend({ title, rows }: { readonly title: string; readonly rows: ImportView['rejections'] }) {
  if (rows.length === 0) return null;
  return (
    <ExpandableSection headerText={title} defaultExpanded={rows.length <= ROWS_SHOWN_AT_ONCE}>
      <div className="scroll-x">
        <RejectionTable rejections={rows} />
      </div>
    </ExpandableSection>
  );
}

function MappingTable({ mapping }: { readonly mapping: ImportView['mapping'] }) {
  const { texts, locale, read } = useReader();
  return (
    <table className="facts">
      <thead>
        <tr>
          <th scope="col">{texts.imports.column}</th>
          <th scope="col">{texts.imports.field}</th>
          <th scope="col" className="number">
            {texts.imports.confidence}
          </th>
          <th scope="col">{texts.imports.reason}</th>
        </tr>
      </thead>
      <tbody>
        {mapping.map((column) => (
          <tr key={column.column}>
            <th scope="row">{column.column}</th>
            <td>
              {column.field === null ? (
                <span className="muted">{texts.imports.kept}</span>
              ) : (
                <code>{column.field}</code>
              )}
            </td>
            <td className="number">{formatShare(column.confidence, locale)}</td>
            <td>{read(column.reason)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RejectionTable({ rejections }: { readonly rejections: ImportView['rejections'] }) {
  const { texts, read } = useReader();
  return (
    <table className="facts">
      <thead>
        <tr>
          <th scope="col" className="number">
            {texts.imports.line}
          </th>
          <th scope="col">{texts.imports.column}</th>
          <th scope="col">{texts.imports.value}</th>
          <th scope="col">{texts.imports.reason}</th>
        </tr>
      </thead>
      <tbody>
        {rejections.map((rejection) => (
          <tr key={`${rejection.line} ${rejection.column} ${rejection.reason.en}`}>
            <td className="number">{rejection.line}</td>
            <td>{rejection.column ?? NO_VALUE}</td>
            <td>
              <code>{rejection.value ?? NO_VALUE}</code>
            </td>
            <td>{read(rejection.reason)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
