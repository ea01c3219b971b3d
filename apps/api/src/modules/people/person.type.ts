import { Arg, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node, planned } from '../../shared/connection.js';
import { DateTimeScalar } from '../../shared/scalars.js';
import { Actor } from '../actors/actor.type.js';
import { LieuType } from '../lieux/lieu.type.js';
import { NetworkType } from '../networks/network.type.js';
import { LocaleEnum } from '../reference/reference.type.js';
import { ContactVisibility } from './contact.type.js';

export enum SkillLevel {
  BEGINNER = 'BEGINNER',
  CONFIRMED = 'CONFIRMED',
  EXPERT = 'EXPERT',
}
registerEnumType(SkillLevel, {
  name: 'SkillLevel',
  description: 'How well a person masters a skill, in their own judgement.',
  valuesConfig: {
    BEGINNER: { description: 'Has begun to learn it.' },
    CONFIRMED: { description: 'Uses it without help.' },
    EXPERT: { description: 'Can teach it.' },
  },
});

@ObjectType('Skill', { implements: Node, description: 'Something that people of the networks can do (editable list).' })
export class SkillType extends Node {
  @Field({ description: 'What people read.' })
  label(@Arg('locale', () => LocaleEnum, { nullable: true, description: 'Language; by default the viewer\'s, which is French unless chosen.' }) _locale?: LocaleEnum): string {
    return planned();
  }
}

@ObjectType('PersonSkill', { description: 'What a person says of a skill of theirs.' })
export class PersonSkillType {
  @Field(() => SkillType, { description: 'The skill.' })
  skill!: SkillType;
  @Field(() => SkillLevel, { description: 'How well.' })
  level!: SkillLevel;
  @Field({ description: 'Ready to pass it on to others.' })
  willingToShare!: boolean;
}

@ObjectType('Person', {
  implements: [Node, Actor],
  description: 'Somebody of a network, such as an animateur of a lieu. Personal data: only members of a shared network see it, no key does.',
})
export class PersonType {
  id!: string;
  name!: string;
  @Field(() => String, { nullable: true, description: 'A few words about them, in their own: plain text, 2,000 characters at most.' })
  presentation!: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail address (schema.org email); null for whoever may not see it.' })
  email!: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone number (schema.org telephone), as it was written; null for whoever may not see it.' })
  phone!: string | null;
  @Field(() => ContactVisibility, { nullable: true, description: 'Who sees the e-mail address; null for those who may not change the person.' })
  emailVisibility!: ContactVisibility | null;
  @Field(() => ContactVisibility, { nullable: true, description: 'Who sees the telephone number; null for those who may not change the person.' })
  phoneVisibility!: ContactVisibility | null;
  @Field(() => [LieuType], { description: 'Lieux that they animate, by name.' })
  lieux!: LieuType[];
  @Field(() => [PersonSkillType], { description: 'Their skills, in alphabetical order.' })
  skills!: PersonSkillType[];
  @Field(() => [NetworkType], { description: 'Networks that they belong to, by name.' })
  networks!: NetworkType[];
  @Field({ description: 'Can they sign in? (an account is linked to them)' })
  hasAccount!: boolean;
  @Field({ description: 'Is this the viewer?' })
  isViewer!: boolean;
  @Field({ description: 'May the viewer change it? (permission `person:update`)' })
  viewerCanUpdate!: boolean;
  @Field({ description: 'May the viewer show contacts to more people? The person may, and whoever has the permission `contact:read` where the person has no account.' })
  viewerCanShowContacts!: boolean;
  @Field({ description: 'May the viewer delete it? (permission `person:delete`)' })
  viewerCanDelete!: boolean;
  @Field(() => Int, { description: 'Goes up by one at each change; send it as `expectedVersion`.' })
  version!: number;
  @Field(() => DateTimeScalar, { description: 'When it was added.' })
  createdAt!: Date;
  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When all that was known of them was erased; null where it was not.' })
  erasedAt!: Date | null;
}
