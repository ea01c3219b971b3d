import { execute, type ExecutionResult, type GraphQLSchema, parse, validate } from 'graphql';
import type { DataSource, EntityManager } from 'typeorm';
import type { Viewer } from '../../src/auth/viewer.js';
import type { Context } from '../../src/context.js';
import { Reader } from '../../src/read/reader.js';
import { READS } from '../../src/schema.js';
import type { TestApi } from './api.js';

/** Executes a document as a viewer, in this process; what mutations do comes to nothing. */
export type Ask = (viewer: Viewer, document: string) => Promise<ExecutionResult<Record<string, unknown>>>;

export function asker(schema: GraphQLSchema, { server: { pool, dataSource } }: TestApi): Ask {
  const shared: Omit<Context, 'viewer'> = { reader: new Reader(pool, READS), pool, dataSource: undone(dataSource), publicUrl: 'http://localhost:3000', spender: null };
  return async (viewer, text) => {
    const document = parse(text);
    const wrong = validate(schema, document);
    if (wrong.length > 0) throw wrong[0]!;
    return (await execute({ schema, document, contextValue: { ...shared, viewer } })) as ExecutionResult<Record<string, unknown>>;
  };
}

/** A data source whose transactions are rolled back: what a mutation answers is seen, and nothing changes. */
const undone = (dataSource: DataSource): DataSource =>
  ({
    transaction: async <T>(work: (manager: EntityManager) => Promise<T>): Promise<T> => {
      const runner = dataSource.createQueryRunner();
      await runner.startTransaction();
      try {
        return await work(runner.manager);
      } finally {
        await runner.rollbackTransaction();
        await runner.release();
      }
    },
  }) as unknown as DataSource;
