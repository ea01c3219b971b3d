import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('occurrence_outcome')
export class OccurrenceOutcome {
  @PrimaryColumn('text')
  id!: string;
  @Column('text', { name: 'occurrence_id' })
  occurrenceId!: string;
  @Column('boolean')
  held!: boolean;
  @Column('integer', { nullable: true })
  attendance!: number | null;
  @Column('text', { nullable: true })
  word!: string | null;
  @Column('integer')
  version!: number;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
  /** It goes and comes back with its occurrence. */
  readonly deletedAt = null;
}
