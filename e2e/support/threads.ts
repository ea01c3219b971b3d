import { request } from '@playwright/test';
import { sessionOf } from './sessions.ts';

/** The address at which anybody reads the fil rouge of the demonstration network, once it is shared. */
export async function sharedThread(): Promise<string> {
  const url = process.env['E2E_URL'] ?? '';
  const context = await request.newContext({ baseURL: url, extraHTTPHeaders: { origin: url }, storageState: sessionOf('coordinator') });
  try {
    const ask = async <Data>(query: string, variables: object = {}): Promise<Data> => ((await (await context.post('/graphql', { data: { query, variables } })).json()) as { data: Data }).data;
    const { network } = await ask<{ network: { filRouge: { id: string; version: number } } }>('{ network(slug: "demo") { filRouge { id version } } }');
    const { it } = await ask<{ it: { filRouge: { shareToken: string } } }>('mutation ($input: ShareFilRougeInput!) { it: shareFilRouge(input: $input) { filRouge { shareToken } } }', {
      input: { id: network.filRouge.id, expectedVersion: network.filRouge.version },
    });
    return `/thread/${it.filRouge.shareToken}`;
  } finally {
    await context.dispose();
  }
}
