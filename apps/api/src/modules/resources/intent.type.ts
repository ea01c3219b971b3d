import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateTimeScalar } from '../../shared/scalars.js';
import { Actor } from '../actors/actor.type.js';
import { LieuType } from '../lieux/lieu.type.js';
import { TermType } from '../reference/reference.type.js';

export enum ResourceNature {
  MATERIAL = 'MATERIAL',
  IMMATERIAL = 'IMMATERIAL',
}
registerEnumType(ResourceNature, {
  name: 'ResourceNature',
  description: 'Whether a resource can be touched.',
  valuesConfig: {
    MATERIAL: { description: 'A thing: room, equipment, vehicle, funding… Categories: list MATERIAL_RESOURCE.' },
    IMMATERIAL: { description: 'Knowledge, skills, trust, time… Not used up by sharing. Categories: list IMMATERIAL_RESOURCE.' },
  },
});

export enum ResourceSharing {
  HOLDER_ONLY = 'HOLDER_ONLY',
  NETWORK = 'NETWORK',
  PARTNERS = 'PARTNERS',
  PUBLIC = 'PUBLIC',
}
registerEnumType(ResourceSharing, {
  name: 'ResourceSharing',
  description: 'Who may see a resource and ask for it, or see a need and answer it.',
  valuesConfig: {
    HOLDER_ONLY: { description: 'Those who may change it: its holder, and coordinators of the holder\'s networks.' },
    NETWORK: { description: 'Members of the networks of its holder or its lieu.' },
    PARTNERS: { description: 'Members and keys of every network of the instance, as long as its holder is a public lieu or organisation; otherwise as NETWORK.' },
    PUBLIC: { description: 'Anybody, as long as they may read its holder.' },
  },
});

/** What a resource on offer and a need have in common: an intent, in the words of Valueflows. */
@ObjectType()
export abstract class Intent extends Node {
  @Field({ description: 'What people call it.' })
  title!: string;
  @Field(() => ResourceNature, { description: 'Material or immaterial.' })
  nature!: ResourceNature;
  @Field(() => TermType, { description: 'Category (list MATERIAL_RESOURCE or IMMATERIAL_RESOURCE, by nature).' })
  category!: TermType;
  @Field(() => String, { nullable: true, description: 'Plain text, 5,000 characters at most.' })
  description!: string | null;
  @Field(() => Float, { nullable: true, description: 'How much or how many, in `unit`; null where it is not counted.' })
  quantity!: number | null;
  @Field(() => String, { nullable: true, description: 'What `quantity` counts, such as `places`, `m²` or `heures`.' })
  unit!: string | null;
  @Field(() => Actor, { nullable: true, description: 'Who holds or needs it; null where the viewer may not read them.' })
  holder!: Actor | null;
  @Field(() => LieuType, { nullable: true, description: 'Where it is or is needed; null where it is bound to no lieu, or the viewer may not read it.' })
  lieu!: LieuType | null;
  @Field(() => ResourceSharing, { description: 'Who may see it, and ask for it or answer it.' })
  sharing!: ResourceSharing;
  @Field({ description: 'May the viewer change it? (permission `resource:update` or `need:update`)' })
  viewerCanUpdate!: boolean;
  @Field({ description: 'May the viewer delete it? (permission `resource:delete` or `need:delete`)' })
  viewerCanDelete!: boolean;
  @Field(() => Int, { description: 'Goes up by one at each change; send it as `expectedVersion`.' })
  version!: number;
  @Field(() => DateTimeScalar, { description: 'When it was added.' })
  createdAt!: Date;
  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date;
}
