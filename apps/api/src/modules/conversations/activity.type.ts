import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../shared/scalars.js';
import { AuthorType } from './author.type.js';
import { CommentType } from './comment.type.js';

export enum ActivityKind {
  CREATED = 'CREATED',
  UPDATED = 'UPDATED',
  MOVED = 'MOVED',
  DELETED = 'DELETED',
  RESTORED = 'RESTORED',
  COMMENTED = 'COMMENTED',
}
registerEnumType(ActivityKind, {
  name: 'ActivityKind',
  description: 'What happened in a cooperation project.',
  valuesConfig: {
    CREATED: { description: 'Something was added.' },
    UPDATED: { description: 'Some of it was changed.' },
    MOVED: { description: 'The project moved to another stage.' },
    DELETED: { description: 'Something was deleted.' },
    RESTORED: { description: 'Something was brought back.' },
    COMMENTED: { description: 'Somebody said something.' },
  },
});

export enum ActivitySubjectType {
  PROJECT = 'PROJECT',
  PARTY = 'PARTY',
  COMMITMENT = 'COMMITMENT',
  EFFECT = 'EFFECT',
  IMPACT = 'IMPACT',
  EXTERNALITY = 'EXTERNALITY',
  OBSERVATION = 'OBSERVATION',
  PHOTO = 'PHOTO',
  DECISION = 'DECISION',
  TASK = 'TASK',
  DOCUMENT = 'DOCUMENT',
  MOBILISATION = 'MOBILISATION',
  FIL_ROUGE = 'FIL_ROUGE',
  MILESTONE = 'MILESTONE',
  EVENT = 'EVENT',
}
registerEnumType(ActivitySubjectType, {
  name: 'ActivitySubjectType',
  description: 'What kind of thing of a cooperation project something happened to.',
  valuesConfig: {
    PROJECT: { description: 'The project itself.' },
    PARTY: { description: 'A party.' },
    COMMITMENT: { description: 'What a party promises to give.' },
    EFFECT: { description: 'A useful effect.' },
    IMPACT: { description: 'An impact.' },
    EXTERNALITY: { description: 'An externality.' },
    OBSERVATION: { description: 'An observation of an effect.' },
    PHOTO: { description: 'A photo of what was observed; its name is that of the effect.' },
    DECISION: { description: 'A decision.' },
    TASK: { description: 'A task.' },
    DOCUMENT: { description: 'A document.' },
    MOBILISATION: { description: 'A resource that is asked for, or promised.' },
    FIL_ROUGE: { description: 'The fil rouge.' },
    MILESTONE: { description: 'A milestone of the fil rouge.' },
    EVENT: { description: 'An event that belongs to the project.' },
  },
});

@ObjectType({ description: 'What something happened to.' })
export class ActivitySubject {
  @Field(() => ID, { description: 'Id of the thing.' })
  thing!: string;
  @Field(() => ActivitySubjectType, { description: 'What kind of thing it is.' })
  type!: ActivitySubjectType;
  @Field(() => String, { nullable: true, description: 'What it is called now; null where it is deleted, or has no name that the viewer may read.' })
  name!: string | null;
  @Field({ description: 'Where the dashboard shows it: an address without its origin.' })
  path!: string;
}

@ObjectType('ProjectActivity', { description: 'Something that happened in a cooperation project, as all who read the project may know it: who, when, what and which fields, but no values.' })
export class ActivityType {
  @Field({ description: 'Tells it from others of the list: the id of the entry in the trail, or of the comment.' })
  key!: string;
  @Field(() => ActivityKind, { description: 'What happened.' })
  kind!: ActivityKind;
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;
  @Field(() => AuthorType, { description: 'Who did it.' })
  by!: AuthorType;
  @Field(() => ActivitySubject, { description: 'What it happened to; of a comment, what it is about.' })
  subject!: ActivitySubject;
  @Field(() => [String], { description: 'Names of the fields that were changed, as in inputs; empty for all but UPDATED, and where the operator of the instance wrote past the application.' })
  fields!: string[];
  @Field(() => String, { nullable: true, description: 'The stage that the project moved to, a value of `ProjectStage` or an earlier name of one; null for all but MOVED.' })
  stage!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it moved, in the words of whoever moved it: where something was passed over, or the project was set aside. Null for all but MOVED.' })
  reason!: string | null;
  @Field(() => CommentType, { nullable: true, description: 'What was said; null for all but COMMENTED.' })
  comment!: CommentType | null;
}
