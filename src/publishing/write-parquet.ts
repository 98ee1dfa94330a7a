import { DuckDBInstance } from '@duckdb/node-api';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { tableNames } from '../contract/tables';
import { datasetFiles } from './dataset-files';
import { quoteName, quoteText } from './quote-sql';

/**
 * Writes parquet/<table>.parquet of every table beside the finished database of the folder: the same rows in the same order.
 * One thread, so that equal rows give equal bytes.
 */
export async function writeParquet(folder: string, version: string): Promise<void> {
  await mkdir(join(folder, datasetFiles.parquet), { recursive: true });
  const instance = await DuckDBInstance.create(join(folder, datasetFiles.database), {
    access_mode: 'READ_ONLY',
    threads: '1',
  });
  const connection = await instance.connect();
  try {
    for (const name of tableNames) {
      const path = join(folder, datasetFiles.parquet, `${name}.parquet`);
      await connection.run(
        `COPY ${quoteName(name)} TO ${quoteText(path)} (FORMAT parquet, COMPRESSION zstd, KV_METADATA { kotopeili_version: ${quoteText(version)} })`,
      );
    }
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
