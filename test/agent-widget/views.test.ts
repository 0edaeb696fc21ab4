import { describe, expect, it } from 'vitest';
import { chartOf, needsTable } from '../../agent-widget/view/charts.ts';
import {
  contactOfPanel,
  normalizeAttributes,
  queriesForContact,
  queryForText,
} from '../../agent-widget/view/contact-query.ts';
import { isNotDialled } from '../../agent-widget/view/contacts.ts';
import { brandLabels, keyFigures } from '../../agent-widget/view/customer.ts';
import { orderRows } from '../../agent-widget/view/orders.ts';
import { pageOf } from '../../agent-widget/view/pages.ts';
import { agreementOn, filledFields } from '../../agent-widget/view/records.ts';
import { runsOf } from '../../agent-widget/view/runs.ts';
import { foundCertainty, searchOutcome } from '../../agent-widget/view/search-outcome.ts';
import { clausesThatHold, groupSegments } from '../../agent-widget/view/segments.ts';
import { ANSWERED, REFUSED } from './answer-samples.ts';
import { MERGE, RECORDS } from './identity-samples.ts';
import { CONTACTS, CUSTOMER, SEARCHED } from './samples.ts';

describe('an answer as a chart', () => {
  it('takes the points of the declared columns', () => {
    const chart = chartOf(ANSWERED);
    expect(chart?.kind).toBe('bar');
    expect(chart?.series).toHaveLength(1);
    expect(chart?.series[0]?.points[1]).toEqual({ x: '2026-07', y: 320_000 });
  });

  it('is none where nothing can be drawn', () => {
    expect(chartOf(REFUSED)).toBeNull();
    expect(chartOf({ ...ANSWERED, rows: ANSWERED.rows.slice(0, 1) })).toBeNull();
    expect(
      chartOf({ ...ANSWERED, chart: { kind: 'bar', x: 'no such', y: ['sales'], title: { ja: '', en: '' } } }),
    ).toBeNull();
    expect(
      chartOf({
        ...ANSWERED,
        rows: [
          ['a', null],
          ['b', 'many'],
        ],
      }),
    ).toBeNull();
  });

  it('leaves gaps out', () => {
    expect(
      chartOf({
        ...ANSWERED,
        rows: [
          ['a', 1],
          ['b', null],
          ['c', 3],
        ],
      })?.series[0]?.points,
    ).toEqual([
      { x: 'a', y: 1 },
      { x: 'c', y: 3 },
    ]);
  });

  it('shows a table only for more than one figure', () => {
    expect(needsTable(ANSWERED)).toBe(true);
    expect(needsTable({ ...ANSWERED, columns: ANSWERED.columns.slice(1), rows: [[1]] })).toBe(false);
    expect(needsTable(REFUSED)).toBe(false);
  });
});

describe('segments of a customer', () => {
  it('puts the primary segment first and the nearest miss before the farther ones', () => {
    const { members, near } = groupSegments(CUSTOMER.segments.toReversed());
    expect(members.map((segment) => segment.name)).toEqual(['vip', 'cross_brand_buyer']);
    expect(near.map((segment) => segment.name)).toEqual(['at_risk', 'lost']);
  });

  it('counts the clauses that hold', () => {
    const atRisk = CUSTOMER.segments.find((segment) => segment.name === 'at_risk');
    expect(atRisk && clausesThatHold(atRisk)).toEqual({ held: 1, of: 2 });
  });
});

describe('who a contact is about', () => {
  const profile = '0123456789abcdef0123456789abcdef';

  it('is looked up by an agent’s choice, the profile of the flow, its endpoint, then by the contact', () => {
    expect(queriesForContact('c1', { profile_id: profile, customer_endpoint: '+819012345678' })).toEqual([
      { chosen: 'c1' },
      { profile },
      { phone: '+819012345678' },
      { contact: 'c1' },
    ]);
    expect(queriesForContact('c1', {})).toEqual([{ chosen: 'c1' }, { contact: 'c1' }]);
  });

  it('does not trust a profile id that is none', () => {
    expect(queriesForContact('c1', { profile_id: 'unknown' })).toEqual([{ chosen: 'c1' }, { contact: 'c1' }]);
  });

  it('has the address that its flow has noted, unless it says nothing', () => {
    expect(contactOfPanel('c1', { customer_endpoint: '+819012345678' })).toEqual({
      id: 'c1',
      address: '+819012345678',
    });
    expect(contactOfPanel('c1', { customer_endpoint: 'anonymous' }).address).toBeNull();
    expect(contactOfPanel('c1', { email: 'a@example.com' }).address).toBe('a@example.com');
  });

  it('reads attributes as texts and as name and value', () => {
    expect(normalizeAttributes({ a: '1', b: { name: 'b', value: '2' }, c: 3, d: '', e: null })).toEqual({
      a: '1',
      b: '2',
    });
    expect(normalizeAttributes(null)).toEqual({});
    expect(normalizeAttributes('text')).toEqual({});
  });

  it('reads what an agent types', () => {
    expect(queryForText(' ０９０－１２３４－５６７８ ')).toEqual({ phone: '090-1234-5678' });
    expect(queryForText('a@example.com')).toEqual({ email: 'a@example.com' });
    expect(queryForText(profile.toUpperCase())).toEqual({ profile });
    expect(queryForText('tsumugi:T000123')).toEqual({ id: 'tsumugi:T000123' });
    expect(queryForText('   ')).toBeNull();
  });

  it('is not dialled without consent', () => {
    const [contact] = CONTACTS;
    if (contact === undefined) throw new Error('the samples have no contact');
    const outbound = { ...contact, direction: 'OUTBOUND' as const };
    expect(isNotDialled({ ...outbound, attributes: { ok_to_call: 'unknown' } })).toBe(true);
    expect(isNotDialled(outbound)).toBe(true);
    expect(isNotDialled({ ...outbound, attributes: { ok_to_call: 'yes' } })).toBe(false);
    expect(isNotDialled(contact)).toBe(false);
  });
});

