import type { FastifyInstance, FastifyRequest } from 'fastify';
import { may } from '../../auth/permissions.js';
import type { Context } from '../../context.js';
import { writeCsv } from '../../feeds/csv.js';
import type { SheetValue } from '../../feeds/sheet.js';
import { PROBLEM_COLUMN } from './recognition/layout.js';
import type { ColumnRecord } from './import-record.js';
import { messageOf } from './messages.js';
import type { ProblemRecord } from './row-record.js';

interface RejectedRow {
  readonly raw: Readonly<Record<string, SheetValue>>;
  readonly problems: readonly ProblemRecord[];
}

/** `GET /imports/{id}/rejected.csv`: the lines that cannot be imported, as they came but for personal data, with what is wrong with each: to be mended and sent again. */
export function rejectedRoute(app: FastifyInstance, contextOf: (request: FastifyRequest) => Promise<Context>): void {
  app.get<{ Params: { id: string } }>('/imports/:id/rejected.csv', async (request, reply) => {
    const { viewer, pool } = await contextOf(request);
    const { rows: [found] } = await pool.query<{ network: string; columns: ColumnRecord[] }>('SELECT network_id AS network, columns FROM data_import WHERE id = $1', [request.params.id]);
    if (!found || !may(viewer, 'import:read', { networkIds: [found.network] })) return reply.status(404).send({ code: 'IMPORT_UNKNOWN', message: messageOf('IMPORT_UNKNOWN', {}, viewer.locale) });
    const { rows } = await pool.query<RejectedRow>(`SELECT raw, problems FROM data_import_row WHERE import_id = $1 AND outcome = 'REJECTED' ORDER BY line`, [request.params.id]);
    const names = found.columns.filter(({ name, holds }) => holds !== 'PERSONAL' && name !== PROBLEM_COLUMN[viewer.locale]).map(({ name }) => name);
    const sheet = {
      name: '',
      keys: names,
      headings: [...names, PROBLEM_COLUMN[viewer.locale]],
      rows: rows.map(({ raw, problems }) => [...names.map((name) => raw[name] ?? null), problems.filter(({ severity }) => severity === 'REJECT').map((problem) => problem[viewer.locale]).join(' ')]),
    };
    return reply.header('content-disposition', 'attachment; filename="lignes-rejetees.csv"').header('cache-control', 'private, no-store').type('text/csv; charset=utf-8').send(writeCsv(sheet));
  });
}
