import type { Viewer } from './viewer'

/** What a viewer finds open in one network. Only to show or hide doors: the API decides again behind each. */
export interface Access {
  /** Reads what members read: its members, and admins of the instance in every network. */
  member: boolean
  can: (permission: string) => boolean
}

export function accessIn(viewer: Viewer, networkSlug: string): Access {
  const membership = viewer.memberships.find(({ network }) => network.slug === networkSlug)
  return {
    member: viewer.instanceAdmin || membership !== undefined,
    can: (permission) => viewer.instanceAdmin || (membership?.permissions.includes(permission) ?? false),
  }
}
