import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('event_task')
export class EventTask {
  @PrimaryColumn('text')
  id!: string;
  @Column('text', { name: 'event_id' })
  eventId!: string;
  @Column('text')
  title!: string;
  @Column('text', { nullable: true })
  notes!: string | null;
  @Column('timestamptz', { name: 'done_at', nullable: true })
  doneAt!: Date | null;
  /** A fixed day, `YYYY-MM-DD`. */
  @Column('date', { name: 'due_on', nullable: true })
  dueOn!: string | null;
  /** Days from the first day of the event, in place of a fixed one. */
  @Column('integer', { name: 'offset_days', nullable: true })
  offsetDays!: number | null;
  @Column('text', { name: 'assignee_id', nullable: true })
  assigneeId!: string | null;
  /** The due date of which the assignee was reminded. */
  @Column('date', { name: 'reminded_for', nullable: true })
  remindedFor!: string | null;
  @Column('integer')
  version!: number;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;
}
