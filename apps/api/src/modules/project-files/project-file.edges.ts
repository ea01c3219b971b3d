import { FieldResolver, Resolver } from 'type-graphql';
import { planned } from '../../shared/connection.js';
import { CooperationDocumentType } from '../documents/document.type.js';
import { EvidenceType } from '../effects/observation.type.js';
import { ProjectFileObject } from './project-file.type.js';

@Resolver(() => CooperationDocumentType)
export class DocumentFileResolver {
  @FieldResolver(() => ProjectFileObject, { nullable: true, description: 'The file that was sent; null for a link.' })
  file(): unknown {
    return planned();
  }
}

@Resolver(() => EvidenceType)
export class EvidenceFileResolver {
  @FieldResolver(() => ProjectFileObject, { nullable: true, description: 'The file that was sent, of a document that is no link.' })
  file(): unknown {
    return planned();
  }
}
