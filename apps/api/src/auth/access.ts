import { Extensions } from 'type-graphql';
import type { GraphQLField } from 'graphql';
import { forbidden, unauthenticated } from '../errors/access.js';
import { holds, type Permission } from './permissions.js';
import type { Viewer } from './viewer.js';

/** What a root field declares: a permission, PUBLIC (row filters decide), or SIGNED_IN. */
export type Access = Permission | 'PUBLIC' | 'SIGNED_IN';

/** Declares the permission that a root field needs; the schema refuses to start where one is missing. */
export const Can = (permission: Permission): MethodDecorator & PropertyDecorator => Extensions({ access: permission });
/** Declares that anybody may ask; what they see of it is decided by row filters. */
export const Public = (): MethodDecorator & PropertyDecorator => Extensions({ access: 'PUBLIC' });
/** Declares that it needs an account. */
export const SignedIn = (): MethodDecorator & PropertyDecorator => Extensions({ access: 'SIGNED_IN' });

export function accessOf(field: GraphQLField<unknown, unknown>): Access | undefined {
  return field.extensions.access as Access | undefined;
}

/** Refuses a viewer who could not use the field on anything. Whether they may on *this* thing is the service's question. */
export function checkAccess(access: Access, viewer: Viewer): void {
  if (access === 'PUBLIC') return;
  if (viewer.kind === 'ANONYMOUS') throw unauthenticated();
  // A key is nobody who has a session, an account or a name of their own.
  if (access === 'SIGNED_IN' ? viewer.kind === 'KEY' : !holds(viewer, access)) throw forbidden();
}
