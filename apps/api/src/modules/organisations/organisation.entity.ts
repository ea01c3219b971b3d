import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Visibility } from '../lieux/lieu.type.js';
import type { MemberKind } from './organisation.type.js';

@Entity('organisation')
export class Organisation {
  @PrimaryColumn('text')
  id!: string;
  @Column('text')
  name!: string;
  @Column('text', { nullable: true })
  summary!: string | null;
  @Column('text')
  visibility!: Visibility;
  @Column('text', { name: 'member_kind' })
  memberKind!: MemberKind;
  /** Id of a term, such as `ESS_FAMILY/MUTUAL`. */
  @Column('text', { name: 'ess_family', nullable: true })
  essFamily!: string | null;
  @Column('text', { nullable: true })
  siret!: string | null;
  @Column('text', { nullable: true })
  rna!: string | null;
  /** Days, `YYYY-MM-DD`. */
  @Column('date', { name: 'esus_since', nullable: true })
  esusSince!: string | null;
  @Column('date', { name: 'esus_until', nullable: true })
  esusUntil!: string | null;
  @Column('text', { nullable: true })
  website!: string | null;
  @Column('text', { name: 'commune_code', nullable: true })
  communeCode!: string | null;
  @Column('integer')
  version!: number;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;
}
