import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType('Actor', {
  description: 'Whoever can be a party, organise, hold, expect or sign: a Lieu, an Organisation or a Person.',
  autoRegisterImplementations: true,
})
export abstract class Actor {
  @Field(() => ID, { description: 'Opaque, globally unique, starts with its type, sorts by creation.' })
  id!: string;
  @Field({ description: 'What people call it, or the person\'s name.' })
  name!: string;
}

/** Types of actors by the prefix of their ids, for the read path. */
export const ACTOR_TYPES = { lieu: 'Lieu', organisation: 'Organisation', person: 'Person' } as const;
