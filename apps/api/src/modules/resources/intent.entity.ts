import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ResourceNature, ResourceSharing } from './intent.type.js';
import type { ResourceExchange } from './resource.type.js';

/** `numeric` arrives as text, so that none of its digits are lost. */
const asNumber = { to: (value: number | null) => value, from: (value: string | null) => (value === null ? null : Number(value)) };

export abstract class Intent {
  @PrimaryColumn('text')
  id!: string;
  @Column('text', { name: 'holder_id' })
  holderId!: string;
  @Column('text', { name: 'lieu_id', nullable: true })
  lieuId!: string | null;
  @Column('text')
  nature!: ResourceNature;
  /** Id of a term, such as `MATERIAL_RESOURCE/SPACE`. */
  @Column('text')
  category!: string;
  @Column('text')
  title!: string;
  @Column('text', { nullable: true })
  description!: string | null;
  @Column('numeric', { nullable: true, transformer: asNumber })
  quantity!: number | null;
  @Column('text', { nullable: true })
  unit!: string | null;
  @Column('text')
  sharing!: ResourceSharing;
  @Column('integer')
  version!: number;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;
}

@Entity('resource')
export class Resource extends Intent {
  @Column('text', { nullable: true })
  conditions!: string | null;
  @Column('text', { nullable: true })
  exchange!: ResourceExchange | null;
  /** Euros. */
  @Column('numeric', { nullable: true, transformer: asNumber })
  price!: number | null;
  @Column('text', { name: 'price_unit', nullable: true })
  priceUnit!: string | null;
  /** Euros. */
  @Column('numeric', { nullable: true, transformer: asNumber })
  deposit!: number | null;
  @Column('text', { nullable: true })
  insurance!: string | null;
  @Column('text', { name: 'opening_hours', nullable: true })
  openingHours!: string | null;
}

@Entity('need')
export class Need extends Intent {
  /** Days, `YYYY-MM-DD`. */
  @Column('date', { name: 'needed_from', nullable: true })
  from!: string | null;
  @Column('date', { name: 'needed_until', nullable: true })
  until!: string | null;
  @Column('boolean', { default: false })
  met!: boolean;
  /** The event that it was raised for. */
  @Column('text', { name: 'event_id', nullable: true })
  eventId!: string | null;
}
