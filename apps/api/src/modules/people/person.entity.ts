import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ContactVisibility } from './contact.type.js';

@Entity('person')
export class Person {
  @PrimaryColumn('text')
  id!: string;
  @Column('text')
  name!: string;
  @Column('text', { nullable: true })
  presentation!: string | null;
  @Column('text', { nullable: true })
  email!: string | null;
  @Column('text', { nullable: true })
  phone!: string | null;
  @Column('text', { name: 'email_visibility' })
  emailVisibility!: ContactVisibility;
  @Column('text', { name: 'phone_visibility' })
  phoneVisibility!: ContactVisibility;
  /** The account with which they sign in. */
  @Column('text', { name: 'user_id', nullable: true })
  userId!: string | null;
  @Column('integer')
  version!: number;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;
  @Column('timestamptz', { name: 'erased_at', nullable: true })
  erasedAt!: Date | null;
}
