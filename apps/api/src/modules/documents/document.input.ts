import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'What of a document is to change. An absent field is left as it is.' })
export class CooperationDocumentChange {
  @Field(() => String, { nullable: true, description: 'What people call it, 200 characters at most. Codes: BLANK, TOO_LONG.' })
  title?: string | null;
  @Field(() => String, { nullable: true, description: 'Where it is: http or https, 500 characters at most. Codes: BLANK, INVALID_URL, TOO_LONG.' })
  url?: string | null;
}

@InputType({ description: 'A document that a cooperation leads to.' })
export class CreateCooperationDocumentInput extends CooperationDocumentChange {
  @Field(() => ID, { description: 'Id of the cooperation project.' })
  project!: string;
  @Field(() => String, { description: 'What people call it, 200 characters at most. Codes: BLANK, TOO_LONG.' })
  declare title: string;
  @Field(() => String, { description: 'Where it is: http or https, 500 characters at most. Codes: BLANK, INVALID_URL, TOO_LONG.' })
  declare url: string;
}

@InputType({ description: 'A change of a document.' })
export class UpdateCooperationDocumentInput {
  @Field(() => ID, { description: 'Id of the document.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT.' })
  expectedVersion!: number;
  @Field(() => CooperationDocumentChange, { description: 'What is to change.' })
  change!: CooperationDocumentChange;
}
