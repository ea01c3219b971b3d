import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('comment')
export class Comment {
  @PrimaryColumn('text')
  id!: string;
  @Column('text', { name: 'project_id' })
  projectId!: string;
  @Column('text', { name: 'subject_id' })
  subjectId!: string;
  @Column('text', { name: 'author_id', nullable: true })
  authorId!: string | null;
  @Column('text')
  text!: string;
  @Column('integer')
  version!: number;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
  @Column('timestamptz', { name: 'edited_at', nullable: true })
  editedAt!: Date | null;
  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;
}
