import { Column, PrimaryColumn } from 'typeorm';

/** What a cooperation project has and what is deleted on its own: the columns that all such things share. */
export abstract class ProjectPart {
  @PrimaryColumn('text')
  id!: string;
  @Column('text', { name: 'project_id' })
  projectId!: string;
  @Column('text')
  statement!: string;
  @Column('integer')
  version!: number;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;
}
