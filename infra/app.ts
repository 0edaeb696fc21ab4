import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { acknowledge, LOGS_ONLY_POLICY } from './acknowledgements.ts';
import { type Stage, stageNamed } from './config.ts';
import { FusionStack } from './fusion-stack.ts';

/** The CDK app of a stage of `config.ts`. */
export function createApp(stageName: string, context: Record<string, unknown> = {}, outdir?: string): App {
  return appOf(stageNamed(stageName), context, outdir);
}

/** The CDK app of one stage, with cdk-nag's AWS Solutions checks in it: a finding stops the synthesis. */
export function appOf(stage: Stage, context: Record<string, unknown> = {}, outdir?: string): App {
  const app = new App({ context, ...(outdir === undefined ? {} : { outdir }) });
  const stack = new FusionStack(app, stage);
  acknowledge(stack, LOGS_ONLY_POLICY);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return app;
}
