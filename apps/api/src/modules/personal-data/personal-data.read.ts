import { grantOf, type Permission } from '../../auth/permissions.js';
import { actorInNetworks } from '../../auth/row-filters.js';
import { extend, type Row, type TypeRead, value } from '../../read/fields.js';
import type { Position } from '../../read/position.js';
import { all, any, raw, type Sql, sql } from '../../read/sql.js';
import { isViewer } from '../people/contact.read.js';
import { personRead } from '../people/person.read.js';

/** Networks of whose people the viewer may do this, and what that takes; nobody does it by a key. */
function asOf(at: Position, permission: Permission, rule: (networks: Sql) => Sql): Sql {
  const reach = at.decide((_, viewer) => {
    const grant = grantOf(viewer, permission);
    if (viewer.kind !== 'USER') return 'none';
    return grant.everywhere ? 'all' : grant.networks.length > 0 ? 'some' : 'none';
  });
  if (reach !== 'some') return raw(reach === 'all' ? 'true' : 'false');
  return rule(at.bind((_, viewer) => grantOf(viewer, permission).networks, 'text[]'));
}

const isSignedIn = (at: Position): Sql => raw(at.decide((_, viewer) => viewer.kind === 'USER') ? 'true' : 'false');

/** Their own; of somebody without an account, who could not ask for it here, those of the networks that the viewer coordinates. */
const exportable = (row: Row, at: Position): Sql =>
  all([
    sql`${row('erased_at')} IS NULL`,
    any([
      all([isSignedIn(at), isViewer(row, at)]),
      asOf(at, 'person:export', (networks) => all([sql`${row('user_id')} IS NULL`, actorInNetworks(row('id'))(networks)])),
    ]),
  ]);

/** Themselves; and whoever coordinates all networks that keep the person or have their account for a member. */
const erasable = (row: Row, at: Position): Sql =>
  all([
    sql`${row('erased_at')} IS NULL`,
    any([
      all([isSignedIn(at), isViewer(row, at)]),
      asOf(at, 'person:erase', (networks) => all([
        actorInNetworks(row('id'))(networks),
        sql`NOT EXISTS (SELECT FROM network_actor en JOIN network n ON n.id = en.network_id AND n.deleted_at IS NULL WHERE en.actor_id = ${row('id')} AND en.keeper AND en.network_id <> ALL(${networks}))`,
        sql`NOT EXISTS (SELECT FROM membership em JOIN network n ON n.id = em.network_id AND n.deleted_at IS NULL WHERE em.user_id = ${row('user_id')} AND em.network_id <> ALL(${networks}))`,
      ])),
    ]),
  ]);

/** People whom the viewer may take all data of, or erase; deleted ones too. */
export const exportableRead: TypeRead = { ...personRead, visible: exportable };
export const erasableRead: TypeRead = { ...personRead, visible: erasable };

export const personalDataReads = [extend('Person', { viewerCanExport: value(exportable), viewerCanErase: value(erasable) })];
