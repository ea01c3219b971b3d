import type { Membership, Viewer } from './viewer'

/** The membership of the viewer in a network, if any. */
export function membershipIn(viewer: Viewer, networkSlug: string): Membership | undefined {
  return viewer.memberships.find((membership) => membership.network.slug === networkSlug)
}

/** Whether to show a door. The API decides again behind it: this only spares people doors that stay shut. */
export function can(membership: Membership | undefined, permission: string): boolean {
  return membership?.permissions.includes(permission) ?? false
}
