import { RemovalPolicy } from 'aws-cdk-lib';
import { type CfnStage, HttpApi, HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Stage } from './config.ts';
import type { Functions, HandlerName } from './functions.ts';

const CHOICE = '/api/contacts/{contact}/customer';
const ROUTES = [
  { method: HttpMethod.GET, path: '/api/customer', handler: 'view-customer' },
  { method: HttpMethod.POST, path: '/api/customer/search', handler: 'search-customers' },
  { method: HttpMethod.POST, path: '/api/questions', handler: 'answer-question' },
  { method: HttpMethod.GET, path: '/api/segments', handler: 'describe-segments' },
  { method: HttpMethod.GET, path: '/api/segments/{segment}/look-alikes', handler: 'find-look-alikes' },
  { method: HttpMethod.PUT, path: CHOICE, handler: 'choose-customer' },
  { method: HttpMethod.DELETE, path: CHOICE, handler: 'choose-customer' },
  { method: HttpMethod.POST, path: `${CHOICE}/address`, handler: 'choose-customer' },
] as const satisfies readonly { method: HttpMethod; path: string; handler: HandlerName }[];

/** At run time: the pages' API, for tokens of the stage's identity provider. */
export class QuestionApi extends Construct {
  readonly api: HttpApi;

  constructor(scope: Construct, id: string, provider: NonNullable<Stage['identityProvider']>, functions: Functions) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', {
      defaultAuthorizer: new HttpJwtAuthorizer('Tokens', provider.issuer, { jwtAudience: [...provider.audience] }),
    });
    for (const { method, path, handler } of ROUTES) {
      this.api.addRoutes({
        path,
        methods: [method],
        integration: new HttpLambdaIntegration(handler, functions.byName[handler]),
      });
    }
    this.#keepAccessLog();
  }

  /** Who asked when, never what: questions may name people. */
  #keepAccessLog(): void {
    const log = new LogGroup(this, 'AccessLog', {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const stage = this.api.defaultStage?.node.defaultChild as CfnStage;
    stage.accessLogSettings = {
      destinationArn: log.logGroupArn,
      format: JSON.stringify({
        requestId: '$context.requestId',
        route: '$context.routeKey',
        status: '$context.status',
      }),
    };
    stage.defaultRouteSettings = { throttlingBurstLimit: 100, throttlingRateLimit: 50 };
  }
}
