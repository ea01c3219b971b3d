import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('fil_rouge')
export class FilRouge {
  @PrimaryColumn('text')
  id!: string;
  /** Of a network as a whole, or of one project. */
  @Column('text', { name: 'network_id', nullable: true })
  networkId!: string | null;
  @Column('text', { name: 'project_id', nullable: true })
  projectId!: string | null;
  @Column('text')
  sentence!: string;
  @Column('text', { name: 'share_token', nullable: true })
  shareToken!: string | null;
  /** The last day on which the link works, `YYYY-MM-DD`. */
  @Column('date', { name: 'shared_until', nullable: true })
  sharedUntil!: string | null;
  @Column('integer')
  version!: number;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
  /** It goes and comes back with its project or network. */
  readonly deletedAt = null;
}
