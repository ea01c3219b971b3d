import { FieldResolver, Resolver } from 'type-graphql';
import { connectionOf, planned } from '../../shared/connection.js';
import { LieuType } from '../lieux/lieu.type.js';
import { ConsentType } from './consent.type.js';
import { PersonType } from './person.type.js';

export const PersonConnection = connectionOf('Person', () => PersonType);

@Resolver(() => PersonType)
export class PersonConsentsResolver {
  @FieldResolver(() => [ConsentType], { description: 'What they agreed to, the last first; for the person and those who may change them, empty for others.' })
  consents(): unknown {
    return planned();
  }
}

@Resolver(() => LieuType)
export class LieuPeopleResolver {
  @FieldResolver(() => [PersonType], { description: 'People who animate it, by name. Members of a shared network see them.' })
  animateurs(): unknown {
    return planned();
  }
}
