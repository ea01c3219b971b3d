import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateTimeScalar } from '../../shared/scalars.js';

@ObjectType('Mail', { implements: Node, description: 'A message that this instance sends, or would send where no mail server is set. Kept for 30 days; administrators of the instance see it.' })
export class MailType extends Node {
  @Field({ description: 'Address of whom it is for: personal data.' })
  to!: string;
  @Field({ description: 'Its subject.' })
  subject!: string;
  @Field(() => String, { nullable: true, description: 'Its plain text, with the links that its recipient would follow; null once it is sent, because then they are the recipient’s alone.' })
  text!: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  at!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When a mail server took it; null where it waits.' })
  sentAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why the last attempt to send it failed, in the words of the mail server.' })
  error!: string | null;
}
