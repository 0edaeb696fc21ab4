import { Aws } from 'aws-cdk-lib';
import { CfnWorkGroup } from 'aws-cdk-lib/aws-athena';
import { CfnDatabase, CfnTable } from 'aws-cdk-lib/aws-glue';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { TABLE_PREFIX } from '../functions/aws/environment.ts';
import { PUBLISHED_TABLES } from '../functions/core/published-tables.ts';
import type { Stage } from './config.ts';

import { glueColumns } from './service-shapes.ts';

const RESULT_PREFIX = 'athena-results/';
/** A query that reads more than this is a mistake. */
const MOST_BYTES_SCANNED = 100 * 1024 ** 3;

/**
 * At run time: the warehouse's tables as Athena sees them, read from the Parquet files that `write-tables` leaves in the
 * data bucket, and a workgroup whose results lie there too. Columns are those of the definitions in `functions/core`.
 */
export class AthenaTables extends Construct {
  readonly databaseName: string;
  readonly database: CfnDatabase;

  constructor(scope: Construct, id: string, stage: Stage, bucket: IBucket) {
    super(scope, id);
    const name = stage.domainName.replaceAll('-', '_');
    const database = new CfnDatabase(this, 'Database', { catalogId: Aws.ACCOUNT_ID, databaseInput: { name } });
    this.databaseName = name;
    this.database = database;
    for (const table of PUBLISHED_TABLES) {
      const held = new CfnTable(this, table.name, {
        catalogId: Aws.ACCOUNT_ID,
        databaseName: name,
        tableInput: {
          name: table.name,
          description: table.description,
          tableType: 'EXTERNAL_TABLE',
          parameters: { classification: 'parquet' },
          storageDescriptor: {
            ...PARQUET,
            columns: glueColumns(table),
            location: `s3://${bucket.bucketName}/${TABLE_PREFIX}${table.name}/`,
          },
        },
      });
      held.addResourceDependency(database);
    }
    new CfnWorkGroup(this, 'WorkGroup', {
      name: stage.domainName,
      workGroupConfiguration: {
        enforceWorkGroupConfiguration: true,
        bytesScannedCutoffPerQuery: MOST_BYTES_SCANNED,
        resultConfiguration: {
          outputLocation: `s3://${bucket.bucketName}/${RESULT_PREFIX}`,
          encryptionConfiguration: { encryptionOption: 'SSE_S3' },
        },
      },
    });
  }
}

const HIVE = 'org.apache.hadoop.hive.ql.io.parquet';
const PARQUET = {
  inputFormat: `${HIVE}.MapredParquetInputFormat`,
  outputFormat: `${HIVE}.MapredParquetOutputFormat`,
  serdeInfo: { serializationLibrary: `${HIVE}.serde.ParquetHiveSerDe` },
} as const;
