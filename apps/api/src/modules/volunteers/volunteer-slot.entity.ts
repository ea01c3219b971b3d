import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('volunteer_slot')
export class VolunteerSlot {
  @PrimaryColumn('text')
  id!: string;
  @Column('text', { name: 'event_id' })
  eventId!: string;
  @Column('text')
  title!: string;
  @Column('timestamptz', { name: 'starts_at' })
  startsAt!: Date;
  @Column('timestamptz', { name: 'ends_at' })
  endsAt!: Date;
  @Column('integer')
  minimum!: number;
  @Column('integer')
  maximum!: number;
  @Column('integer')
  version!: number;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;
}
