import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateScalar, DateTimeScalar } from '../../shared/scalars.js';
import { PersonType } from '../people/person.type.js';
import { CooperationProjectType } from '../projects/project.type.js';

@ObjectType('CooperationTask', { implements: Node, description: 'Something to do for a cooperation. Whoever reads the project reads it.' })
export class CooperationTaskType extends Node {
  @Field({ description: 'What is to be done, 200 characters at most.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'How, with whom, where things stand: plain text, 5,000 characters at most.' })
  notes!: string | null;
  @Field({ description: 'It is done.' })
  done!: boolean;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was ticked off; null while it is to be done.' })
  doneAt!: Date | null;
  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it should be done; null where there is none.' })
  dueOn!: string | null;
  @Field({ description: 'It is not done and the day has passed, in Paris.' })
  overdue!: boolean;
  @Field(() => PersonType, { nullable: true, description: 'Who sees to it; null where nobody does, or the viewer may not read who it is.' })
  assignee!: PersonType | null;
  @Field({ description: 'The viewer sees to it.' })
  mine!: boolean;
  @Field(() => CooperationProjectType, { nullable: true, description: 'The cooperation that it belongs to.' })
  cooperationProject!: CooperationProjectType | null;
  @Field({ description: 'May the viewer change or delete it? (permission `project:update` on the project)' })
  viewerCanUpdate!: boolean;
  @Field({ description: 'May the viewer tick it off? (permission `task:complete`: its assignee, too)' })
  viewerCanComplete!: boolean;
  @Field(() => Int, { description: 'Goes up by one at each change; send it as `expectedVersion`.' })
  version!: number;
  @Field(() => DateTimeScalar, { description: 'When it was added.' })
  createdAt!: Date;
  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date;
}
