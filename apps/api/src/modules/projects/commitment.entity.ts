import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CommitmentKind, CommitmentState } from './commitment.type.js';

/** `numeric` arrives as text. */
const asNumber = { to: (value: number | null) => value, from: (value: string | null) => (value === null ? null : Number(value)) };

@Entity('commitment')
export class Commitment {
  @PrimaryColumn('text')
  id!: string;
  @Column('text', { name: 'project_id' })
  projectId!: string;
  @Column('text', { name: 'party_id' })
  partyId!: string;
  @Column('text')
  kind!: CommitmentKind;
  @Column('text')
  statement!: string;
  @Column('numeric', { nullable: true, transformer: asNumber })
  amount!: number | null;
  @Column('text', { nullable: true })
  unit!: string | null;
  @Column('text')
  state!: CommitmentState;
  @Column('text', { name: 'resource_id', nullable: true })
  resourceId!: string | null;
  @Column('text', { name: 'need_id', nullable: true })
  needId!: string | null;
  @Column('integer')
  version!: number;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
  /** It is withdrawn, and never deleted. */
  readonly deletedAt = null;
}
