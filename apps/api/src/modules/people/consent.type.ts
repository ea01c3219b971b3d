import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateTimeScalar } from '../../shared/scalars.js';

export enum ConsentPurpose {
  EMAIL_FOR_COORDINATORS = 'EMAIL_FOR_COORDINATORS',
  EMAIL_FOR_NETWORK = 'EMAIL_FOR_NETWORK',
  PHONE_FOR_COORDINATORS = 'PHONE_FOR_COORDINATORS',
  PHONE_FOR_NETWORK = 'PHONE_FOR_NETWORK',
}
registerEnumType(ConsentPurpose, {
  name: 'ConsentPurpose',
  description: 'What a person agrees to.',
  valuesConfig: {
    EMAIL_FOR_COORDINATORS: { description: 'Coordinators see the e-mail address, and export it in lists.' },
    EMAIL_FOR_NETWORK: { description: 'Everybody in the network sees the e-mail address, and exports it in lists and contact cards.' },
    PHONE_FOR_COORDINATORS: { description: 'Coordinators see the telephone number, and export it in lists.' },
    PHONE_FOR_NETWORK: { description: 'Everybody in the network sees the telephone number, and exports it in lists and contact cards.' },
  },
});

export enum ConsentMeans {
  BY_THEMSELVES = 'BY_THEMSELVES',
  TOLD_TO_COORDINATOR = 'TOLD_TO_COORDINATOR',
}
registerEnumType(ConsentMeans, {
  name: 'ConsentMeans',
  description: 'How a person agreed.',
  valuesConfig: {
    BY_THEMSELVES: { description: 'Signed in themselves.' },
    TOLD_TO_COORDINATOR: { description: 'Told a coordinator, who wrote it down.' },
  },
});

@ObjectType('Consent', { implements: Node, description: 'What a person agreed to, from when to when. The person and those who may change them see it; rows stay after a withdrawal.' })
export class ConsentType extends Node {
  @Field(() => ConsentPurpose, { description: 'What they agreed to.' })
  purpose!: ConsentPurpose;
  @Field(() => ConsentMeans, { description: 'How they agreed.' })
  means!: ConsentMeans;
  @Field(() => String, { nullable: true, description: 'Name of the account that wrote it down; null where it is gone.' })
  recordedBy!: string | null;
  @Field(() => DateTimeScalar, { description: 'When they agreed.' })
  givenAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When they withdrew; null while they agree.' })
  withdrawnAt!: Date | null;
}
