import type { GraphQLResolveInfo } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import type { Context } from '../context.js';
import { JsonScalar } from './scalars.js';

@ObjectType('UserError', { description: 'Something in the input that the sender can mend. Nothing has been written.' })
export class UserErrorType {
  @Field({ description: 'Stable code, listed in docs/errors.md.' })
  code!: string;
  @Field(() => [String], { description: 'Where in the input, from the outside in, such as `["address", "postalCode"]`; empty where it concerns the whole.' })
  path!: string[];
  @Field({ description: 'For people, in the language of the viewer.' })
  message!: string;
}

@ObjectType('Conflict', { description: 'A field that somebody else changed since the version that the sender knew.' })
export class ConflictType {
  @Field({ description: 'Name of the field in the input.' })
  field!: string;
  @Field(() => JsonScalar, { nullable: true, description: 'Its value in the version that the sender knew.' })
  base!: unknown;
  @Field(() => JsonScalar, { nullable: true, description: 'What the sender wants.' })
  mine!: unknown;
  @Field(() => JsonScalar, { nullable: true, description: 'What it is now.' })
  theirs!: unknown;
}

/** A thing that a payload leads to; its fields are read by the read path after the commit. */
export interface Ref {
  id: string;
  /** Fields that only this answer knows, such as a secret that is shown once; the read path has null for them. */
  known?: Readonly<Record<string, unknown>>;
}

@ObjectType()
export abstract class Payload {
  @Field(() => [UserErrorType], { description: 'Empty where the action was done.' })
  userErrors!: UserErrorType[];
}

@ObjectType()
export abstract class ConflictPayload extends Payload {
  @Field(() => [ConflictType], { description: 'What differs, where `userErrors` has the code CONFLICT.' })
  conflicts!: ConflictType[];
}

/** What resolvers return; `userErrors` and `conflicts` are filled in where it is missing them. */
export type Done<T> = T & { userErrors?: never; conflicts?: never };

/** A field of a message that is worked out for each who is told it. */
export type ForEach = (context: Context, info: GraphQLResolveInfo) => unknown;
