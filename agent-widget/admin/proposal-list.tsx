import Badge from '@cloudscape-design/components/badge';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import Header from '@cloudscape-design/components/header';
import Pagination from '@cloudscape-design/components/pagination';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { type ReactNode, useState } from 'react';
import type { PreviewView, ProposalView } from '../../functions/core/contract.ts';
import { PairReasons } from '../panel/pair-reasons.tsx';
import { RecordTable } from '../panel/record-table.tsx';
import { useReader } from '../text/reader.tsx';
import { formatProbability, linksAmong } from '../view/evidence.ts';
import { PAGE_SIZE, pageOf } from '../view/pages.ts';
import { BAND_COLORS } from './band-colors.ts';

/** The groups that would become one person; what a person should look at comes first. */
export function ProposalList(props: {
  readonly proposals: readonly ProposalView[];
  readonly total: PreviewView['total'];
  readonly busy: boolean;
  readonly onMerge: (proposal: ProposalView) => void;
  readonly onKeepApart: (proposal: ProposalView) => void;
}) {
  const { texts } = useReader();
  const [page, setPage] = useState(1);
  const { proposals, total } = props;
  return (
    <Container
      header={
        <Header
          variant="h2"
          counter={`(${total.merge + total.review})`}
          actions={
            proposals.length > PAGE_SIZE && (
              <Pagination
                currentPageIndex={page}
                pagesCount={Math.ceil(proposals.length / PAGE_SIZE)}
                onChange={({ detail }) => setPage(detail.currentPageIndex)}
              />
            )
          }
        >
          {texts.identities.proposals}
        </Header>
      }
    >
      {proposals.length === 0 && <p className="plain muted">{texts.identities.nothingToMerge}</p>}
      {pageOf(proposals, page).map((proposal) => (
        <Proposal key={proposal.id} proposal={proposal}>
          <Button disabled={props.busy} onClick={() => props.onMerge(proposal)}>
            {texts.identities.onePerson}
          </Button>
          <Button disabled={props.busy} onClick={() => props.onKeepApart(proposal)}>
            {texts.identities.notTheSame}
          </Button>
        </Proposal>
      ))}
    </Container>
  );
}

function Proposal(props: { readonly proposal: ProposalView; readonly children: ReactNode }) {
  const { proposal, children } = props;
  const { texts } = useReader();
  const names = [...new Set(proposal.records.map((record) => record.name).filter((name) => name !== null))];
  const links = linksAmong(
    proposal.records.map((record) => record.id),
    proposal.explanations,
  );
  return (
    <ExpandableSection
      headerText={
        <>
          {names.join(' / ')} <Badge color={BAND_COLORS[proposal.band]}>{texts.identities.bands[proposal.band]}</Badge>
        </>
      }
      headerDescription={texts.identities.group(proposal.records.length, formatProbability(proposal.confidence))}
    >
      <div className="stack">
        <RecordTable records={proposal.records} />
        <SpaceBetween size="xs" direction="horizontal">
          {children}
        </SpaceBetween>
        {links.holding.map((pair) => (
          <PairReasons key={`${pair.left} ${pair.right}`} explanation={pair} records={proposal.records} />
        ))}
      </div>
    </ExpandableSection>
  );
}
