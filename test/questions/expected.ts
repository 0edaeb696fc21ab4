import type { Consent } from '../../functions/core/meanings.ts';

/** What a person reads in a question, written by hand as data. */
export interface Expected {
  readonly figure: Figure;
  readonly where?: Where;
  readonly people?: readonly PersonTest[];
  readonly by?:
    | 'brand'
    | 'category'
    | 'product'
    | 'channel'
    | 'prefecture'
    | 'gender'
    | 'record_member_rank'
    | 'record_platform'
    | 'birth_month'
    | 'age_group'
    | 'segment'
    | 'cluster'
    | 'weekday'
    | 'day_type'
    | 'hour'
    | 'first_purchase_month'
    | 'first_purchase_quarter'
    | 'first_purchase_year'
    | 'first_brand'
    | 'first_channel'
    | 'r_score'
    | 'f_score'
    | 'm_score'
    | 'rfm_total'
    | 'recommender'
    | 'has_phone'
    | 'first_category'
    | 'favourite_brand'
    | 'favourite_category'
    | 'price_level'
    | 'purchase_turn'
    | 'purchase_count'
    | 'spend_band'
    | 'order_band'
    | 'quarter'
    | 'month'
    | 'year'
    | 'customer'
    /** One by one, told by their amounts. */
    | 'order'
    /** Contacts or survey answers one by one, by their day and whose they are. */
    | 'happening'
    | 'contact_channel'
    | 'contact_topic'
    | 'contact_outcome'
    | 'contact_mark'
    | 'event_type'
    | 'device'
    | 'survey'
    | 'score'
    | 'consent_channel'
    | 'consent_decision'
    /** Those who pass, and the others. */
    | { readonly apart: PersonTest };
  /** Of `segment members`: in any of these; absent: in any at all. */
  readonly inSegments?: readonly string[];
  /** The attribute of an attribute's figure. */
  /** The figure of each of these, one after the other. */
  readonly populations?: readonly { readonly where?: Where; readonly people?: readonly PersonTest[] }[];
  readonly attribute?: string;
  /** In the place of the middle. */
  readonly percent?: number;
  readonly soon?: { readonly days?: number; readonly months?: number };
  /** Further figures of the same groups, side by side with the first. */
  readonly also?: readonly { readonly figure: Figure; readonly attribute?: string }[];
  /** Of a list: what is told of each person beside the figure. */
  readonly columns?: readonly (
    | 'email'
    | 'phone'
    | 'prefecture'
    | 'age'
    | 'last_purchase'
    | 'first_purchase'
    | 'registered'
    | 'cluster'
    | 'attribute_recency_days'
    | 'attribute_lifetime_value_yen'
  )[];
  readonly top?: number;
  /** A group of which it is not known has no place among the others. */
  readonly known?: true;
  readonly lowest?: boolean;
  /** The whole of a share. */
  readonly of?: { readonly where?: Where; readonly people?: readonly PersonTest[] };
  /** The same, each group being a whole of its own. */
  readonly ofEach?: { readonly where?: Where; readonly people?: readonly PersonTest[] };
  /** Days `[from, to]` to compare with. */
  readonly compare?: readonly [string, string];
  /** By month: summed up so far, or beside so many months before. */
  readonly running?: true;
  readonly monthsBefore?: number;
  readonly atLeast?: number;
  /** The average of so many days or months. */
  readonly byPeriods?: number;
  /** With a comparison: groups that changed so, or are ranked by what became of them. */
  readonly changed?: 'up' | 'down';
  readonly rankedBy?: 'share' | 'difference' | 'growth';
}

