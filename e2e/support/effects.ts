import { request } from '@playwright/test';
import { sessionOf } from './sessions.ts';

interface Cooperation {
  id: string;
  effects: { id: string; observations: { id: string }[] }[];
  impacts: { id: string }[];
  externalities: { id: string }[];
}

/** The address of a form of an effect of the demonstration, or of what stands beside it. */
export async function effectForm(kind: 'observe' | 'effect' | 'observation' | 'impact' | 'externality'): Promise<string> {
  const url = process.env['E2E_URL'] ?? '';
  const context = await request.newContext({ baseURL: url, extraHTTPHeaders: { origin: url }, storageState: sessionOf('coordinator') });
  try {
    const query = '{ cooperationProjects(filter: { text: "terril" }, first: 1) { nodes { id effects { id observations { id } } impacts { id } externalities { id } } } }';
    const response = await context.post('/graphql', { data: { query } });
    const [project] = ((await response.json()) as { data: { cooperationProjects: { nodes: Cooperation[] } } }).data.cooperationProjects.nodes;
    const { id, effects: [effect], impacts: [impact], externalities: [externality] } = project!;
    const at = { observe: `${effect!.id}/observe`, effect: `${effect!.id}/edit`, observation: `observations/${effect!.observations[0]!.id}/edit`, impact: `impacts/${impact!.id}/edit`, externality: `externalities/${externality!.id}/edit` };
    return `/n/demo/projects/${id}/effects/${at[kind]}`;
  } finally {
    await context.dispose();
  }
}
