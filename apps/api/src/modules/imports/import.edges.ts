import { Args, FieldResolver, Resolver } from 'type-graphql';
import { connectionOf, planned } from '../../shared/connection.js';
import { DataImportNamesArgs, DataImportRowsArgs } from './import.input.js';
import { DataImport, DataImportName, DataImportRow } from './import.type.js';

export const DataImportConnection = connectionOf('DataImport', () => DataImport);
const DataImportRowConnection = connectionOf('DataImportRow', () => DataImportRow);
const DataImportNameConnection = connectionOf('DataImportName', () => DataImportName);

/** Lines of an import, in pages. */
@Resolver(() => DataImport)
export class DataImportRowsResolver {
  @FieldResolver(() => DataImportRowConnection, { description: 'Its lines, in the order of the file.' })
  rows(@Args() _args: DataImportRowsArgs): unknown {
    return planned();
  }

  @FieldResolver(() => DataImportNameConnection, { description: 'Names in its cells that stand for something already here: first those to be decided, then those that stand for nothing.' })
  names(@Args() _args: DataImportNamesArgs): unknown {
    return planned();
  }
}