/** What an event was like. */
export interface EventWhere {
  readonly product?: readonly string[];
  readonly category?: readonly string[];
  readonly brand?: readonly string[];
  readonly contactChannel?: readonly string[];
  readonly topic?: readonly string[];
  readonly outcome?: readonly string[];
  readonly eventType?: readonly string[];
  readonly device?: readonly string[];
  readonly survey?: readonly string[];
  readonly consentChannel?: readonly ('call' | 'email')[];
  readonly decision?: readonly ('given' | 'withdrawn' | 'refused')[];
  /** How long it took, both ends included. */
  readonly minutes?: readonly [number, number];
  /** The score given, both ends included. */
  readonly mark?: readonly [number, number];
  /** Tokyo days, both included. */
  readonly from?: string;
  readonly to?: string;
}

/** Somebody to whom this happened at all, or so often; `not`: to whom it did not. */
export interface EventTest {
  readonly kind: 'contact' | 'web' | 'survey' | 'consent';
  readonly where?: EventWhere;
  readonly times?: readonly [number, number];
  readonly not?: boolean;
}

export type Figure =
  | 'people'
  | 'buyers'
  /** Who was in a segment at the last run of the period. */
  | 'segment members'
  | 'new people'
  | 'orders'
  | 'sales'
  | 'quantity'
  | 'average order'
  | 'median order'
  | 'repeat rate'
  | 'repeaters'
  | 'sales per person'
  | 'median sales per person'
  | 'median orders per person'
  | 'orders per person'
  | 'returned orders'
  | 'return rate'
  | 'cancelled orders'
  | 'cancellation rate'
  | 'returned amount'
  | 'cancelled amount'
  | 'highest order'
  | 'lowest order'
  | 'discount'
  | 'discount rate'
  | 'order lines'
  /** As the products have it now; of several of them the average. */
  | 'list price'
  | 'selling price'
  /** As 20261031. */
  | 'first sale'
  | 'last sale'
  | 'units per order'
  | 'units per person'
  | 'email consent rate'
  | 'call consent rate'
  | 'email consents'
  | 'call consents'
  | 'average age'
  | 'median age'
  | 'highest age'
  | 'lowest age'
  | 'categories'
  | 'products'
  | 'contacts'
  | 'contacting people'
  | 'contacts per person'
  | 'handling minutes'
  | 'median handling minutes'
  | 'longest handling minutes'
  | 'total handling minutes'
  | 'contact satisfaction'
  | 'web events'
  | 'web visitors'
  | 'survey answers'
  | 'survey respondents'
  | 'survey score'
  | 'nps'
  | 'consent decisions'
  | 'deciding people'
  | 'attribute average'
  | 'attribute median'
  | 'attribute total'
  | 'days since first'
  /** Of the first orders, those that another one followed (`soon`: so soon). */
  | 'again rate'
  | 'first-time buyers'
  /** From the registration (there, by brand) to the first order. */
  | 'days to first'
  /** From the order before. */
  | 'days since previous'
  | 'median days to first'
  | 'median days since first';

export interface Where extends EventWhere {
  readonly category?: readonly string[];
  readonly notCategory?: readonly string[];
  readonly product?: readonly string[];
  readonly channel?: readonly string[];
  readonly prefecture?: readonly string[];
  readonly notPrefecture?: readonly string[];
  readonly gender?: readonly string[];
  /** Columns that the brands' files keep, with the values that are meant. */
  readonly kept?: Readonly<Record<string, readonly string[]>>;
  readonly ageGroup?: readonly number[];
  readonly birthMonth?: readonly string[];
  readonly age?: readonly [number, number];
  /** On any of the person's records. */
  readonly onFile?: { readonly phone?: boolean; readonly email?: boolean };
  /** Days of birth, both included. */
  readonly born?: readonly [string, string];
  readonly orderAtLeast?: number;
  readonly orderAtMost?: number;
  /** Sold for less than the product's list price, or not. */
  readonly priceLevel?: 'below' | 'list' | 'unknown';
  /** Pieces, and different products, on the whole order; both ends included. */
  readonly orderItems?: readonly [number, number];
  readonly orderProducts?: readonly [number, number];
  /** 1 is Monday … 7 is Sunday, of the day of the order in Tokyo. */
  readonly weekday?: readonly number[];
  /** Hours of the order in Tokyo. */
  readonly hour?: readonly number[];
  /** Which completed order of its person an order is. */
  readonly turn?: number;
  /** The number of one person. */
  readonly person?: number;
}

