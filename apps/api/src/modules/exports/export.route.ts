import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Viewer } from '../../auth/viewer.js';
import type { Context } from '../../context.js';
import { Refusal } from '../../errors/refusal.js';
import { writeCsv } from '../../feeds/csv.js';
import { writeGeoJson } from '../../feeds/geojson.js';
import { writeJson } from '../../feeds/json.js';
import { writeVCards } from '../../feeds/vcard.js';
import { writeXlsx } from '../../feeds/xlsx.js';
import { isUnstorable } from '../../shared/texts.js';
import type { ExportList } from './lists/list.js';
import { lieuxJsonLd } from './json-ld.js';
import type { LieuNode } from './lists/lieux.js';
import { lists } from './lists/lists.js';
import type { PersonNode } from './lists/people.js';
import { messageOf } from './messages.js';
import { readList } from './read-list.js';
import { sheetOf } from './sheet-of-list.js';

interface Doors {
  schema: GraphQLSchema;
  contextOf: (request: FastifyRequest) => Promise<Context>;
  /** Takes what a file costs from the allowance of whoever asks. */
  spend: (context: Context) => Promise<unknown>;
}

type Nodes = readonly { readonly id: string }[];

interface Format {
  readonly type: string;
  /** The lists that it is for; all where it is absent. */
  readonly of?: readonly string[];
  write(list: ExportList, nodes: Nodes, locale: Viewer['locale']): Buffer | Promise<Buffer>;
}

const FORMATS: Readonly<Record<string, Format>> = {
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: (list, nodes, locale) => writeXlsx(sheetOf(list, nodes, locale)) },
  csv: { type: 'text/csv; charset=utf-8', write: (list, nodes, locale) => writeCsv(sheetOf(list, nodes, locale)) },
  json: { type: 'application/json; charset=utf-8', write: (list, nodes, locale) => writeJson(sheetOf(list, nodes, locale)) },
  geojson: { type: 'application/geo+json; charset=utf-8', of: ['lieux'], write: (list, nodes, locale) => writeGeoJson(sheetOf(list, nodes, locale)) },
  jsonld: { type: 'application/ld+json; charset=utf-8', of: ['lieux'], write: (_list, nodes) => lieuxJsonLd(nodes as readonly LieuNode[]) },
  vcf: { type: 'text/vcard; charset=utf-8', of: ['people'], write: (_list, nodes) => writeVCards((nodes as readonly PersonNode[]).map(card)) },
};

/** What a person's card tells: what everybody who may read their page sees there, with the contacts that they agreed to show to the network. */
const card = ({ id, name, lieux, presentation, ...person }: PersonNode): Parameters<typeof writeVCards>[0][number] => ({ id, name, organisations: lieux.map((lieu) => lieu.name), note: presentation, email: agreed(person.email, person.emailVisibility), phone: agreed(person.phone, person.phoneVisibility) });

const agreed = (contact: string | null, visibility: PersonNode['emailVisibility']): string | null => (visibility === null || visibility === 'NETWORK' ? contact : null);

/** What is asked for, in the address or in a form. */
interface Asked {
  network?: string;
  filter?: string;
  ids?: string;
  locale?: string;
  year?: string;
  of?: string;
}

/**
 * `GET /exports/{list}.{format}?network=slug&filter={…}&ids=a,b&year=2026`: what the viewer may read of a list of a network, as a file. `filter` is JSON, as the
 * API's list takes it; `ids` picks some things, `year` says which month, `of` which project or event. Headings and words are in the language of the viewer, or `locale`.
 * `POST` takes the same as a form: more ids than an address can hold.
 */
export function exportRoute(app: FastifyInstance, { schema, contextOf, spend }: Doors): void {
  const answer = async (request: FastifyRequest<{ Params: { file: string } }>, reply: FastifyReply, asked: Asked): Promise<unknown> => {
    const context = await contextOf(request);
    const { network: slug = '', filter, ids, locale: wanted, year, of } = asked;
    const locale = wanted === 'en' || wanted === 'fr' ? wanted : context.viewer.locale;
    try {
      const [, name = '', ending = ''] = /^([a-z]+)\.([a-z]+)$/.exec(request.params.file) ?? [];
      const [list, format] = [lists.get(name), FORMATS[ending]];
      if (!list || !format || (format.of && !format.of.includes(name))) throw new Refusal(404, 'EXPORT_UNKNOWN');
      await spend(context);
      const network = await networkOf(context, slug);
      const nodes = await readList(schema, context, list, { network, filter: filterOf(filter), ids: ids ? new Set(ids.split(',')) : undefined, year: year ? Number(year) : undefined, of: of || undefined, locale });
      const date = new Date().toISOString().slice(0, 10);
      return await reply
        .header('content-disposition', `attachment; filename="${slug}-${name}-${date}.${ending}"`)
        .header('cache-control', 'private, no-store')
        .header('x-content-type-options', 'nosniff')
        .type(format.type)
        .send(await format.write(list, nodes, locale));
    } catch (error) {
      if (error instanceof Refusal) return reply.status(error.status).send({ code: error.code, message: messageOf(error.code, locale) });
      if (error instanceof GraphQLError && error.extensions.code === 'RATE_LIMITED') {
        return reply.status(429).header('retry-after', String(error.extensions.retryAfter)).send({ code: 'RATE_LIMITED', message: messageOf('RATE_LIMITED', locale) });
      }
      if (error instanceof GraphQLError) {
        const code = error.extensions.code === 'FORBIDDEN' || error.extensions.code === 'UNAUTHENTICATED' ? String(error.extensions.code) : 'FILTER_INVALID';
        return reply.status(code === 'FILTER_INVALID' ? 422 : 403).send({ code, message: messageOf(code, locale) });
      }
      throw error;
    }
  };
  // Nothing else takes forms: other sites can send them without asking first.
  void app.register(async (own) => {
    own.addContentTypeParser<string>('application/x-www-form-urlencoded', { parseAs: 'string' }, async (_request: FastifyRequest, body: string) => Object.fromEntries(new URLSearchParams(body)));
    own.get<{ Params: { file: string }; Querystring: Asked }>('/exports/:file', (request, reply) => answer(request, reply, request.query));
    own.post<{ Params: { file: string }; Body: Asked | null }>('/exports/:file', (request, reply) => answer(request, reply, request.body ?? {}));
  });
}

async function networkOf({ pool }: Context, slug: string): Promise<string> {
  if (isUnstorable(slug)) throw new Refusal(404, 'NETWORK_UNKNOWN');
  const { rows } = await pool.query<{ id: string }>('SELECT id FROM network WHERE slug = $1 AND deleted_at IS NULL', [slug]);
  if (!rows[0]) throw new Refusal(404, 'NETWORK_UNKNOWN');
  return rows[0].id;
}

function filterOf(text: string | undefined): Record<string, unknown> {
  if (!text) return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Said below.
  }
  throw new Refusal(422, 'FILTER_INVALID');
}
