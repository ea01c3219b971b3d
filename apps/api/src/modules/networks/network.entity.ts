import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NetworkKind, NetworkStage } from './network.type.js';

@Entity('network')
export class Network {
  @PrimaryColumn('text')
  id!: string;
  @Column('text')
  slug!: string;
  @Column('text')
  name!: string;
  @Column('text')
  kind!: NetworkKind;
  @Column('text')
  stage!: NetworkStage;
  @Column('text', { nullable: true })
  description!: string | null;
  @Column('integer')
  version!: number;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;
}
