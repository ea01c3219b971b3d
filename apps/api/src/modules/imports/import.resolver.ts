import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Can } from '../../auth/access.js';
import type { Context, MutationContext } from '../../context.js';
import { Payload, type Ref } from '../../shared/payload.js';
import { confirmDataImport } from './confirm.service.js';
import { DataImportConnection } from './import.edges.js';
import {
  CancelDataImportInput, ConfirmDataImportInput, DataImportsArgs, DecideAllDuplicatesInput, DecideDuplicateInput, ImportSheetInput, MapImportColumnsInput, RereadDataImportInput, ResolveImportNamesInput,
  UndoDataImportInput,
} from './import.input.js';
import { decideAllDuplicates, decideDuplicate } from './decide.service.js';
import { cancelDataImport, importSheet, mapImportColumns, rereadDataImport } from './import.service.js';
import { DataImport } from './import.type.js';
import { resolveImportNames } from './names.service.js';
import { undoDataImport } from './undo.service.js';

@ObjectType()
abstract class DataImportPayload extends Payload {
  @Field(() => DataImport, { nullable: true, description: 'The import as it is now; null where nothing was done.' })
  dataImport!: Ref | null;
}

@ObjectType({ description: 'Result of mapImportColumns.' })
class MapImportColumnsPayload extends DataImportPayload {}
@ObjectType({ description: 'Result of decideDuplicate.' })
class DecideDuplicatePayload extends DataImportPayload {}
@ObjectType({ description: 'Result of decideAllDuplicates.' })
class DecideAllDuplicatesPayload extends DataImportPayload {}
@ObjectType({ description: 'Result of confirmDataImport.' })
class ConfirmDataImportPayload extends DataImportPayload {}
@ObjectType({ description: 'Result of cancelDataImport.' })
class CancelDataImportPayload extends DataImportPayload {}
@ObjectType({ description: 'Result of rereadDataImport.' })
class RereadDataImportPayload extends DataImportPayload {}
@ObjectType({ description: 'Result of importSheet: the import of that sheet.' })
class ImportSheetPayload extends DataImportPayload {}
@ObjectType({ description: 'Result of resolveImportNames.' })
class ResolveImportNamesPayload extends DataImportPayload {}
@ObjectType({ description: 'Result of undoDataImport.' })
class UndoDataImportPayload extends DataImportPayload {}

