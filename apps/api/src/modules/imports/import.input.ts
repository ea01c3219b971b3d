import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../shared/connection.js';
import { DuplicateDecision, ImportDateOrder, ImportFieldEnum, ImportNameState, ImportOutcome, ImportTarget } from './import.enums.js';

@InputType({ description: 'Which lines of an import.' })
export class DataImportRowFilter {
  @Field(() => [ImportOutcome], { nullable: true, description: 'With one of these outcomes.' })
  outcomes?: ImportOutcome[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether something was noticed about them (warnings and what rejects them).' })
  withProblems?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether they look like something else, decided or not.' })
  withCandidates?: boolean | null;
}

@ArgsType()
export class DataImportRowsArgs extends PageArgs {
  @Field(() => DataImportRowFilter, { nullable: true, description: 'Which lines; all where it is absent.' })
  filter?: DataImportRowFilter | null;
}

@InputType({ description: 'Which names of an import.' })
export class DataImportNameFilter {
  @Field(() => [ImportNameState], { nullable: true, description: 'Of which one of these is known.' })
  states?: ImportNameState[] | null;
}

@ArgsType()
export class DataImportNamesArgs extends PageArgs {
  @Field(() => DataImportNameFilter, { nullable: true, description: 'Which names; all where it is absent.' })
  filter?: DataImportNameFilter | null;
}

@ArgsType()
export class DataImportsArgs extends PageArgs {
  @Field(() => ID, { description: 'Id of the network.' })
  network!: string;
}

@InputType({ description: 'What a column means.' })
export class ColumnMappingInput {
  @Field({ description: 'Heading of the column as the import gives it. Code: IMPORT_UNKNOWN_COLUMN.' })
  name!: string;
  @Field(() => ImportFieldEnum, { nullable: true, description: 'What it means; null: nothing that there is a field for. Codes IMPORT_FIELD_ELSEWHERE, and DUPLICATE where two columns get a field that takes one.' })
  field?: ImportFieldEnum | null;
  @Field(() => ImportDateOrder, { nullable: true, description: 'In which order its days are written where they can be read both ways; remembered like the meaning. Omitted or null: as before. Heeded in columns of days.' })
  dateOrder?: ImportDateOrder | null;
}

@InputType({ description: 'Corrections of what columns mean.' })
export class MapImportColumnsInput {
  @Field(() => ID, { description: 'Id of the import. Code: IMPORT_NOT_READY.' })
  dataImport!: string;
  @Field(() => Int, { description: 'Version that was looked at. Code: CONFLICT.' })
  expectedVersion!: number;
  @Field(() => [ColumnMappingInput], { description: 'Columns that mean something else; the others stay, but give up a field that a column of these takes alone.' })
  columns!: ColumnMappingInput[];
}

@InputType({ description: 'A decision on one line.' })
export class DecideDuplicateInput {
  @Field(() => ID, { description: 'Id of the import. Code: IMPORT_NOT_READY.' })
  dataImport!: string;
  @Field(() => Int, { description: 'The line. Code: IMPORT_UNKNOWN_LINE.' })
  line!: number;
  @Field(() => DuplicateDecision, { description: 'What to do with it.' })
  decision!: DuplicateDecision;
  @Field(() => ID, { nullable: true, description: 'With SAME_AS: what is already here, one of the candidates; the likeliest candidate where neither this nor `sameAsLine` is given. Code: UNKNOWN_REFERENCE.' })
  sameAs?: string | null;
  @Field(() => Int, { nullable: true, description: 'With SAME_AS: the earlier line, one of the candidates. Code: IMPORT_UNKNOWN_LINE.' })
  sameAsLine?: number | null;
}

@InputType({ description: 'One decision for all duplicates that nobody has decided yet.' })
export class DecideAllDuplicatesInput {
  @Field(() => ID, { description: 'Id of the import. Code: IMPORT_NOT_READY.' })
  dataImport!: string;
  @Field(() => Int, { description: 'Version that was looked at. Code: CONFLICT.' })
  expectedVersion!: number;
  @Field(() => DuplicateDecision, { description: 'What to do with them; SAME_AS takes the likeliest candidate of each.' })
  decision!: DuplicateDecision;
}

@InputType({ description: 'An import to write, or to give up.' })
export class DataImportVersionInput {
  @Field(() => ID, { description: 'Its id. Code: IMPORT_NOT_READY.' })
  id!: string;
  @Field(() => Int, { description: 'Version that was looked at. Code: CONFLICT.' })
  expectedVersion!: number;
}

@InputType({ description: 'An import to write.' })
export class ConfirmDataImportInput extends DataImportVersionInput {}

@InputType({ description: 'An import to give up.' })
export class CancelDataImportInput extends DataImportVersionInput {}

@InputType({ description: 'A written import to take back.' })
export class UndoDataImportInput extends DataImportVersionInput {}

@InputType({ description: 'A file to read as something else. Code: IMPORT_UNREADABLE.' })
export class RereadDataImportInput extends DataImportVersionInput {
  @Field(() => ImportTarget, { nullable: true, description: 'What its lines are; as before where it is absent.' })
  target?: ImportTarget | null;
  @Field(() => String, { nullable: true, description: 'Which sheet of a workbook; as before where it is absent. Code: IMPORT_UNKNOWN_SHEET.' })
  sheet?: string | null;
}

@InputType({ description: 'Another sheet of a workbook, to be imported too.' })
export class ImportSheetInput {
  @Field(() => ID, { description: 'Id of the import that holds the workbook. Code: IMPORT_NOT_READY.' })
  dataImport!: string;
  @Field(() => String, { description: 'Which of its `sheets`, other than the one that it reads. Code: IMPORT_UNKNOWN_SHEET.' })
  sheet!: string;
}

@InputType({ description: 'What a name stands for.' })
export class ImportNameInput {
  @Field(() => ID, { description: 'Id of the name. Code: UNKNOWN_REFERENCE.' })
  name!: string;
  @Field(() => ID, { nullable: true, description: 'Id of what it stands for, in the network; null: nothing here. Code: UNKNOWN_REFERENCE.' })
  node?: string | null;
}

@InputType({ description: 'What names in the cells of a file stand for.' })
export class ResolveImportNamesInput {
  @Field(() => ID, { description: 'Id of the import. Code: IMPORT_NOT_READY.' })
  dataImport!: string;
  @Field(() => Int, { description: 'Version that was looked at. Code: CONFLICT.' })
  expectedVersion!: number;
  @Field(() => [ImportNameInput], { description: 'The names; the others stay as they are.' })
  names!: ImportNameInput[];
}
