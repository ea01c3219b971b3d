import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../shared/connection.js';
import { DateTimeScalar } from '../../shared/scalars.js';
import { AuditAction } from './audit.type.js';

@InputType({ description: 'Which changes; all that are given must hold.' })
export class AuditEntryFilter {
  @Field(() => ID, { nullable: true, description: 'Id of a thing; with an event come its dates. For those who may change it.' })
  subject?: string | null;
  @Field(() => ID, { nullable: true, description: 'Id of a network: everything that it keeps. Permission `audit:read` in it.' })
  network?: string | null;
  @Field(() => ID, { nullable: true, description: 'Id of an account or key, see `actor.accountId`.' })
  actor?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'At or after this instant.' })
  since?: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Before this instant.' })
  until?: Date | null;
  @Field(() => [AuditAction], { nullable: true, description: 'Any of these.' })
  actions?: AuditAction[] | null;
}

@ArgsType()
export class AuditEntriesArgs extends PageArgs {
  @Field(() => AuditEntryFilter, { nullable: true, description: 'Which ones; everything in the networks where the viewer has `audit:read`, where neither thing nor network is named.' })
  filter?: AuditEntryFilter | null;
}

@InputType({ description: 'An earlier version of a thing, to come back to.' })
export class RestoreVersionInput {
  @Field(() => ID, { description: 'Id of the thing. Codes: DELETED, NOT_UNDOABLE.' })
  id!: string;
  @Field(() => Int, { description: 'The version to come back to. Code: VERSION_FROM_THE_FUTURE.' })
  version!: number;
  @Field(() => Int, { description: 'The version that the sender has seen. What others have changed since is refused with CONFLICT.' })
  expectedVersion!: number;
}

@InputType({ description: 'A change to take back: by its id, or as the one that led to a version of a thing.' })
export class UndoChangeInput {
  @Field(() => ID, { nullable: true, description: 'Id of the entry in the trail. Code: NOT_UNDOABLE.' })
  id?: string | null;
  @Field(() => ID, { nullable: true, description: 'Instead of `id`, with `version`: id of the thing.' })
  subject?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version that the change led to, such as the payload of the mutation said.' })
  version?: number | null;
  @Field(() => [String], { nullable: true, description: 'Only these of its fields; all where it is absent. After a CONFLICT, those that nobody has changed since.' })
  fields?: string[] | null;
}
