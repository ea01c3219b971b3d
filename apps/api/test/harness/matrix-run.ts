import type { ServerResponse } from 'node:http';
import { execute, type ExecutionResult, type GraphQLSchema, parse, subscribe, validate } from 'graphql';
import type { DataSource, EntityManager } from 'typeorm';
import type { Viewer } from '../../src/auth/viewer.js';
import type { Context } from '../../src/context.js';
import { Stream } from '../../src/live/stream.js';
import { Reader } from '../../src/read/reader.js';
import { READS } from '../../src/reads.js';
import type { TestApi } from './api.js';

/** Executes a document as a viewer, in this process; what mutations do comes to nothing, and of a subscription nothing is read: it answers whether it is let in. */
export type Ask = (viewer: Viewer, document: string) => Promise<ExecutionResult<Record<string, unknown>>>;

export function asker(schema: GraphQLSchema, { server: { pool, dataSource, live } }: TestApi): Ask {
  const shared: Omit<Context, 'viewer'> = { reader: new Reader(pool, READS), pool, dataSource: undone(dataSource), publicUrl: 'http://localhost:3000', spender: null };
  return async (viewer, text) => {
    const document = parse(text);
    const wrong = validate(schema, document);
    if (wrong.length > 0) throw wrong[0]!;
    const contextValue: Context = { ...shared, viewer, live: { ...live, stream: new Stream(viewer, null, '', () => Promise.resolve(viewer), {} as ServerResponse) } };
    const { definitions: [definition] } = document;
    if (definition?.kind !== 'OperationDefinition' || definition.operation !== 'subscription') return (await execute({ schema, document, contextValue })) as ExecutionResult<Record<string, unknown>>;
    const answer = await subscribe({ schema, document, contextValue });
    if (!(Symbol.asyncIterator in answer)) return answer as ExecutionResult<Record<string, unknown>>;
    await answer.return!(undefined);
    const fields = definition.selectionSet.selections.flatMap((each) => (each.kind === 'Field' ? [each.name.value] : []));
    return { data: Object.fromEntries(fields.map((name) => [name, {}])) };
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
