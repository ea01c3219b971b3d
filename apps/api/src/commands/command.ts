import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source.js';
import { readDatabaseUrls } from '../environment.js';

/** Runs an operator's command on DATABASE_ADMIN_URL, else DATABASE_URL: prints the line it returns and exits 0, or prints why not and exits 1. */
export async function runCommand(work: (dataSource: DataSource) => Promise<string>): Promise<void> {
  try {
    const dataSource = await createDataSource(readDatabaseUrls().admin).initialize();
    try {
      console.log(await work(dataSource));
    } finally {
      await dataSource.destroy();
    }
  } catch (error) {
    console.error(reason(error));
    process.exitCode = 1;
  }
}

// A refused connection is an AggregateError whose own message is empty.
function reason(error: unknown): string {
  if (error instanceof AggregateError && !error.message) return error.errors.map(reason).join('; ');
  return error instanceof Error ? error.message : String(error);
}
