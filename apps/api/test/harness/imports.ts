import type { Answer, Client } from './api.js';

export interface Row {
  line: number;
  name: string | null;
  outcome: string;
  column: string | null;
  message: string | null;
  raw: Record<string, unknown>;
  candidates: { node: { __typename: string; id: string; name?: string } | null; line: number | null; score: number; reasons: { code: string; message: string }[] }[];
  decision: string | null;
  sameAsLine: number | null;
  lieu: { id: string; name: string } | null;
}

export interface Counts {
  created: number;
  updated: number;
  unchanged: number;
  duplicates: number;
  rejected: number;
  skipped: number;
}

export interface Preview {
  id: string;
  state: string;
  format: string;
  encoding: string;
  version: number;
  columns: { name: string; sample: string; field: string | null; confidence: number; reason: string }[];
  counts: Counts;
  rows: { totalCount: number; nodes: Row[] };
}

interface Problem {
  code: string;
  path: string[];
  message: string;
}

export interface Done {
  dataImport: { id: string; state: string; version: number; counts: Counts } | null;
  userErrors: Problem[];
}

/** Sends a file as the dashboard does. */
export async function upload(client: Client, file: string | Uint8Array, { name = 'liste.csv', network = 'demo', target, headers }: { name?: string; network?: string; target?: string; headers?: Record<string, string> } = {}): Promise<{ status: number; id: string; code: string; message: string }> {
  const form = new FormData();
  if (network) form.set('network', network);
  if (target) form.set('target', target);
  form.set('file', new Blob([typeof file === 'string' ? file : new Uint8Array(file)]), name);
  const response = await client.fetch('/imports', { method: 'POST', body: form, headers });
  return { status: response.status, ...((await response.json()) as { id: string; code: string; message: string }) };
}

export async function preview(client: Client, id: string, filter: object = {}): Promise<Preview> {
  const { data, errors } = await client.send<{ dataImport: Preview }>(
    `query ($id: ID!, $filter: DataImportRowFilter) { dataImport(id: $id) {
      id state format encoding version columns { name sample field confidence reason } counts { created updated unchanged duplicates rejected skipped }
      rows(first: 500, filter: $filter) { totalCount nodes { line name outcome column message raw decision sameAsLine lieu { id name }
        candidates { node { __typename id ... on Lieu { name } } line score reasons { code message } } } } } }`,
    { id, filter },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.dataImport;
}

/** Sends one of the mutations on imports, whose inputs and payloads are alike. */
export async function change(client: Client, mutation: string, input: object): Promise<Done> {
  const answer = await send(client, mutation, input);
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data[mutation]!;
}

export function send(client: Client, mutation: string, input: object): Promise<Answer<Record<string, Done>>> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  return client.send(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { dataImport { id state version counts { created updated unchanged duplicates rejected skipped } } userErrors { code path message } } }`,
    { input },
  );
}

/** Sends a file, leaves duplicates out or takes them as told, and writes it. */
export async function importFile(client: Client, file: string | Uint8Array, name = 'liste.csv', decision = 'SKIP'): Promise<Preview> {
  const { id } = await upload(client, file, { name });
  await change(client, 'decideAllDuplicates', { dataImport: id, expectedVersion: 1, decision });
  const { userErrors } = await change(client, 'confirmDataImport', { id, expectedVersion: 1 });
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  return preview(client, id);
}
