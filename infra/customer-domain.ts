import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  CfnCalculatedAttributeDefinition,
  CfnDomain,
  CfnObjectType,
  CfnSegmentDefinition,
} from 'aws-cdk-lib/aws-customerprofiles';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { ATTRIBUTES } from '../functions/core/attributes/catalog.ts';
import { toCalculatedAttribute } from '../functions/core/attributes/service-attribute.ts';
import type { MatchingRule } from '../functions/core/identities/rules.ts';
import { brandObjectTypes } from '../functions/core/profiles/brand-objects.ts';
import { SEGMENTS } from '../functions/core/segments/catalog.ts';
import { basesFirst } from '../functions/core/segments/link-segments.ts';
import { toSegmentGroups, writtenBackSegmentGroups } from '../functions/core/segments/service-segment.ts';
import { acknowledge, FILTER_IS_NEWER_THAN_THE_SCHEMA, IS_A_DEAD_LETTER_QUEUE } from './acknowledgements.ts';
import { rulesOfStage, type Stage } from './config.ts';
import { calculatedAttributeProperties, objectTypeProperties, segmentGroupsProperty } from './service-shapes.ts';

/** The service's fixed limit: calculated attributes of a domain. */
const MOST_CALCULATED_ATTRIBUTES = 50;

/**
 * At run time: the one Customer Profiles domain, an object type per brand and entity, and those attributes and segments
 * that the service itself can hold, all read from the definitions in `functions/core`.
 */
export class CustomerDomain extends Construct {
  readonly domain: CfnDomain;
  readonly deadObjects: Queue;

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id);
    this.deadObjects = new Queue(this, 'DeadObjects', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    acknowledge(this.deadObjects, IS_A_DEAD_LETTER_QUEUE);
    this.deadObjects.grantSendMessages(new ServicePrincipal('profile.amazonaws.com'));
    this.domain = new CfnDomain(this, 'Domain', {
      domainName: stage.domainName,
      defaultExpirationDays: stage.expirationDays,
      deadLetterQueueUrl: this.deadObjects.queueUrl,
      matching: { enabled: false },
      ruleBasedMatching: stage.nativeMatching ? nativeRules(rulesOfStage(stage)) : { enabled: false },
    });
    this.domain.applyRemovalPolicy(RemovalPolicy.RETAIN);
    const objectTypes = this.#addObjectTypes(stage);
    this.#addCalculatedAttributes(stage, objectTypes);
    this.#addSegments(stage);
  }

  #addObjectTypes(stage: Stage): readonly CfnObjectType[] {
    return stage.brands.flatMap(brandObjectTypes).map((definition) => {
      const objectType = new CfnObjectType(this, definition.name, {
        domainName: stage.domainName,
        ...objectTypeProperties(definition),
      });
      objectType.addResourceDependency(this.domain);
      return objectType;
    });
  }

  #addCalculatedAttributes(stage: Stage, objectTypes: readonly CfnObjectType[]): void {
    const definitions = stage.brands
      .flatMap((brand) => ATTRIBUTES.map((attribute) => toCalculatedAttribute(attribute, brand)))
      .filter((definition) => definition !== null);
    if (definitions.length > MOST_CALCULATED_ATTRIBUTES) {
      throw new Error(
        `${definitions.length} calculated attributes for ${stage.brands.length} brands: a domain holds ${MOST_CALCULATED_ATTRIBUTES}`,
      );
    }
    for (const definition of definitions) {
      const attribute = new CfnCalculatedAttributeDefinition(this, `Attribute_${definition.name}`, {
        domainName: stage.domainName,
        ...calculatedAttributeProperties(definition),
      });
      acknowledge(attribute, FILTER_IS_NEWER_THAN_THE_SCHEMA);
      for (const objectType of objectTypes) attribute.addResourceDependency(objectType);
    }
  }

  #addSegments(stage: Stage): void {
    const deployed = new Map<string, CfnSegmentDefinition>();
    for (const segment of basesFirst(SEGMENTS)) {
      const groups = toSegmentGroups(segment) ?? writtenBackSegmentGroups(segment.name);
      const definition = new CfnSegmentDefinition(this, `Segment_${segment.name}`, {
        domainName: stage.domainName,
        segmentDefinitionName: segment.name,
        displayName: segment.label.en,
        description: segment.description.en,
        segmentGroups: segmentGroupsProperty(groups),
      });
      definition.addResourceDependency(this.domain);
      for (const name of groups.groups.flatMap(({ sourceSegments }) => sourceSegments)) {
        const source = deployed.get(name);
        if (source !== undefined) definition.addResourceDependency(source);
      }
      deployed.set(segment.name, definition);
    }
  }
}

/** The stage's rules in the service: it matches (for its console and its flows), the product merges. */
function nativeRules(rules: readonly MatchingRule[]): CfnDomain.RuleBasedMatchingProperty {
  return {
    enabled: true,
    matchingRules: rules.map(({ attributes }) => ({ rule: [...attributes] })),
    maxAllowedRuleLevelForMatching: rules.length,
    attributeTypesSelector: {
      attributeMatchingModel: 'MANY_TO_MANY',
      address: ['Address'],
      phoneNumber: ['PhoneNumber', 'MobilePhoneNumber', 'HomePhoneNumber'],
      emailAddress: ['EmailAddress', 'PersonalEmailAddress'],
    },
    conflictResolution: { conflictResolvingModel: 'RECENCY' },
  };
}
