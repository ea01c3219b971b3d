import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('checklist')
export class Checklist {
  @PrimaryColumn('text')
  id!: string;
  @Column('text', { name: 'network_id' })
  networkId!: string;
  @Column('text')
  name!: string;
  @Column('integer')
  version!: number;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;
}
