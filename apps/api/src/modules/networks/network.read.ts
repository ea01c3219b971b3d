import { permissionsOf } from '../../auth/permissions.js';
import { allowed } from '../../auth/row-filters.js';
import { column, connection, extend, list, object, one, readType, reference, value } from '../../read/fields.js';
import { raw, sql } from '../../read/sql.js';
import type { MembershipType, NetworkType, TerritoryType, ViewerType } from './network.type.js';

const parts = (type: string, table: string, key: string) =>
  list(type, {
    from: (row) => sql`(SELECT p.* FROM network_territory nt JOIN ${raw(table)} p ON p.code = nt.${raw(key)} WHERE nt.network_id = ${row('id')})`,
    on: () => raw('true'),
    orderBy: (target) => target('name'),
  });

export const networkRead = readType<NetworkType>('Network', 'network', {
  prefix: 'network',
  visible: (row) => sql`${row('deleted_at')} IS NULL`,
  fields: {
    id: column('id'),
    slug: column('slug'),
    name: column('name'),
    kind: column('kind'),
    stage: column('stage'),
    description: column('description'),
    fictional: column('fictional'),
    version: column('version'),
    updatedAt: column('updated_at'),
    viewerCanUpdate: value((row, at) => allowed(at, 'network:update', { inNetworks: (ids) => sql`${row('id')} = ANY(${ids})` })),
    territory: object<TerritoryType>({
      label: value(
        (row) => sql`(SELECT coalesce(string_agg(coalesce(d.name, e.name, c.name), ', ' ORDER BY nt.id), '')
          FROM network_territory nt LEFT JOIN departement d ON d.code = nt.departement_code LEFT JOIN epci e ON e.code = nt.epci_code
          LEFT JOIN commune c ON c.code = nt.commune_code WHERE nt.network_id = ${row('id')})`,
      ),
      departements: parts('Departement', 'departement', 'departement_code'),
      epcis: parts('Epci', 'epci', 'epci_code'),
      singleCommunes: parts('Commune', 'commune', 'commune_code'),
      communes: connection('Commune', {
        source: (row) => sql`(SELECT c.*, c.code AS id FROM commune c WHERE c.city_code IS NULL AND EXISTS (SELECT 1 FROM network_territory nt
          WHERE nt.network_id = ${row!('id')} AND (nt.commune_code = c.code OR nt.epci_code = c.epci_code OR nt.departement_code = c.departement_code)))`,
        orders: { NAME_ASC: { keys: [{ value: (row) => row('name'), type: 'text' }] } },
        defaultOrder: 'NAME_ASC',
      }),
    }),
  },
});

const membership = readType<MembershipType>('Membership', 'membership', {
  visible: (row, at) =>
    sql`${row('user_id')} = ${at.bind((_, who) => who.userId, 'text')} AND ${row('network_id')} = ANY(${at.bind((_, who) => who.memberships.map(({ networkId }) => networkId), 'text[]')})`,
  fields: {
    id: column('id'),
    network: reference('Network', 'network_id'),
    roles: column('roles'),
    permissions: value((row, at) => {
      const byNetwork = at.bind(
        (_, who) => JSON.stringify(Object.fromEntries(who.memberships.map((it) => [it.networkId, permissionsOf(it.roles, who.instanceAdmin)]))),
        'json',
      );
      return sql`${byNetwork} -> ${row('network_id')}`;
    }),
  },
});

/** In no table: its fields stand in the request. */
const viewer = readType<ViewerType>('Viewer', '', {
  fields: {
    kind: value((_row, at) => at.bind((_, who) => who.kind, 'text')),
    accountId: value((_row, at) => at.bind((_, who) => who.userId, 'text')),
    name: value((_row, at) => at.bind((_, who) => who.name, 'text')),
    locale: value((_row, at) => at.bind((_, who) => who.locale, 'text')),
    instanceAdmin: value((_row, at) => at.bind((_, who) => who.instanceAdmin, 'boolean')),
    memberships: list('Membership', {
      // The row filter leaves the viewer's own.
      on: () => raw('true'),
      orderBy: (target) => target('created_at'),
    }),
  },
});

/** The root type; each module adds its own fields. */
const query = { name: 'Query', table: '', fields: {} };

export const networkReads = [
  query,
  viewer,
  networkRead,
  membership,
  extend('Query', {
    viewer: { kind: 'object', fields: {} },
    network: {
      ...one('Network', (_row, target, at) => {
        const by = at.decide((args) => (args.id ? 'id' : 'slug'));
        return sql`${target(by)} = ${at.argument(by, 'text')}`;
      }),
      root: true,
    },
    networks: connection('Network', {
      orders: { NAME_ASC: { keys: [{ value: (row) => row('name'), type: 'text' }] } },
      defaultOrder: 'NAME_ASC',
    }),
  }),
];