@Resolver()
export class ImportResolver {
  @Can('import:read')
  @Query(() => DataImport, { nullable: true, description: 'One import; null where there is none that the viewer may read. Permission `import:read`.' })
  dataImport(@Arg('id', () => ID, { description: 'Its id.' }) _id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Can('import:read')
  @Query(() => DataImportConnection, { nullable: true, description: 'Imports into a network, the latest first. Permission `import:read`.' })
  dataImports(@Args() _args: DataImportsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.reader.field(info, context.viewer);
  }

  @Can('import:write')
  @Mutation(() => MapImportColumnsPayload, { nullable: true, description: 'Says what columns mean; the preview is made anew, and the next file with the same headings is understood so at once. Permission `import:write`.' })
  async mapImportColumns(@Arg('input', { description: 'The corrections.' }) input: MapImportColumnsInput, @Ctx() { tx }: MutationContext): Promise<Partial<MapImportColumnsPayload>> {
    return { dataImport: { id: await mapImportColumns(tx, input) } };
  }

  @Can('import:write')
  @Mutation(() => DecideDuplicatePayload, { nullable: true, description: 'Decides what to do with a line that looks like something else; can be decided again until confirmation. Permission `import:write`.' })
  async decideDuplicate(@Arg('input', { description: 'The decision.' }) input: DecideDuplicateInput, @Ctx() { tx }: MutationContext): Promise<Partial<DecideDuplicatePayload>> {
    return { dataImport: { id: await decideDuplicate(tx, input) } };
  }

  @Can('import:write')
  @Mutation(() => DecideAllDuplicatesPayload, { nullable: true, description: 'Decides at once on all lines that look like something else and are not decided yet. Permission `import:write`.' })
  async decideAllDuplicates(@Arg('input', { description: 'The decision.' }) input: DecideAllDuplicatesInput, @Ctx() { tx }: MutationContext): Promise<Partial<DecideAllDuplicatesPayload>> {
    return { dataImport: { id: await decideAllDuplicates(tx, input) } };
  }

  @Can('import:write')
  @Mutation(() => ConfirmDataImportPayload, {
    nullable: true,
    description:
      'Writes the import: all of it, or nothing; a long one in the background, see `state`. Codes: IMPORT_UNDECIDED, IMPORT_NO_NAME, CONFLICT, and IMPORT_STALE where something happened since that concerns it: the preview has then been made anew, with a new version. Permission `import:write`.',
  })
  async confirmDataImport(@Arg('input', { description: 'Which one.' }) input: ConfirmDataImportInput, @Ctx() { tx }: MutationContext): Promise<Partial<ConfirmDataImportPayload>> {
    const stale = await confirmDataImport(tx, input);
    return { dataImport: { id: input.id }, ...(stale && { userErrors: [stale] }) };
  }

  @Can('import:write')
  @Mutation(() => CancelDataImportPayload, { nullable: true, description: 'Gives an import up, also while it is being read or written; the file is deleted, what was understood of it can still be looked at. Permission `import:write`.' })
  async cancelDataImport(@Arg('input', { description: 'Which one.' }) input: CancelDataImportInput, @Ctx() { tx }: MutationContext): Promise<Partial<CancelDataImportPayload>> {
    return { dataImport: { id: await cancelDataImport(tx, input) } };
  }

  @Can('import:write')
  @Mutation(() => RereadDataImportPayload, { nullable: true, description: 'Reads the file anew as a list of something else, or another sheet of it; the preview is made anew. Permission `import:write`.' })
  async rereadDataImport(@Arg('input', { description: 'As what.' }) input: RereadDataImportInput, @Ctx() { tx }: MutationContext): Promise<Partial<RereadDataImportPayload>> {
    return { dataImport: { id: await rereadDataImport(tx, input) } };
  }

  @Can('import:write')
  @Mutation(() => ImportSheetPayload, {
    nullable: true,
    description: 'Reads another sheet of a workbook that waits as an import of its own, in the background, without the file being sent again; where that sheet waits already, its import is the answer. Permission `import:write`.',
  })
  async importSheet(@Arg('input', { description: 'Which sheet.' }) input: ImportSheetInput, @Ctx() { tx }: MutationContext): Promise<Partial<ImportSheetPayload>> {
    return { dataImport: { id: await importSheet(tx, input) } };
  }

  @Can('import:write')
  @Mutation(() => ResolveImportNamesPayload, { nullable: true, description: 'Says what names in the cells stand for; the lines are matched anew, and the next files of the network are understood so at once. Permission `import:write`.' })
  async resolveImportNames(@Arg('input', { description: 'The names.' }) input: ResolveImportNamesInput, @Ctx() { tx }: MutationContext): Promise<Partial<ResolveImportNamesPayload>> {
    return { dataImport: { id: await resolveImportNames(tx, input) } };
  }

  @Can('import:write')
  @Mutation(() => UndoDataImportPayload, {
    nullable: true,
    description: 'Takes a written import back: what it made is deleted, what it changed is as it was; what somebody has changed since, or something hangs on, stays. Code: IMPORT_NOT_READY where it is not written, or was taken back before. Permission `import:write`.',
  })
  async undoDataImport(@Arg('input', { description: 'Which one.' }) input: UndoDataImportInput, @Ctx() { tx }: MutationContext): Promise<Partial<UndoDataImportPayload>> {
    return { dataImport: { id: await undoDataImport(tx, input) } };
  }
}
