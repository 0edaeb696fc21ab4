import { App } from 'aws-cdk-lib';
import { createApp } from './app.ts';

// The CDK command line says the stage as context: `npx cdk deploy -c stage=NAME`.
const stage: unknown = new App().node.tryGetContext('stage');
createApp(typeof stage === 'string' ? stage : 'example').synth();
