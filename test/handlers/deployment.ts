import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import {
  DEAD_LETTER_QUEUES,
  ENV_ARRIVAL_QUEUE,
  ENV_DATA_BUCKET,
  ENV_DOMAIN_NAME,
  ENV_IMPORT_QUEUE,
} from '../../functions/aws/environment.ts';
import { FakeS3 } from '../aws/fake-s3.ts';
import { FakeSqs } from '../aws/fake-sqs.ts';
import { openEndpoint } from '../local/endpoint/fixture.ts';

const CUSTOMERS = `customer_no,name,email,phone,zip,address,birthday,sex,member_since,last_updated,call_ok,email_ok,attention
L0000001,佐藤 花子,hanako@example.jp,090-1111-0001,150-0001,東京都渋谷区神宮前1-1-1,1980-04-01,F,2024-01-10,2026-01-10 10:00:00,Y,Y,
L0000002,鈴木 一郎,ichiro@example.jp,090-1111-0002,530-0001,大阪府大阪市北区梅田2-2-2,1975-08-15,M,2024-02-20,2026-02-20 10:00:00,N,Y,Y
L0000003,髙橋 実,minoru@example.jp,電話なし,980-0001,宮城県仙台市青葉区中江3-3-3,1990-12-31,M,2024-03-30,2026-03-30 10:00:00,,,
,渡邊 茜,akane@example.jp,090-1111-0004,060-0001,北海道札幌市中央区北一条西4-4-4,1988-06-06,F,2024-04-12,2026-04-12 10:00:00,Y,,
`;
const ORDERS = `order_no,customer_no,order_date,order_status,sales_channel,shop,total
LO1,L0000001,2026-10-20 16:54:00,Shipped,Online,,35200
LO2,L0000002,2026-09-01 11:00:00,Shipped,Online,,4200
`;

export type Deployment = Awaited<ReturnType<typeof openDeployment>>;

/** The handlers as they are deployed, with the unmodified SDK, on the local endpoint and a bucket in memory: filled, every task run once. */
export async function openDeployment() {
  const [s3, sqs, endpoint] = await Promise.all([FakeS3.open(), FakeSqs.open(), openEndpoint('customer-fusion')]);
  const folder = mkdtempSync(join(tmpdir(), 'handlers-'));
  const variables = {
    TMPDIR: folder,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_S3: s3.url,
    AWS_ENDPOINT_URL_SQS: sqs.url,
    AWS_ENDPOINT_URL_CUSTOMER_PROFILES: endpoint.url,
    [ENV_DOMAIN_NAME]: 'customer-fusion',
    [ENV_DATA_BUCKET]: 'data',
    [ENV_ARRIVAL_QUEUE]: sqs.queueUrl('arrivals'),
    [ENV_IMPORT_QUEUE]: sqs.queueUrl('imports'),
    [DEAD_LETTER_QUEUES.imports.url]: sqs.queueUrl('dead-imports'),
  };
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  const imported = await importArrivedFiles(s3);
  const tasks = await runTasks();
  const close = async (): Promise<void> => {
    vi.unstubAllEnvs();
    await Promise.all([s3.close(), sqs.close(), endpoint.close()]);
    rmSync(folder, { recursive: true });
  };
  return { s3, sqs, endpoint, imported, tasks, close };
}

/** Calls a handler's file as Lambda does. */
export async function invoke<Answer>(name: string, event: object | null = null): Promise<Answer> {
  const { handler } = await import(`../../functions/handlers/${name}.ts`);
  return handler(event, { getRemainingTimeInMillis: () => 0 });
}

/** Two files that are there, one that is gone, one that is none, a folder, and a message of something else. */
async function importArrivedFiles(s3: FakeS3) {
  s3.objects.set('imports/lumiere/customers 1.csv', Buffer.from(CUSTOMERS));
  s3.objects.set('imports/lumiere/orders.csv', Buffer.from(ORDERS));
  s3.objects.set('imports/lumiere/photo.csv', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0]));
  const keys = ['customers 1.csv', 'gone.csv', 'photo.csv', 'orders.csv', ''].map((name) => `imports/lumiere/${name}`);
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const event = arrived(...keys);
  event.Records.push({ messageId: 'other', body: 'not of a bucket' });
  const answer = await invoke('import-csv', event);
  const log = logged.mock.calls.flat().join();
  logged.mockRestore();
  return { answer, log };
}

/** The tasks of the pipeline in their order, each on what the one before left. */
async function runTasks() {
  return {
    published: await invoke('publish-records'),
    publishedAgain: await invoke('publish-records'),
    resolved: await invoke('resolve-identities'),
    computed: await invoke('compute-attributes'),
    assigned: await invoke<{ sizes: { segment: string; size: number }[] }>('assign-segments', { runId: 'run-1' }),
  };
}

/** The queue's message of objects that arrived. */
export function arrived(...keys: readonly string[]): { Records: { messageId: string; body: string }[] } {
  const body = (key: string) =>
    JSON.stringify({ Records: [{ s3: { object: { key: encodeURIComponent(key).replaceAll('%20', '+') } } }] });
  return { Records: keys.map((key, index) => ({ messageId: `m${index}`, body: body(key) })) };
}

/** What a flow hands to its function. */
export function contactOf(address: string, method = 'INBOUND'): object {
  const CustomerEndpoint = { Address: address, Type: 'TELEPHONE_NUMBER' };
  const ContactData = {
    Attributes: {},
    Channel: 'VOICE',
    ContactId: 'c',
    InitiationMethod: method,
    LanguageCode: 'ja-JP',
    CustomerEndpoint,
  };
  return { Name: 'ContactFlowEvent', Details: { ContactData, Parameters: {} } };
}
