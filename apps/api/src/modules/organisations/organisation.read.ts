import { actorInNetworks, allowed, memberOfActor, seesNoPeople } from '../../auth/row-filters.js';
import { column, connection, extend, object, one, readType, reference, type Row, value } from '../../read/fields.js';
import type { Position } from '../../read/position.js';
import { all, any, type Sql, sql } from '../../read/sql.js';
import { inNetworkFilter, networksOf } from '../actors/actor.read.js';
import { territoryFilters, textFilter, updatedSinceFilter } from '../reference/territory.read.js';
import type { EsusType, OrganisationType } from './organisation.type.js';

/** Which organisations anybody may read: a natural person is personal, whatever the visibility says. */
export const organisationPublic = (row: Row): Sql => sql`${row('visibility')} = 'PUBLIC' AND ${row('member_kind')} <> 'NATURAL_PERSON'`;

/** Which organisations the viewer may read: public ones, and those of the viewer's networks. */
export const organisationVisible = (row: Row, at: Position): Sql =>
  all([sql`${row('deleted_at')} IS NULL`, any([organisationPublic(row), all([memberOfActor(at, row('id')), seesNoPeople(at) ? sql`${row('member_kind')} <> 'NATURAL_PERSON'` : null])])]);

/** The actor is somebody: in the directory, or as a member of a PTCE in their own name. */
export const isNaturalPerson = (actor: Sql): Sql =>
  sql`(starts_with(${actor}, 'person_') OR EXISTS (SELECT 1 FROM organisation np WHERE np.id = ${actor} AND np.member_kind = 'NATURAL_PERSON' OFFSET 0))`;

export const organisationRead = readType<OrganisationType>('Organisation', 'organisation', {
  prefix: 'organisation',
  visible: organisationVisible,
  fields: {
    id: column('id'),
    name: column('name'),
    summary: column('summary'),
    visibility: column('visibility'),
    memberKind: column('member_kind'),
    essFamily: reference('Term', 'ess_family'),
    siret: column('siret'),
    rna: column('rna'),
    esus: object<EsusType>({ since: column('esus_since'), until: column('esus_until') }, (row) => sql`${row('esus_since')} IS NOT NULL`),
    website: column('website'),
    commune: reference('Commune', 'commune_code', 'code'),
    networks: networksOf,
    viewerCanUpdate: value((row, at) => allowed(at, 'organisation:update', { inNetworks: actorInNetworks(row('id')) })),
    viewerCanDelete: value((row, at) => allowed(at, 'organisation:delete', { inNetworks: actorInNetworks(row('id')) })),
    version: column('version'),
    createdAt: column('created_at'),
    updatedAt: column('updated_at'),
  },
});

export const organisationReads = [
  organisationRead,
  extend('Query', {
    organisation: { ...one('Organisation', (_row, target, at) => sql`${target('id')} = ${at.argument('id', 'text')}`), root: true },
    organisations: connection('Organisation', {
      filters: {
        network: inNetworkFilter,
        ...territoryFilters,
        text: textFilter,
        updatedSince: updatedSinceFilter,
        memberKinds: (target, kinds) => sql`${target('member_kind')} = ANY(${kinds('text[]')})`,
        essFamilies: (target, codes) => sql`${target('ess_family')} IN (SELECT 'ESS_FAMILY/' || code FROM unnest(${codes('text[]')}) code)`,
      },
      orders: {
        NAME_ASC: { keys: [{ value: (row) => row('name'), type: 'text' }] },
        UPDATED_AT_DESC: { keys: [{ value: (row) => row('updated_at'), type: 'timestamptz' }], descending: true },
      },
      defaultOrder: 'NAME_ASC',
    }),
  }),
];
