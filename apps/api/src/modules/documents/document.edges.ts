import { Args, FieldResolver, Resolver } from 'type-graphql';
import { connectionOf, PageArgs, planned } from '../../shared/connection.js';
import { CooperationProjectType } from '../projects/project.type.js';
import { CooperationDocumentType } from './document.type.js';

const CooperationDocumentConnection = connectionOf('CooperationDocument', () => CooperationDocumentType);

@Resolver(() => CooperationProjectType)
export class ProjectDocumentsResolver {
  @FieldResolver(() => CooperationDocumentConnection, { description: 'Links and files that belong to it, the last added first.' })
  documents(@Args() _page: PageArgs): unknown {
    return planned();
  }
}