export interface PersonTest {
  readonly favouriteBrand?: string;
  readonly bought?: Where;
  readonly notBought?: Where;
  readonly returned?: boolean;
  readonly cancelled?: boolean;
  readonly orders?: readonly [number, number];
  readonly returns?: readonly [number, number];
  readonly cancellations?: readonly [number, number];
  readonly spent?: readonly [number, number];
  readonly brands?: readonly [number, number];
  readonly units?: readonly [number, number];
  /** For orders, returns, cancellations, spent, brands and units: which purchases count. */
  readonly in?: Where;
  readonly call?: readonly Consent[];
  readonly email?: readonly Consent[];
  readonly consentBrand?: string;
  readonly attention?: boolean;
  /** The amount of at least one completed order. */
  readonly anOrder?: readonly [number, number];
  /** Day of the first completed order, day of the first registration. */
  readonly firstBought?: readonly [string, string];
  readonly registered?: readonly [string, string];
  /** The brands that know the person, at least these. */
  readonly registeredWith?: readonly string[];
  /** Brand, and days between which the person registered with it first. */
  readonly registeredThere?: readonly [string, string, string];
  /** What was on the first order. */
  readonly firstOf?: Where;
  /** What was on the first order at a brand, and its day. */
  readonly firstThere?: { readonly brand: string; readonly of?: Where };
  /** Calendar months with such a purchase, one right after the other, at least. */
  readonly running?: { readonly months: number; readonly in?: Where };
  /** More of it, or less, in these days than in those. */
  readonly changed?: {
    readonly by: 'spent' | 'orders' | 'units';
    readonly days: readonly [string, string];
    readonly than: readonly [string, string];
    readonly less?: true;
    readonly in?: Where;
  };
  /** The one, and in a later order the other. */
  readonly boughtAfter?: readonly [first: Where, later: Where];
  /** A completed order that was placed later than one that was taken back. */
  readonly boughtAfterStatus?: 'returned' | 'cancelled';
  /** So many orders with one and the same product, or products of one category. */
  readonly boughtSame?: { readonly of: 'product' | 'category'; readonly orders: number };
  /** A purchase and an event of the same person, one behind the other, within so many days or months of it. */
  readonly followed?: {
    readonly first: 'event' | 'purchase';
    readonly event: EventTest;
    readonly in?: Where;
    readonly days?: number;
    readonly months?: number;
    readonly not?: true;
  };
  /** All of them in one order. */
  readonly together?: readonly Where[];
  /** The second purchase within so long of the first, or any within so long of the registration. */
  readonly soon?: {
    readonly registered?: true;
    readonly days?: number;
    readonly months?: number;
    readonly in?: Where;
  };
  /** So many months without any purchase, and then one of these. */
  readonly cameBack?: { readonly months: number; readonly in?: Where };
  readonly event?: EventTest;
  /** The value of an attribute, both ends included. */
  readonly attribute?: readonly [name: string, from: number, to: number];
  /** In any of these segments, or in none of them; in the newest run, or in the one before. */
  readonly segment?: readonly string[];
  readonly notSegment?: readonly string[];
  /** In one of these clusters; `unknown`: in none. */
  readonly cluster?: readonly string[];
  readonly wasSegment?: readonly string[];
  readonly wasNotSegment?: readonly string[];
  /** The same in the oldest run. */
  readonly onceSegment?: readonly string[];
  readonly onceNotSegment?: readonly string[];
  /** Who a person is. */
  readonly is?: Where;
  /** One of these is enough. */
  readonly any?: readonly PersonTest[];
  /** Among so many percent of those who bought so. */
  readonly top?: {
    readonly by: 'spent' | 'orders';
    readonly percent?: number;
    /** So many of them in the place of a part. */
    readonly count?: number;
    readonly lowest?: boolean;
    readonly in?: Where;
  };
}
