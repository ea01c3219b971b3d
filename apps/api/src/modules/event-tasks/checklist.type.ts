import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateTimeScalar } from '../../shared/scalars.js';
import { NetworkType } from '../networks/network.type.js';

@ObjectType('ChecklistItem', { description: 'A line of a checklist, which becomes a task of each event that it is applied to.' })
export class ChecklistItemType {
  @Field({ description: 'What is to be done, 200 characters at most.' })
  title!: string;
  @Field(() => Int, { nullable: true, description: 'Days from the first day of the event, before it where negative; null: no due date.' })
  offsetDays!: number | null;
}

@ObjectType('Checklist', { implements: Node, description: 'What is to be done for events of a kind, kept by a network and applied to any number of them. Members read it.' })
export class ChecklistType extends Node {
  @Field({ description: 'What people call it, 200 characters at most.' })
  name!: string;
  @Field(() => [ChecklistItemType], { description: 'Its lines, in order.' })
  items!: ChecklistItemType[];
  @Field(() => NetworkType, { nullable: true, description: 'The network that keeps it.' })
  network!: NetworkType | null;
  @Field({ description: 'May the viewer change or delete it? (permission `checklist:update`)' })
  viewerCanUpdate!: boolean;
  @Field(() => Int, { description: 'Goes up by one at each change; send it as `expectedVersion`.' })
  version!: number;
  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date;
}
