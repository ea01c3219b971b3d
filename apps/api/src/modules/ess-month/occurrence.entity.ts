import { Column, Entity, PrimaryColumn } from 'typeorm';

/** `ess_month_id` and `books_room` are kept by triggers, `period` is generated: they are not written from here. */
@Entity('occurrence')
export class Occurrence {
  @PrimaryColumn('text')
  id!: string;
  @Column('text', { name: 'event_id' })
  eventId!: string;
  @Column('timestamptz', { name: 'starts_at', nullable: true })
  startsAt!: Date | null;
  @Column('timestamptz', { name: 'ends_at', nullable: true })
  endsAt!: Date | null;
  @Column('text', { name: 'lieu_id', nullable: true })
  lieuId!: string | null;
  @Column('text', { name: 'room_id', nullable: true })
  roomId!: string | null;
  @Column('text', { name: 'place_label', nullable: true })
  placeLabel!: string | null;
  @Column('text', { name: 'place_street', nullable: true })
  placeStreet!: string | null;
  @Column('text', { name: 'place_postal_code', nullable: true })
  placePostalCode!: string | null;
  @Column('text', { name: 'place_commune_code', nullable: true })
  placeCommuneCode!: string | null;
  @Column('integer')
  version!: number;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;
}
