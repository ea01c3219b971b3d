import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { Can } from '../../auth/access.js';
import type { MutationContext } from '../../context.js';
import { planned } from '../../shared/connection.js';
import { PersonType } from '../people/person.type.js';
import { erasePerson } from './erasure.service.js';
import { ErasePersonInput, ErasePersonPayload } from './erasure.type.js';

@Resolver(() => PersonType)
export class PersonalDataResolver {
  @FieldResolver(() => Boolean, { description: 'May the viewer take out everything that is known of the person? (permission `person:export`)' })
  viewerCanExport(): unknown {
    return planned();
  }

  @FieldResolver(() => Boolean, { description: 'May the viewer erase the person? (permission `person:erase` in all networks that keep the person or have their account for a member)' })
  viewerCanErase(): unknown {
    return planned();
  }

  @Can('person:erase')
  @Mutation(() => ErasePersonPayload, {
    nullable: true,
    description: 'Erases a person for good: what they held, organised or took part in stays, of nobody; all that is known of them goes, and their account. Permission `person:erase` on them; everybody may erase themselves.',
  })
  async erasePerson(@Arg('input', { description: 'Who.' }) input: ErasePersonInput, @Ctx() { tx }: MutationContext): Promise<Partial<ErasePersonPayload>> {
    return { quotes: await erasePerson(tx, input), person: { id: input.id } };
  }
}
