import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AttendanceMode, EditorialState, EventStatus } from './event.type.js';

@Entity('ess_month_event')
export class EssMonthEvent {
  @PrimaryColumn('text')
  id!: string;
  @Column('text', { name: 'ess_month_id' })
  essMonthId!: string;
  @Column('text')
  title!: string;
  @Column('text', { nullable: true })
  summary!: string | null;
  @Column('text', { nullable: true })
  description!: string | null;
  /** Id of a term, such as `EVENT_KIND/WORKSHOP`. */
  @Column('text')
  kind!: string;
  @Column('text', { nullable: true })
  price!: string | null;
  @Column('text', { name: 'registration_url', nullable: true })
  registrationUrl!: string | null;
  @Column('text', { nullable: true })
  image!: string | null;
  @Column('text', { name: 'attendance_mode' })
  attendanceMode!: AttendanceMode;
  @Column('text', { name: 'online_access_url', nullable: true })
  onlineAccessUrl!: string | null;
  @Column('text', { name: 'editorial_state' })
  editorialState!: EditorialState;
  @Column('text', { name: 'refusal_reason', nullable: true })
  refusalReason!: string | null;
  @Column('text')
  status!: EventStatus;
  @Column('text', { name: 'cooperation_project_id', nullable: true })
  cooperationProjectId!: string | null;
  @Column('integer', { name: 'expected_attendance', nullable: true })
  expectedAttendance!: number | null;
  /** The account that proposed it; null where that account is gone. */
  @Column('text', { name: 'proposed_by', nullable: true })
  proposedBy!: string | null;
  @Column('integer')
  version!: number;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;
}
