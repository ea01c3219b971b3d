import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateTimeScalar } from '../../shared/scalars.js';
import { CooperationProjectType } from '../projects/project.type.js';
import { TermType } from '../reference/reference.type.js';

export enum ExternalityPolarity {
  POSITIVE = 'POSITIVE',
  NEGATIVE = 'NEGATIVE',
}
registerEnumType(ExternalityPolarity, {
  name: 'ExternalityPolarity',
  description: 'Whether an externality does good or harm.',
  valuesConfig: {
    POSITIVE: { description: 'It does good.' },
    NEGATIVE: { description: 'It does harm, or costs others something.' },
  },
});

@ObjectType('Externality', { implements: Node, description: 'What a cooperation does to others without anybody having asked for it (externalité).' })
export class ExternalityType extends Node {
  @Field({ description: 'In the words of the parties, 1,000 characters at most.' })
  statement!: string;
  @Field(() => ExternalityPolarity, { description: 'Good or harm.' })
  polarity!: ExternalityPolarity;
  @Field(() => TermType, { description: 'Where it is felt (list `EXTERNALITY_DOMAIN`).' })
  domain!: TermType;
  @Field(() => CooperationProjectType, { nullable: true, description: 'The cooperation that it comes of.' })
  cooperationProject!: CooperationProjectType | null;
  @Field(() => Int, { description: 'Goes up by one at each change; send it as `expectedVersion`.' })
  version!: number;
  @Field(() => DateTimeScalar, { description: 'When it was added.' })
  createdAt!: Date;
  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date;
}
