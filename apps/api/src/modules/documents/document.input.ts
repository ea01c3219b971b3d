import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'What of a document is to change. An absent field is left as it is.' })
export class CooperationDocumentChange {
  @Field(() => String, { nullable: true, description: 'What people call it, 200 characters at most. Codes: BLANK, TOO_LONG.' })
  title?: string | null;
  @Field(() => String, { nullable: true, description: 'Where it is: http or https, 500 characters at most; null where it is a file. Codes: BLANK, INVALID_URL, TOO_LONG, LINK_AND_FILE.' })
  url?: string | null;
  @Field(() => ID, { nullable: true, description: 'Id of a file of the project that was sent by `POST /files`; null where it is a link. Codes: UNKNOWN_REFERENCE, LINK_AND_FILE.' })
  file?: string | null;
}

@InputType({ description: 'A document that a cooperation leads to: a link, or a file.' })
export class CreateCooperationDocumentInput extends CooperationDocumentChange {
  @Field(() => ID, { description: 'Id of the cooperation project.' })
  project!: string;
  @Field(() => String, { description: 'What people call it, 200 characters at most. Codes: BLANK, TOO_LONG.' })
  declare title: string;
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
