import type * as service from '@aws-sdk/client-customer-profiles';
import type { Database } from '../../duckdb/database.ts';
import type { DefinitionShelf } from '../../duckdb/definitions.ts';
import type { ProfileDomains } from '../../duckdb/profiles/domains.ts';
import type { Clock, Ids } from '../../steps/ports.ts';

type Service = typeof service;

/** `GetDomain`, `SearchProfiles`, …: the operations of the SDK client. */
export type OperationName =
  Exclude<keyof Service & `${string}Command`, '$Command'> extends infer Command
    ? Command extends `${infer Name}Command`
      ? Name
      : never
    : never;

type CommandOf<Name extends OperationName> = InstanceType<Service[`${Name}Command`]>;

/** An input as it arrives after validation: the members that the model requires are there. Timestamps are Dates. */
export type InputOf<Name extends OperationName> = Validated<CommandOf<Name>['input']>;

/** What an operation answers, in the SDK's own type: timestamps are Dates; undefined members are left out on the wire. */
export type OutputOf<Name extends OperationName> = Omit<
  Awaited<ReturnType<ReturnType<CommandOf<Name>['resolveMiddleware']>>>['output'],
  '$metadata'
>;

/** The SDK types a required member as `T | undefined`, and unions as open; the validator has made sure of both. */
type Validated<T> = T extends { $unknown: unknown }
  ? never
  : T extends Date
    ? T
    : T extends readonly (infer Item)[]
      ? Validated<Item>[]
      : T extends object
        ? { [Member in keyof T]: ValidatedMember<T, Member> }
        : T;

type ValidatedMember<T, Member extends keyof T> =
  object extends Pick<T, Member> ? Validated<T[Member]> : Validated<Exclude<T[Member], undefined>>;

/** What an operation may touch. */
export interface OperationContext {
  /** The domains and the profiles in them. */
  readonly domains: ProfileDomains;
  /** Definitions by domain, kind and name: object types, calculated attributes, segments, tags … */
  readonly definitions: DefinitionShelf;
  /** For units of work over several changes, and for figures over everything stored. */
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
}

/**
 * One operation of the service. The input has passed the model's constraints; what the model cannot say (does the domain
 * exist, is the name taken) the operation checks, and throws a ServiceError (`errors.ts`). Anything else thrown is a 500.
 */
export type Operation<Name extends OperationName> = (
  input: InputOf<Name>,
  context: OperationContext,
) => Promise<OutputOf<Name>>;
