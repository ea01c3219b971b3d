import { request } from '@playwright/test';
import { sessionOf } from './sessions.ts';

/** Makes an invitation as the coordinator of the demonstration, and answers the address that its link leads to. */
export async function inviteSomebody(): Promise<string> {
  const url = process.env['E2E_URL'] ?? '';
  const context = await request.newContext({ baseURL: url, extraHTTPHeaders: { origin: url }, storageState: sessionOf('coordinator') });
  try {
    const send = async <Data>(query: string, variables: object): Promise<Data> => {
      const response = await context.post('/graphql', { data: { query, variables } });
      return ((await response.json()) as { data: Data }).data;
    };
    const { network } = await send<{ network: { id: string } }>('query ($slug: String!) { network(slug: $slug) { id } }', { slug: 'demo' });
    const { inviteMember } = await send<{ inviteMember: { invitation: { url: string } } }>('mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { invitation { url } } }', {
      input: { network: network.id, roles: ['MEMBER'] },
    });
    return new URL(inviteMember.invitation.url).pathname;
  } finally {
    await context.dispose();
  }
}
