import type { PartnerRole, Role, Viewer } from './viewer.js';

/** How far a role's permission reaches: everything in its network, or what is its own (its lieux, its scope, what it proposed). */
export type Reach = 'NETWORK' | 'OWN';

/** What a permission is for each role that has it. */
export type Row = Partial<Record<Role | PartnerRole, Reach>>;

/**
 * The one permission table. What is not written here is refused; an instance admin may do everything.
 * What the network sees beyond what is public is asked by row filters in the field maps (`visible`), which decide what exists for a viewer.
 */
export const PERMISSIONS = {
  'account:read': {},
  'account:suspend': {},
  'network:read': { COORDINATOR: 'NETWORK', ANIMATEUR: 'NETWORK', MEMBER: 'NETWORK', COMPANION: 'NETWORK', PARTNER_READ: 'NETWORK' },
  'network:create': {},
  'network:update': { COORDINATOR: 'NETWORK' },
  'network:archive': { COORDINATOR: 'NETWORK' },
  'member:read': { COORDINATOR: 'NETWORK' },
  'member:invite': { COORDINATOR: 'NETWORK' },
  'member:update': { COORDINATOR: 'NETWORK' },
  'member:remove': { COORDINATOR: 'NETWORK' },
  'apiKey:read': { COORDINATOR: 'NETWORK' },
  'apiKey:create': { COORDINATOR: 'NETWORK' },
  'apiKey:revoke': { COORDINATOR: 'NETWORK' },
  'lieu:create': { COORDINATOR: 'NETWORK', PARTNER_WRITE: 'NETWORK' },
  'lieu:update': { COORDINATOR: 'NETWORK', ANIMATEUR: 'OWN', COMPANION: 'OWN', PARTNER_WRITE: 'NETWORK' },
  'lieu:appoint': { COORDINATOR: 'NETWORK', ANIMATEUR: 'OWN' },
  'lieu:delete': { COORDINATOR: 'NETWORK' },
  'organisation:create': { COORDINATOR: 'NETWORK', PARTNER_WRITE: 'NETWORK' },
  'organisation:update': { COORDINATOR: 'NETWORK', PARTNER_WRITE: 'NETWORK' },
  'organisation:delete': { COORDINATOR: 'NETWORK' },
  'person:read': { COORDINATOR: 'NETWORK', ANIMATEUR: 'NETWORK', MEMBER: 'NETWORK', COMPANION: 'NETWORK' },
  'person:create': { COORDINATOR: 'NETWORK' },
  'person:update': { COORDINATOR: 'NETWORK', ANIMATEUR: 'OWN', MEMBER: 'OWN', COMPANION: 'OWN' },
  'person:delete': { COORDINATOR: 'NETWORK' },
  'contact:read': { COORDINATOR: 'NETWORK' },
  'person:export': { COORDINATOR: 'NETWORK', ANIMATEUR: 'OWN', MEMBER: 'OWN', COMPANION: 'OWN' },
  'person:erase': { COORDINATOR: 'NETWORK', ANIMATEUR: 'OWN', MEMBER: 'OWN', COMPANION: 'OWN' },
  'resource:readPrivate': { COORDINATOR: 'NETWORK', ANIMATEUR: 'OWN', COMPANION: 'OWN' },
  'resource:create': { COORDINATOR: 'NETWORK', ANIMATEUR: 'OWN', PARTNER_WRITE: 'NETWORK' },
  'resource:update': { COORDINATOR: 'NETWORK', ANIMATEUR: 'OWN', COMPANION: 'OWN', PARTNER_WRITE: 'NETWORK' },
  'resource:delete': { COORDINATOR: 'NETWORK', ANIMATEUR: 'OWN' },
  'need:readPrivate': { COORDINATOR: 'NETWORK', ANIMATEUR: 'OWN', COMPANION: 'OWN' },
  'need:create': { COORDINATOR: 'NETWORK', ANIMATEUR: 'OWN', PARTNER_WRITE: 'NETWORK' },
  'need:update': { COORDINATOR: 'NETWORK', ANIMATEUR: 'OWN', COMPANION: 'OWN', PARTNER_WRITE: 'NETWORK' },
  'need:delete': { COORDINATOR: 'NETWORK', ANIMATEUR: 'OWN' },
  'mobilisation:request': { COORDINATOR: 'NETWORK', ANIMATEUR: 'OWN', MEMBER: 'OWN', COMPANION: 'OWN', PARTNER_WRITE: 'NETWORK' },
  // The door alone: whoever may change a thing may change its photos (modules/photos/photo.subjects.ts).
  'photo:update': { COORDINATOR: 'NETWORK', ANIMATEUR: 'OWN', MEMBER: 'OWN', COMPANION: 'OWN', PARTNER_WRITE: 'NETWORK' },
  'match:accept': { COORDINATOR: 'NETWORK', ANIMATEUR: 'OWN' },
  'project:create': { COORDINATOR: 'NETWORK', ANIMATEUR: 'NETWORK' },
  'project:update': { COORDINATOR: 'NETWORK', ANIMATEUR: 'OWN', COMPANION: 'OWN' },
  'project:delete': { COORDINATOR: 'NETWORK' },
  'project:override': { COORDINATOR: 'NETWORK' },
  'task:complete': { COORDINATOR: 'NETWORK', ANIMATEUR: 'OWN', MEMBER: 'OWN', COMPANION: 'OWN' },
  'project:comment': { COORDINATOR: 'NETWORK', ANIMATEUR: 'NETWORK', MEMBER: 'NETWORK', COMPANION: 'OWN' },
  'comment:update': { COORDINATOR: 'OWN', ANIMATEUR: 'OWN', MEMBER: 'OWN', COMPANION: 'OWN' },
  'comment:delete': { COORDINATOR: 'NETWORK', ANIMATEUR: 'OWN', MEMBER: 'OWN', COMPANION: 'OWN' },
  'essMonth:create': { COORDINATOR: 'NETWORK' },
  'event:propose': { COORDINATOR: 'NETWORK', ANIMATEUR: 'NETWORK', MEMBER: 'NETWORK', PARTNER_WRITE: 'NETWORK' },
  'event:update': { COORDINATOR: 'NETWORK', ANIMATEUR: 'OWN', MEMBER: 'OWN', COMPANION: 'OWN' },
  'event:delete': { COORDINATOR: 'NETWORK', ANIMATEUR: 'OWN', MEMBER: 'OWN' },
  'event:arbitrate': { COORDINATOR: 'NETWORK' },
  'checklist:update': { COORDINATOR: 'NETWORK' },
  'volunteer:sign': { COORDINATOR: 'NETWORK', ANIMATEUR: 'NETWORK', MEMBER: 'NETWORK', COMPANION: 'NETWORK' },
  'warning:override': { COORDINATOR: 'NETWORK', ANIMATEUR: 'OWN', MEMBER: 'OWN', COMPANION: 'OWN' },
  'warning:setSeverity': { COORDINATOR: 'NETWORK' },
  'audit:read': { COORDINATOR: 'NETWORK' },
  'import:read': { COORDINATOR: 'NETWORK' },
  'import:write': { COORDINATOR: 'NETWORK' },
  'outbox:read': {},
  restore: { COORDINATOR: 'NETWORK', ANIMATEUR: 'OWN', MEMBER: 'OWN', COMPANION: 'OWN' },
} as const satisfies Record<string, Row>;

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
  const row: Row = PERMISSIONS[permission];
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
export function permissionsOf(roles: readonly (Role | PartnerRole)[], instanceAdmin: boolean): Permission[] {
  const all = Object.keys(PERMISSIONS) as Permission[];
  if (instanceAdmin) return all;
  return all.filter((permission) => {
    const row: Row = PERMISSIONS[permission];
    return roles.some((role) => row[role]);
  });
}
