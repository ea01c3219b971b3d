import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProjectStage } from './project.type.js';

@Entity('cooperation_project')
export class CooperationProject {
  @PrimaryColumn('text')
  id!: string;
  @Column('text', { name: 'network_id' })
  networkId!: string;
  @Column('text')
  title!: string;
  @Column('text', { nullable: true })
  summary!: string | null;
  @Column('text')
  stage!: ProjectStage;
  /** A day, `YYYY-MM-DD`. */
  @Column('date', { name: 'limits_discussed_on', nullable: true })
  limitsDiscussedOn!: string | null;
  @Column('text', { name: 'value_sharing', nullable: true })
  valueSharing!: string | null;
  @Column('integer')
  version!: number;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;
}