describe('records side by side', () => {
  it('tells where those that say something agree', () => {
    expect(agreementOn('birthDate', RECORDS)).toBe('same');
    expect(agreementOn('name', RECORDS)).toBe('differs');
    expect(agreementOn('nameKana', RECORDS)).toBe('single');
    expect(agreementOn('registeredAt', RECORDS)).toBe('single');
  });

  it('leaves out fields that nobody fills in', () => {
    expect(filledFields(RECORDS)).toContain('nameKana');
    expect(filledFields(RECORDS.slice(1))).not.toContain('nameKana');
  });
});

describe('a customer at a glance', () => {
  it('shows the wanted figures that there are', () => {
    expect(keyFigures(CUSTOMER.attributes).map((attribute) => attribute.name)).toEqual([
      'lifetime_sales_yen',
      'order_count',
      'last_order_at',
      'rfm_score',
    ]);
    expect(keyFigures([])).toEqual([]);
  });

  it('names each brand once', () => {
    expect([...brandLabels({ ...CUSTOMER, records: [...RECORDS, ...RECORDS] }).keys()]).toEqual([
      'tsumugi',
      'hoshizora',
      'lumiere',
    ]);
  });
});

describe('orders', () => {
  it('are worth their total, or the sum of their lines', () => {
    const rows = orderRows(CUSTOMER.orders);
    expect(rows[0]).toMatchObject({ kind: 'order', quantity: 3, amount: 12_800 });
    expect(rows[5]?.amount).toBe(8_800 + 5 * 950 + 4_000);
  });

  it('come in pages without losing or doubling one', () => {
    const numbers = Array.from({ length: 23 }, (_, index) => index);
    expect([1, 2, 3].flatMap((page) => pageOf(numbers, page))).toEqual(numbers);
    expect(pageOf(numbers, 4)).toEqual([]);
  });
});

describe('runs of merges', () => {
  const merge = (id: string, runId: string, at: string, undone = false) => ({ ...MERGE, id, runId, at, undone });

  it('are the newest first, each with its merges and how many stand', () => {
    const runs = runsOf([
      merge('m1', 'r1', '2026-01-01T00:00:00Z', true),
      merge('m2', 'r2', '2026-01-02T00:00:00Z'),
      merge('m3', 'r1', '2026-01-01T00:00:01Z'),
    ]);
    expect(runs.map(({ id, at, standing, merges }) => [id, at, standing, merges.map((each) => each.id)])).toEqual([
      ['r2', '2026-01-02T00:00:00Z', 1, ['m2']],
      ['r1', '2026-01-01T00:00:01Z', 1, ['m3', 'm1']],
    ]);
    expect(runsOf([])).toEqual([]);
  });
});

describe('a search for the caller', () => {
  const [person] = SEARCHED.people;
  const nobody = { ...SEARCHED, people: [], hasMore: false };

  it('says what it has come to', () => {
    expect(searchOutcome(SEARCHED, { name: '髙橋' })).toEqual({ kind: 'found', people: 2, hasMore: true });
    expect(searchOutcome(nobody, { name: '髙橋' })).toEqual({ kind: 'nobody' });
    expect(searchOutcome({ ...nobody, isTooLittle: true }, { name: '髙橋' })).toEqual({ kind: 'too-little' });
    const unreadable = { ...nobody, isTooLittle: true, unreadable: ['phone'] };
    expect(searchOutcome(unreadable, { phone: '12', name: ' ' })).toEqual({ kind: 'unreadable' });
    expect(searchOutcome(unreadable, { phone: '12', name: '髙橋' })).toEqual({ kind: 'too-little' });
  });

  it('says how sure it is, and does not take an order number for the caller', () => {
    if (person === undefined) throw new Error('the samples have nobody');
    expect(foundCertainty(person)).toBe('certain');
    expect(foundCertainty({ ...person, probability: null })).toBe('by-order');
  });
});
