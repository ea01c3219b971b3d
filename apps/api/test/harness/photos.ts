import sharp from 'sharp';
import type { Client } from './api.js';

interface Sent {
  subject?: string;
  alternative?: string;
  credit?: string;
  consent?: string;
  name?: string;
  headers?: Record<string, string>;
}

/** A picture of that size with something to see, to be written in some format. */
export const image = (width: number, height: number): sharp.Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#c2702d' } }).composite([{ input: { create: { width: Math.ceil(width / 2), height: Math.ceil(height / 2), channels: 3, background: '#2d5f4c' } }, left: 0, top: 0 }]);

/** Sends a photo as the dashboard does. */
export async function sendPhoto(client: Client, bytes: Uint8Array | null, { name = 'photo.jpg', headers, ...fields }: Sent): Promise<{ status: number; id: string; code?: string; message?: string }> {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.set(field, value);
  if (bytes) form.set('file', new Blob([new Uint8Array(bytes)]), name);
  const response = await client.fetch('/photos', { method: 'POST', body: form, headers });
  return { status: response.status, ...((await response.json()) as { id: string; code?: string; message?: string }) };
}
