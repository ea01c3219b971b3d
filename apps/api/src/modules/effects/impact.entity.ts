import { Entity } from 'typeorm';
import { ProjectPart } from '../projects/project-part.entity.js';

@Entity('impact')
export class Impact extends ProjectPart {}
