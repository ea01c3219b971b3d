import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FloorArea, Setting, Visibility } from './lieu.type.js';

@Entity('lieu')
export class Lieu {
  @PrimaryColumn('text')
  id!: string;
  @Column('text')
  slug!: string;
  @Column('text')
  name!: string;
  @Column('text', { nullable: true })
  summary!: string | null;
  @Column('text', { nullable: true })
  description!: string | null;
  @Column('text')
  visibility!: Visibility;
  /** Ids of terms, such as `LEGAL_FORM/SCIC`. */
  @Column('text', { name: 'legal_form', nullable: true })
  legalForm!: string | null;
  @Column('text', { nullable: true })
  initiative!: string | null;
  @Column('text', { nullable: true })
  setting!: Setting | null;
  @Column('text', { name: 'floor_area', nullable: true })
  floorArea!: FloorArea | null;
  @Column('text', { nullable: true })
  street!: string | null;
  @Column('text', { name: 'postal_code', nullable: true })
  postalCode!: string | null;
  @Column('text', { name: 'commune_code', nullable: true })
  communeCode!: string | null;
  @Column('float8', { nullable: true })
  latitude!: number | null;
  @Column('float8', { nullable: true })
  longitude!: number | null;
  @Column('text', { name: 'time_zone' })
  timeZone!: string;
  @Column('text', { name: 'opening_hours', nullable: true })
  openingHours!: string | null;
  @Column('text', { nullable: true })
  website!: string | null;
  @Column('text', { nullable: true })
  siret!: string | null;
  @Column('text', { nullable: true })
  rna!: string | null;
  @Column('integer')
  version!: number;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;
  /** The lieu that its id and its address lead to since it was merged. */
  @Column('text', { name: 'merged_into', nullable: true })
  mergedInto!: string | null;
}
