import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ObservationOutcome } from './observation.type.js';

/** `numeric` arrives as text, so that none of its digits are lost. */
const asNumber = { to: (value: number | null) => value, from: (value: string | null) => (value === null ? null : Number(value)) };

@Entity('observation')
export class Observation {
  @PrimaryColumn('text')
  id!: string;
  @Column('text', { name: 'effect_id' })
  effectId!: string;
  /** A day, `YYYY-MM-DD`. */
  @Column('date', { name: 'observed_on' })
  observedOn!: string;
  @Column('text')
  outcome!: ObservationOutcome;
  @Column('text', { nullable: true })
  narrative!: string | null;
  @Column('numeric', { nullable: true, transformer: asNumber })
  value!: number | null;
  @Column('text', { nullable: true })
  unit!: string | null;
  @Column('text', { name: 'observed_by', nullable: true })
  observedBy!: string | null;
  @Column('text', { name: 'recorded_by', nullable: true })
  recordedBy!: string | null;
  @Column('integer')
  version!: number;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;
}
