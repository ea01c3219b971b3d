import { ROLES, type Role, type Viewer } from './viewer.js';

/** How far a role's permission reaches: everything in its network, or what is its own (its lieux, what it proposed). */
export type Reach = 'NETWORK' | 'OWN';

/**
 * The one permission table. What is not written here is refused; an instance admin may do everything.
 * Reading is not in the table: row filters in the field maps (`visible`) decide what exists for a viewer.
 */
export const PERMISSIONS = {
  'account:read': {},
  'account:suspend': {},
  'network:create': {},
  'network:update': { COORDINATOR: 'NETWORK' },
  'network:archive': { COORDINATOR: 'NETWORK' },
  'member:read': { COORDINATOR: 'NETWORK' },
  'member:invite': { COORDINATOR: 'NETWORK' },
  'member:update': { COORDINATOR: 'NETWORK' },
  'member:remove': { COORDINATOR: 'NETWORK' },
  'lieu:create': { COORDINATOR: 'NETWORK' },
  'lieu:update': { COORDINATOR: 'NETWORK', ANIMATEUR: 'OWN' },
  'lieu:delete': { COORDINATOR: 'NETWORK' },
  'organisation:create': { COORDINATOR: 'NETWORK' },
  'organisation:update': { COORDINATOR: 'NETWORK' },
  'organisation:delete': { COORDINATOR: 'NETWORK' },
  'person:create': { COORDINATOR: 'NETWORK' },
  'person:update': { COORDINATOR: 'NETWORK', ANIMATEUR: 'OWN', MEMBER: 'OWN' },
  'person:delete': { COORDINATOR: 'NETWORK' },
  'resource:create': { COORDINATOR: 'NETWORK', ANIMATEUR: 'OWN' },
  'resource:update': { COORDINATOR: 'NETWORK', ANIMATEUR: 'OWN' },
  'resource:delete': { COORDINATOR: 'NETWORK', ANIMATEUR: 'OWN' },
  'need:create': { COORDINATOR: 'NETWORK', ANIMATEUR: 'OWN' },
  'need:update': { COORDINATOR: 'NETWORK', ANIMATEUR: 'OWN' },
  'need:delete': { COORDINATOR: 'NETWORK', ANIMATEUR: 'OWN' },
  'project:create': { COORDINATOR: 'NETWORK', ANIMATEUR: 'NETWORK' },
  'project:update': { COORDINATOR: 'NETWORK', ANIMATEUR: 'OWN' },
  'project:delete': { COORDINATOR: 'NETWORK' },
  'project:override': { COORDINATOR: 'NETWORK' },
  'essMonth:create': { COORDINATOR: 'NETWORK' },
  'event:propose': { COORDINATOR: 'NETWORK', ANIMATEUR: 'NETWORK', MEMBER: 'NETWORK' },
  'event:update': { COORDINATOR: 'NETWORK', ANIMATEUR: 'OWN', MEMBER: 'OWN' },
  'event:delete': { COORDINATOR: 'NETWORK', ANIMATEUR: 'OWN', MEMBER: 'OWN' },
  'event:arbitrate': { COORDINATOR: 'NETWORK' },
  'import:read': { COORDINATOR: 'NETWORK' },
  'import:write': { COORDINATOR: 'NETWORK' },
  'outbox:read': {},
  restore: { COORDINATOR: 'NETWORK', ANIMATEUR: 'OWN', MEMBER: 'OWN' },
} as const satisfies Record<string, Partial<Record<Role, Reach>>>;

export type Permission = keyof typeof PERMISSIONS;

/** Where a viewer holds a permission. */
export interface Grant {
  readonly everywhere: boolean;
  /** Networks in which it reaches everything. */
  readonly networks: readonly string[];
  /** Networks in which it reaches what is the viewer's own. */
  readonly ownIn: readonly string[];
}

export function grantOf(viewer: Viewer, permission: Permission): Grant {
  const row: Partial<Record<Role, Reach>> = PERMISSIONS[permission];
  const reaching = (reach: Reach): string[] =>
    viewer.memberships.filter(({ roles }) => roles.some((role) => row[role] === reach)).map(({ networkId }) => networkId);
  return { everywhere: viewer.instanceAdmin, networks: reaching('NETWORK'), ownIn: reaching('OWN') };
}

/** Does the viewer hold the permission anywhere at all? What mutations ask before they look at anything. */
export function holds(viewer: Viewer, permission: Permission): boolean {
  const grant = grantOf(viewer, permission);
  return grant.everywhere || grant.networks.length > 0 || grant.ownIn.length > 0;
}

/** What a rule needs to know of a thing: the networks it belongs to, and whether it is the viewer's own. */
export interface Subject {
  networkIds: readonly string[];
  own?: boolean;
}

export function may(viewer: Viewer, permission: Permission, subject: Subject): boolean {
  const grant = grantOf(viewer, permission);
  if (grant.everywhere) return true;
  if (subject.networkIds.some((id) => grant.networks.includes(id))) return true;
  return subject.own === true && subject.networkIds.some((id) => grant.ownIn.includes(id));
}

/** Permissions that a set of roles holds in its network, for clients that show or hide actions. */
export function permissionsOf(roles: readonly Role[], instanceAdmin: boolean): Permission[] {
  const all = Object.keys(PERMISSIONS) as Permission[];
  if (instanceAdmin) return all;
  return all.filter((permission) => {
    const row: Partial<Record<Role, Reach>> = PERMISSIONS[permission];
    return ROLES.some((role) => roles.includes(role) && row[role]);
  });
}
