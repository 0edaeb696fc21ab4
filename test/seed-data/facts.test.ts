import { describe, expect, it } from 'vitest';
import { END, START } from '../../seed-data/generator/calendar.ts';
import { consentDecisionsOf } from '../../seed-data/generator/facts/consent-decisions.ts';
import { contactsOf } from '../../seed-data/generator/facts/contacts.ts';
import type { SeedCustomer } from '../../seed-data/generator/facts/fact-file.ts';
import { surveyAnswersOf } from '../../seed-data/generator/facts/survey-answers.ts';
import { visitsOf } from '../../seed-data/generator/facts/visits.ts';
import { householdOf } from '../../seed-data/generator/people.ts';
import { ordersOf } from '../../seed-data/generator/purchases.ts';
import { randomOf } from '../../seed-data/generator/random.ts';
import { knowledgeOf } from '../../seed-data/generator/registration.ts';
import { temperamentOf } from '../../seed-data/generator/temperament.ts';
import { BROKEN_ID, generatedFiles, rowsOf } from './generated-files.ts';

const brand = 'tsumugi';
const customers: readonly SeedCustomer[] = Array.from({ length: 1500 }, (_, number) => householdOf(1, number + 1))
  .flat()
  .map((person) => {
    const random = randomOf(1, 'customer', person.number);
    const buyer = temperamentOf(random);
    const known = knowledgeOf(person, 1, random);
    return { brand, known, buyer, orders: ordersOf(brand, known.registeredAt, buyer, random) };
  });
const random = randomOf(1, 'facts');
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, x) => sum + x, 0) / numbers.length;

it('happens between the registration and the end of the history', () => {
  for (const customer of customers) {
    const facts = [visitsOf, contactsOf, surveyAnswersOf, consentDecisionsOf].flatMap((of) => [
      ...of(customer, random),
    ]);
    const moments = facts.map(({ at }) => at);
    expect(moments.every((at) => at >= Math.min(START, customer.known.registeredAt) && at <= END)).toBe(true);
  }
});

describe('web events', () => {
  it('end in the online orders that they tell of, view and cart first', () => {
    for (const customer of customers) {
      const events = visitsOf(customer, random);
      for (const [place, { kind, at, product }] of events.entries()) {
        if (kind !== 'purchase') continue;
        expect(customer.orders.find((order) => order.at === at && order.isOnline)?.lines[0]?.product).toBe(product);
        expect(events.slice(place - 2, place).map((event) => event.kind)).toEqual(['view', 'cart']);
      }
    }
  });

  it('are also carts that were left', () => {
    const kinds = customers.flatMap((customer) => visitsOf(customer, random).map(({ kind }) => kind));
    const of = (kind: string): number => kinds.filter((found) => found === kind).length;
    expect(of('cart')).toBeGreaterThan(of('purchase') * 1.1);
    expect(of('search')).toBeGreaterThan(50);
    expect(of('wishlist')).toBeGreaterThan(50);
  });
});

it('support contacts come after returns, and leave people content when they are resolved', () => {
  const contacts = customers.flatMap((customer) => contactsOf(customer, random));
  const returned = customers.flatMap(({ orders }) => orders).filter(({ status }) => status === 'returned');
  expect(contacts.filter(({ topic }) => topic === 'return').length).toBeGreaterThan(returned.length * 0.45);
  const satisfaction = (resolved: boolean): number =>
    mean(
      contacts.flatMap((c) =>
        c.satisfaction !== null && (c.outcome === 'resolved') === resolved ? [c.satisfaction] : [],
      ),
    );
  expect(satisfaction(true)).toBeGreaterThan(satisfaction(false) + 1);
  const complaints = (attention: boolean): number =>
    mean(
      customers
        .filter(({ known }) => known.person.attention === attention)
        .map((customer) => contactsOf(customer, random).filter(({ topic }) => topic === 'complaint').length),
    );
  expect(complaints(true)).toBeGreaterThan(complaints(false) * 4);
});

it('survey answers are on their scale, and better after what was kept', () => {
  const answers = customers.flatMap((customer) =>
    surveyAnswersOf(customer, random).map((answer) => ({ answer, customer })),
  );
  for (const { answer } of answers) expect(answer.score).toBeLessThanOrEqual(answer.survey === 'purchase' ? 5 : 10);
  const returners = (customer: SeedCustomer): boolean => customer.orders.every(({ status }) => status !== 'completed');
  const scores = (only: boolean): number =>
    mean(
      answers
        .filter((a) => a.answer.survey === 'purchase' && returners(a.customer) === only)
        .map((a) => a.answer.score),
    );
  expect(scores(false)).toBeGreaterThan(scores(true) + 1);
});

it('consent decisions lead to what the customer file says, and some go beyond it', () => {
  let withdrawn = 0;
  let changed = 0;
  for (const customer of customers) {
    const { known } = customer;
    const decisions = consentDecisionsOf(customer, random);
    for (const [channel, flag] of [
      ['call', known.okToCall],
      ['email', known.okToEmail],
    ] as const) {
      const ofChannel = decisions.filter((decision) => decision.channel === channel);
      const held = ofChannel.filter(({ at }) => at <= known.updatedAt);
      expect(held.at(-1)?.granted ?? null).toBe(flag);
      changed += held.length === 2 ? 1 : 0;
      withdrawn += ofChannel.length - held.length;
    }
  }
  expect(withdrawn).toBeGreaterThan(30);
  expect(changed).toBeGreaterThan(30);
});

it('writes rows of known customers and products, each with an id of its own', async () => {
  const files = await generatedFiles({ customers: 900, seed: 4 });
  for (const [folder, productColumn] of [
    ['tsumugi', 5],
    ['hoshizora', 5],
  ] as const) {
    const known = new Set(rowsOf(files, `${folder}/customers.csv`).map(([id]) => id));
    const products = new Set(['', ...rowsOf(files, `${folder}/products.csv`).map(([id]) => id)]);
    const events = rowsOf(files, `${folder}/web_events.csv`).filter(([id = '']) => !BROKEN_ID.test(id));
    expect(events.length).toBeGreaterThan(200);
    expect(new Set(events.map(([id]) => id)).size).toBe(events.length);
    expect(events.filter((row) => !known.has(row[1]) || !products.has(row[productColumn] ?? ''))).toEqual([]);
  }
  for (const name of [
    'tsumugi/contacts.csv',
    'tsumugi/surveys.csv',
    'tsumugi/consents.csv',
    'hoshizora/surveys.csv',
    'lumiere/contacts.csv',
    'lumiere/consents.csv',
  ])
    expect(rowsOf(files, name).length, name).toBeGreaterThan(20);
});
