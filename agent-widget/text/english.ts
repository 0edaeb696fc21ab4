import type { Consent, PairExplanation } from '../../functions/core/contract.ts';
import type { ProblemKind } from '../api/problem.ts';
import type { Certainty } from '../view/evidence.ts';
import type { RecordField } from '../view/records.ts';
import { ENGLISH_CONSOLE } from './english-console.ts';
import { ENGLISH_SEARCH } from './english-search.ts';
import { plural, type Words } from './english-words.ts';
import { FIELDS } from './field-names.ts';

type Decision = PairExplanation['decision'];
type Problems = Readonly<Record<ProblemKind, { readonly title: string; readonly remedy: string }>>;

export const ENGLISH = {
  product: 'Customer Fusion',
  language: 'Language',
  loading: 'Loading …',
  loadingCustomer: 'Looking up the customer …',
  connecting: 'Connecting to the agent workspace …',
  signingIn: 'Signing in …',
  signInAgain: 'Sign in again',
  tryAgain: 'Try again',
  reload: 'Reload',
  backToContact: 'Back to the contact',
  contactEnded: 'The contact has ended. What was shown here has been cleared.',
  idle: 'No contact is active. Search for a customer:',
  standalone: 'This panel is open outside of an agent workspace. Search for a customer:',
  asOf: (moment: string): string => `As of ${moment} (Tokyo)`,
  sentences: (one: string, other: string): string => `${one}. ${other}`,
  counted: (label: string, count: number): string => `${label} (${count})`,
  customerOf: (name: string): string => `Customer ${name}`,
  search: {
    title: 'Search for a customer',
    label: 'Phone number, email address or profile ID',
    placeholder: '090-1234-5678 or name@example.com',
    button: 'Search',
    clear: 'Clear',
  },
  problems: {
    'session-expired': { title: 'Your session has expired', remedy: 'Sign in again to continue with this customer.' },
    'no-permission': {
      title: 'You may not see this',
      remedy: 'Your role does not include it. Ask an administrator if you need it for your work.',
    },
    'not-found': { title: 'This no longer exists', remedy: 'It may have been merged or erased. Search again.' },
    conflict: { title: 'Something else changed meanwhile', remedy: 'Reload and look at the current state first.' },
    'bad-request': { title: 'This could not be processed', remedy: 'Check what was entered and try again.' },
    unreachable: {
      title: 'The server does not answer',
      remedy: 'Check the connection, or whether the server is running, and try again.',
    },
    failed: { title: 'Something went wrong on the server', remedy: 'Try again; if it stays, tell your administrator.' },
  } as Problems,
  noCustomer: {
    title: 'No customer found',
    searched: (what: string): string => `Searched all brands for “${what}”.`,
    next: 'Ask for another phone number or an email address and search again.',
  },
  candidates: {
    title: 'Who is on the line?',
    hint: (count: number): string =>
      `${count} customers answer to this contact. Ask for the name or birth date and choose.`,
    born: 'Born',
  },
  tabs: {
    label: 'About the customer',
    overview: 'Overview',
    records: 'Records & why',
    segments: 'Segments',
    attributes: 'Attributes',
    orders: 'Orders',
    events: 'Contacts & events',
    questions: 'Ask',
  },
  alerts: {
    doNotCall: 'Do not call',
    doNotCallDetail: (brands: readonly string[]): string =>
      brands.length === 0
        ? 'This customer has not agreed to be called.'
        : `This customer refused calls at ${brands.join(', ')}; one refusal counts for all brands.`,
    attention: 'Handle with attention',
    attentionDetail: 'A brand has marked this customer for special care. Follow the attention procedure.',
  },
  overview: {
    person: 'Unified customer',
    field: 'Field',
    value: 'Value',
    source: 'Source',
    confirmed: (day: string): string => `confirmed ${day}`,
    genders: { male: 'Male', female: 'Female', other: 'Other' } as Words,
  },
  consent: {
    title: 'Consent by brand',
    brand: 'Brand',
    call: 'Calls',
    email: 'Email',
    overall: 'All brands',
    rule: 'Across brands one “no” outweighs every “yes”, and “unknown” is not a yes.',
    answers: { yes: 'Yes', no: 'No', unknown: 'Unknown' } as Readonly<Record<Consent, string>>,
  },
  records: {
    title: 'Records behind this customer',
    same: 'All records agree',
    differs: 'Records differ',
    fields: {
      name: 'Name',
      nameKana: 'Name (kana)',
      birthDate: 'Birth date',
      phone: 'Phone',
      email: 'Email',
      address: 'Address',
      registeredAt: 'Registered',
      updatedAt: 'Updated',
    } as Readonly<Record<RecordField, string>>,
  },
  reasons: {
    title: 'Why these records are one person',
    how: 'Each bar is one comparison: to the right it speaks for one person, to the left against. 1 bit doubles the odds.',
    none: 'These records share a customer number, or were joined before reasons were kept.',
    others: (count: number): string => plural(count, 'further comparison', 'further comparisons'),
    pair: (left: string, right: string): string => `Why ${left} and ${right} are one person`,
    reason: 'Reason',
    chart: 'Bar',
    weight: 'Weight in bits',
    start: 'Starting point: any two records',
    total: 'Evidence in all',
    silent: (count: number): string => plural(count, 'comparison says nothing', 'comparisons say nothing'),
    odds: (times: string, isFor: boolean): string => `odds ${times} ${isFor ? 'for' : 'against'} one person`,
    decision: (decision: Decision): string => {
      switch (decision.kind) {
        case 'rule':
          return `rule ${decision.level} (${decision.attributes.map((name) => FIELDS[name]?.en ?? name).join(' + ')})`;
        case 'learned':
          return 'learned weights';
        case 'same-key':
          return 'same customer number';
        case 'person':
          return `decided by ${decision.by}`;
      }
    },
    certainty: {
      certain: 'Practically certain',
      'very-likely': 'Very likely one person',
      likely: 'Likely one person',
      open: 'Could be either',
      unlikely: 'Unlikely one person',
    } as Readonly<Record<Certainty, string>>,
  },
  segments: {
    members: 'Segments of this customer',
    others: 'Segments this customer is not in',
    none: 'This customer is in no segment.',
    primary: 'Primary',
    holds: 'Fulfilled',
    misses: 'Not fulfilled',
    standing: (segment: string, member: boolean): string =>
      member ? `A member of “${segment}”, because:` : `Not in “${segment}”, because:`,
    held: (held: number, of: number): string => `${held} of ${of} conditions fulfilled`,
    showOthers: (count: number): string => `Show ${plural(count, 'segment', 'segments')} not reached, and why`,
    hideOthers: 'Hide segments not reached',
  },
  attributes: {
    none: 'No attributes have been computed yet.',
    name: 'Attribute',
    value: 'Value',
  },
  orders: {
    order: 'Order',
    quantity: 'Items',
    amount: 'Amount',
    none: 'No orders.',
    completedOnly: (completed: number, of: number): string =>
      `${completed} of ${plural(of, 'order', 'orders')} completed. Only completed orders count in the figures above.`,
    statuses: { completed: 'Completed', returned: 'Returned', cancelled: 'Cancelled' } as Words,
  },
  events: { event: 'Event', details: 'Details', none: 'No contacts or other events.' },
  questions: {
    title: 'Ask the data',
    label: 'Your question',
    placeholder: 'Ask in English or Japanese',
    hintCustomer:
      'About the customer on the line, or about groups of customers. Every answer shows how it was computed.',
    hintEveryone: 'About all customers. Every answer shows how it was computed.',
    aboutCustomer: [
      'How much has this customer spent in total?',
      'When was the last order?',
      'Sales of this customer by month',
    ],
    aboutEveryone: ['How many customers are there?', 'Sales by month this year', 'Top 5 products by sales'],
    examples: 'Example questions',
    send: 'Send',
    tooLong: (most: number): string => `A question has at most ${most.toLocaleString('en-US')} characters.`,
    log: 'Questions and answers',
    you: 'You',
    data: 'Answer',
    asked: 'Your question',
    answered: 'Answer',
    waiting: 'Working it out …',
    askingModel: 'Asking the model …',
    readBy: {
      embedded: 'read by the dictionary',
      agent: 'read by a model',
      both: 'read by the dictionary and a model',
    },
    wordedBy: { embedded: 'words of the product', agent: 'words of a model, held to the figures' },
    refused: 'Cannot be answered',
    choices: 'Which one is meant?',
    otherwise: 'Or was this meant?',
    next: 'Can be asked:',
    howComputed: 'How this was computed',
    table: 'Figures',
    moreRows: (count: number): string => `Show ${plural(count, 'more row', 'more rows')}`,
    noChart: 'Nothing to draw',
  },
  evidence: {
    plan: 'In words',
    definitions: 'Definitions used',
    filters: 'Filters',
    rows: 'Computed from rows',
    asOf: 'Data as of (Tokyo)',
  },
  workspace: {
    title: 'Agent workspace',
    simulated: 'Simulated',
    available: 'Available',
    admin: 'Admin console',
    contacts: 'Contacts',
    noneWaiting: 'No contact is waiting.',
    noContact: 'No contact selected',
    noContactHint:
      'Accept a contact on the left, or let any phone number call: the customer panel opens on the person behind it.',
    current: 'Contact in work',
    voice: 'Call',
    chat: 'Chat',
    inbound: 'inbound',
    outbound: 'outbound',
    accept: 'Accept',
    open: 'Open',
    show: 'Show',
    shown: 'Shown',
    onCall: 'On call',
    inChat: 'In chat',
    afterContactWork: 'After contact work',
    notDialled: 'The flow does not dial: consent to calls is missing',
    end: 'End contact',
    clear: 'Clear contact',
    close: 'Close',
    queue: (name: string): string => `Queue: ${name}`,
    whisper: (text: string): string => `Whisper: ${text}`,
    panelOf: (endpoint: string): string => `Customer panel for ${endpoint}`,
    simulate: 'Simulate a contact',
    number: 'Customer phone number',
    kind: 'Kind',
    kinds: { inboundCall: 'Inbound call', outboundCall: 'Outbound call', chat: 'Chat' },
    place: 'Let it come in',
  },
  admin: {
    title: 'Customer Fusion admin console',
    workspace: 'Agent workspace',
    signIn: 'Sign in',
    signOut: 'Sign out',
    user: 'User name',
    simulatedSignIn: 'Local sign-in: any name will do.',
    pages: { imports: 'Imports', identities: 'Identities', segments: 'Segments', ask: 'Ask' },
    importsDescription:
      'Drop the brand’s files as they are: encoding, delimiter and columns are recognised. Profiles, attributes and segments follow.',
    identitiesDescription:
      'See who would become one person, and why, before anything merges. Every merge can be undone.',
    segmentsDescription: 'How many customers each segment holds, and what makes them unlike everyone.',
    askDescription: 'Questions about all customers, in English or Japanese.',
    brand: 'Brand of the files',
    dropFiles: 'Drop CSV files here, or',
    chooseFiles: 'Choose files',
    lookFirst: 'Look first: show what would be done, and keep nothing',
    sending: (file: string): string => `Importing ${file} …`,
    noImports: 'Nothing has been imported yet.',
    noSegments: 'Segments have not been computed yet.',
    segment: 'Segment',
    people: 'Customers',
    share: 'Share',
    startsFrom: (labels: readonly string[]): string => `Starts from: ${labels.join(', ')}`,
    unlikeEveryone: 'Unlike everyone in',
    likeEveryone: 'Nothing in particular',
    ofEveryone: (value: string): string => `(everyone: ${value})`,
    strategy: {
      message: 'Message',
      channelAndTiming: 'Channel and timing',
      products: 'Products',
      budget: 'Budget',
      expectedEffect: 'Expected effect',
    },
    source: (source: string): string => `Source: ${source}`,
    clusters: 'Clusters',
    densityGroups: 'Groups by density',
    clustersDescription:
      'Groups that were found among everyone who has bought, by recency, frequency, amount and brands. Names follow from the figures.',
    clusterFigures: (people: number, silhouette: number, stability: number): string =>
      `${people.toLocaleString('en')} customers clustered. Silhouette ${silhouette.toFixed(2)}, stability ${stability.toFixed(2)} (1: found again in every part of the customers).`,
    countsTried: (counts: readonly string[]): string =>
      `Numbers of clusters tried, with silhouettes: ${counts.join(', ')}.`,
  },
  ...ENGLISH_SEARCH,
  ...ENGLISH_CONSOLE,
};

/** The shape to which the compiler holds every language. */
export type Texts = typeof ENGLISH;
