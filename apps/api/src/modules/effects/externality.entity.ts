import { Column, Entity } from 'typeorm';
import type { ExternalityPolarity } from './externality.type.js';
import { ProjectPart } from '../projects/project-part.entity.js';

@Entity('externality')
export class Externality extends ProjectPart {
  @Column('text')
  polarity!: ExternalityPolarity;
  /** Id of a term, such as `EXTERNALITY_DOMAIN/SOCIAL`. */
  @Column('text')
  domain!: string;
}
