import { Column, Entity } from 'typeorm';
import type { EffectState, FundamentalNeed } from './effect.type.js';
import { ProjectPart } from '../projects/project-part.entity.js';

@Entity('useful_effect')
export class UsefulEffect extends ProjectPart {
  /** Id of a term, such as `BENEFICIARY/TEAMS`. */
  @Column('text', { nullable: true })
  beneficiary!: string | null;
  @Column('text', { nullable: true })
  sphere!: string | null;
  @Column('text', { name: 'fundamental_needs', array: true })
  fundamentalNeeds!: FundamentalNeed[];
  @Column('boolean')
  expected!: boolean;
  @Column('text')
  state!: EffectState;
}
