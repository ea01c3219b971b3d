import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('cooperation_document')
export class CooperationDocument {
  @PrimaryColumn('text')
  id!: string;
  @Column('text', { name: 'project_id' })
  projectId!: string;
  @Column('text')
  title!: string;
  @Column('text', { nullable: true })
  url!: string | null;
  @Column('text', { name: 'file_id', nullable: true })
  fileId!: string | null;
  @Column('integer')
  version!: number;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;
}
