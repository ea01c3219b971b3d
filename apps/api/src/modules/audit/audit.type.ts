import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateTimeScalar, JsonScalar } from '../../shared/scalars.js';

export enum AuditAction {
  CREATE = 'CREATE',
  UPDATE = 'UPDATE',
  DELETE = 'DELETE',
  RESTORE = 'RESTORE',
}
registerEnumType(AuditAction, {
  name: 'AuditAction',
  description: 'What was done to a thing.',
  valuesConfig: {
    CREATE: { description: 'It was made.' },
    UPDATE: { description: 'Some of it was changed.' },
    DELETE: { description: 'It was deleted.' },
    RESTORE: { description: 'It was brought back.' },
  },
});

export enum AuditActorKind {
  USER = 'USER',
  KEY = 'KEY',
  SYSTEM = 'SYSTEM',
  DATABASE = 'DATABASE',
}
registerEnumType(AuditActorKind, {
  name: 'AuditActorKind',
  description: 'What kind of hand made a change.',
  valuesConfig: {
    USER: { description: 'An account, itself or through an import.' },
    KEY: { description: 'A program with an API key.' },
    SYSTEM: { description: 'The instance itself: work that nobody asked for at that moment, or a command of its operator.' },
    DATABASE: { description: 'A user of the database, past the application; fields are then named by columns.' },
  },
});

@ObjectType({ description: 'Who made a change.' })
export class AuditActor {
  @Field(() => AuditActorKind, { description: 'What kind of hand.' })
  kind!: AuditActorKind;
  @Field(() => ID, { nullable: true, description: 'Id of the account or key; null for the others.' })
  accountId!: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the account or of the database user; null where it is gone, and for the instance itself.' })
  name!: string | null;
}

@ObjectType({ description: 'A value inside a change, in words.' })
export class AuditLabel {
  @Field({ description: 'An id or code, as it stands in `before` or `after`.' })
  value!: string;
  @Field({ description: 'The name of what it stands for, in the language of the viewer.' })
  label!: string;
}

@ObjectType({ description: 'A field that a change touched.' })
export class AuditChange {
  @Field({ description: 'Name of the field as in the input of the mutation, such as `summary` or `address.street`.' })
  field!: string;
  @Field(() => JsonScalar, { nullable: true, description: 'Its value before.' })
  before!: unknown;
  @Field(() => JsonScalar, { nullable: true, description: 'Its value after.' })
  after!: unknown;
  @Field(() => [AuditLabel], { description: 'Words for the ids and codes in both values, of what the viewer may read.' })
  labels!: AuditLabel[];
}

@ObjectType('AuditEntry', { implements: Node, description: 'One change in the trail, which is only ever added to.' })
export class AuditEntryType extends Node {
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;
  @Field(() => AuditAction, { description: 'What was done.' })
  action!: AuditAction;
  @Field(() => AuditActor, { description: 'Who did it.' })
  actor!: AuditActor;
  @Field(() => [AuditChange], { description: 'What changed, from what to what. Empty where all of a thing came, went or came back.' })
  changes!: AuditChange[];
  @Field(() => String, { nullable: true, description: 'Why: words of whoever did it, or a code such as `UNDO`, `VERSION 3` (an earlier version was restored), `MERGE`, `CAME_BACK` (what was lent came back), `DEMONSTRATION`.' })
  reason!: string | null;
  @Field(() => ID, { nullable: true, description: 'Id of the import or merge that it was part of.' })
  cause!: string | null;
  @Field(() => Int, { description: 'Version of the thing after the change; 0 where it has none.' })
  version!: number;
  @Field(() => ID, { description: 'Id of the thing.' })
  subjectId!: string;
  @Field(() => Node, { nullable: true, description: 'The thing as it is now; null where it is deleted, or is nothing that can be read by its id.' })
  subject!: unknown;
  @Field({ description: 'Is it a change that `undoChange` can take back? Whether the viewer may, and whether others have changed the same since, is found out by doing it.' })
  undoable!: boolean;
}
