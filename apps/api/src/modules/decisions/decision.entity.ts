import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('decision')
export class Decision {
  @PrimaryColumn('text')
  id!: string;
  @Column('text', { name: 'project_id' })
  projectId!: string;
  @Column('text')
  title!: string;
  /** A day, `YYYY-MM-DD`. */
  @Column('date', { name: 'decided_on' })
  decidedOn!: string;
  @Column('text', { nullable: true })
  outcome!: string | null;
  @Column('integer')
  version!: number;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;
}
