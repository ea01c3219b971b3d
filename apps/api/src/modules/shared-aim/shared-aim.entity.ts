import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('shared_aim')
export class SharedAim {
  @PrimaryColumn('text')
  id!: string;
  @Column('text', { name: 'network_id' })
  networkId!: string;
  @Column('text')
  statement!: string;
  @Column('integer')
  version!: number;
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
  /** It goes and comes back with its network. */
  readonly deletedAt = null;
}
