import { forbidden, redirect } from 'next/navigation'
import { paths } from './paths'
import { accessIn } from './permissions'
import type { Viewer } from './viewer'

/** Sends visitors to sign in first, and back to `returnTo`. */
export function requireSignIn(viewer: Viewer, returnTo: string): void {
  if (viewer.kind === 'ANONYMOUS') redirect(paths.signIn(returnTo))
}

/** For pages that only members of a network read: others get the forbidden page instead of an empty list. */
export function requireMember(viewer: Viewer, network: string, returnTo: string): void {
  requireSignIn(viewer, returnTo)
  if (!accessIn(viewer, network).member) forbidden()
}

/** For pages behind a permission, such as forms. The API decides again. */
export function requirePermission(viewer: Viewer, network: string, permission: string, returnTo: string): void {
  requireSignIn(viewer, returnTo)
  if (!accessIn(viewer, network).can(permission)) forbidden()
}

/** For pages that change one thing: `viewerCanUpdate` of it says who may. */
export function requireUpdatable(viewer: Viewer, thing: { viewerCanUpdate: boolean }, returnTo: string): void {
  requireSignIn(viewer, returnTo)
  if (!thing.viewerCanUpdate) forbidden()
}
