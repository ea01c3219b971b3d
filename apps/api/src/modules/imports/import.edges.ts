import { Args, FieldResolver, Resolver } from 'type-graphql';
import { connectionOf, planned } from '../../shared/connection.js';
import { DataImportRowsArgs } from './import.input.js';
import { DataImport, DataImportRow } from './import.type.js';

export const DataImportConnection = connectionOf('DataImport', () => DataImport);
const DataImportRowConnection = connectionOf('DataImportRow', () => DataImportRow);

/** Lines of an import, in pages. */
@Resolver(() => DataImport)
export class DataImportRowsResolver {
  @FieldResolver(() => DataImportRowConnection, { description: 'Its lines, in the order of the file.' })
  rows(@Args() _args: DataImportRowsArgs): unknown {
    return planned();
  }
}
