import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { readableIds } from '../../auth/readable.js';
import type { Viewer } from '../../auth/viewer.js';
import { Refusal } from '../../errors/refusal.js';
import { writeCsv } from '../../feeds/csv.js';
import type { SheetValue } from '../../feeds/sheet.js';
import { Transaction } from '../../transaction/transaction.js';
import { WITHHELD_FIELDS } from '../people/contact.type.js';
import { contactReads, personRead } from '../people/person.read.js';
import { type Part, type PersonData, readPersonData } from './person-data.js';
import { exportableRead } from './personal-data.read.js';
import { HEADINGS, messageOf, PART_NAMES } from './words.js';

interface Doors {
  dataSource: DataSource;
  viewer: (request: FastifyRequest) => Promise<Viewer>;
}

const FORMATS = {
  json: { type: 'application/json; charset=utf-8', write: (data: PersonData) => Buffer.from(`${JSON.stringify(data, null, 2)}\n`) },
  csv: { type: 'text/csv; charset=utf-8', write: (data: PersonData, locale: Viewer['locale']) => writeCsv(sheetOf(data, locale)) },
} as const;

/**
 * `GET /people/{id}/data.json` and `.csv`: everything that is known of a person (GDPR, articles 15 and 20). For themselves; of somebody without an account
 * for coordinators, but for the contacts that these may not see; permission `person:export`.
 */
export function personDataRoute(app: FastifyInstance, { dataSource, viewer: viewerOf }: Doors): void {
  app.get<{ Params: { id: string; format: string } }>('/people/:id/data.:format', async (request, reply) => {
    const { id, format: ending } = request.params;
    const viewer = await viewerOf(request);
    try {
      const format = Object.hasOwn(FORMATS, ending) ? FORMATS[ending as keyof typeof FORMATS] : undefined;
      if (!format) throw new Refusal(404, 'PERSON_UNKNOWN');
      const data = await dataSource.transaction('REPEATABLE READ', (manager) => dataOf(new Transaction(manager, viewer), id));
      return await reply
        .header('content-disposition', `attachment; filename="${id}-${new Date().toISOString().slice(0, 10)}.${ending}"`)
        .header('cache-control', 'private, no-store')
        .header('x-content-type-options', 'nosniff')
        .type(format.type)
        .send(format.write(data, viewer.locale));
    } catch (error) {
      if (error instanceof Refusal) return reply.status(error.status).send({ code: error.code, message: messageOf(error.code, viewer.locale) });
      throw error;
    }
  });
}

async function dataOf(tx: Transaction, id: string): Promise<PersonData> {
  const allowed = await readableIds(tx, [exportableRead], [id]);
  if (!allowed.has(id)) throw (await readableIds(tx, [personRead], [id])).has(id) ? new Refusal(403, 'FORBIDDEN') : new Refusal(404, 'PERSON_UNKNOWN');
  const hidden: string[] = [];
  for (const field of WITHHELD_FIELDS) if (!(await readableIds(tx, [contactReads[field]], [id])).has(id)) hidden.push(field);
  return readPersonData(tx, id, hidden);
}

/** One line a value: tables of different parts have nothing in common. */
const sheetOf = (data: PersonData, locale: Viewer['locale']): Parameters<typeof writeCsv>[0] => ({
  name: '',
  keys: ['part', 'line', 'field', 'value'],
  headings: HEADINGS.map((heading) => heading[locale]),
  rows: Object.entries(data).flatMap(([part, rows]) =>
    rows.flatMap((row, index) =>
      Object.entries(row).flatMap(([field, value]): SheetValue[][] => (value === null ? [] : [[PART_NAMES[part as Part][locale], index + 1, field, cellOf(value)]])))),
});

const cellOf = (value: unknown): SheetValue => (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : JSON.stringify(value));
