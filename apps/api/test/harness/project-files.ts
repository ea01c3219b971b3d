import { strToU8, type Zippable, zipSync } from 'fflate';
import { pdfOf } from '../../seeds/demo/files.seed.js';
import type { Client } from './api.js';

interface Sent {
  project?: string;
  name?: string;
  headers?: Record<string, string>;
}

export interface SentFile {
  status: number;
  id: string;
  name: string;
  type: string;
  size: number;
  code?: string;
  message?: string;
}

/** Sends a file of a project as the dashboard does. */
export async function sendFile(client: Client, bytes: Uint8Array | null, { name = 'notes.pdf', headers, project }: Sent): Promise<SentFile> {
  const form = new FormData();
  if (project) form.set('project', project);
  if (bytes) form.set('file', new Blob([new Uint8Array(bytes)]), name);
  const response = await client.fetch('/files', { method: 'POST', body: form, headers });
  return { status: response.status, ...((await response.json()) as Omit<SentFile, 'status'>) };
}

export const pdf = pdfOf(['Un document']);

const zip = (files: Record<string, string>): Buffer => Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])) as Zippable));

/** As much of a document of Office as tells what it is. */
export const office = (part: string, more: Record<string, string> = {}): Buffer => zip({ '[Content_Types].xml': '<Types/>', [part]: '<x/>', ...more });

/** The same of OpenDocument. */
export const openDocument = (kind: string, more: Record<string, string> = {}): Buffer => zip({ mimetype: `application/vnd.oasis.opendocument.${kind}`, 'content.xml': '<x/>', ...more });
