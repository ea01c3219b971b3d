import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('photo')
export class Photo {
  @PrimaryColumn('text')
  id!: string;
  /** Id of what it shows; see photo.subjects.ts. */
  @Column('text', { name: 'subject_id' })
  subjectId!: string;
  /** Names its files in the store; told to nobody. */
  @Column('text', { name: 'file_key' })
  fileKey!: string;
  @Column('text', { nullable: true })
  alternative!: string | null;
  @Column('text', { nullable: true })
  credit!: string | null;
  @Column('integer')
  width!: number;
  @Column('integer')
  height!: number;
  @Column('integer')
  position!: number;
  /** Whoever can be recognised on it agreed. */
  @Column('boolean')
  consent!: boolean;
  @Column('text', { name: 'added_by', nullable: true })
  addedBy!: string | null;
  @Column('integer')
  version!: number;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;
}
