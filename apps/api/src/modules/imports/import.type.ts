import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateTimeScalar, JsonScalar } from '../../shared/scalars.js';
import { EssMonthEventType } from '../ess-month/event.type.js';
import { LieuType } from '../lieux/lieu.type.js';
import { NetworkType } from '../networks/network.type.js';
import { SkillType } from '../people/person.type.js';
import { DuplicateDecision, ImportDateOrder, ImportFieldEnum, ImportFormat, ImportNameKind, ImportNameState, ImportOutcome, ImportSeverity, ImportState, ImportTarget } from './import.enums.js';

@ObjectType({ description: 'Something said about a file, a column or a likeness.' })
export class ImportRemark {
  @Field({ description: 'Stable code, such as `SAME_NAME`.' })
  code!: string;
  @Field({ description: 'The same for people, in the language of the viewer.' })
  message!: string;
}

@ObjectType({ description: 'A column of the file, and what it was understood as.' })
export class ImportColumn {
  @Field({ description: 'Its heading in the file.' })
  name!: string;
  @Field({ description: 'A typical value, shortened; empty for an empty column and for personal data.' })
  sample!: string;
  @Field(() => ImportFieldEnum, { nullable: true, description: 'What it means; null where it goes into no field and is only kept with the original row.' })
  field!: ImportFieldEnum | null;
  @Field(() => Float, { description: 'How sure that is, 0 to 1; 1 where somebody said so.' })
  confidence!: number;
  @Field({ description: 'Why, for people, in the language of the viewer.' })
  reason!: string;
  @Field(() => String, { nullable: true, description: 'A day of it, as the file writes it, that can be read both ways, such as `11/12/2026`; null where there is none.' })
  eitherDay!: string | null;
  @Field(() => ImportDateOrder, { nullable: true, description: 'In which order such days are read; null where there are none, and where the column has days that can only be the one and days that can only be the other: each is then pointed out.' })
  dateOrder!: ImportDateOrder | null;
}

@ObjectType({ description: 'How many lines have which outcome, as things stand.' })
export class ImportCounts {
  @Field(() => Int, { description: 'New things.' })
  created!: number;
  @Field(() => Int, { description: 'Things already here of which something changes.' })
  updated!: number;
  @Field(() => Int, { description: 'Things already here that stay as they are.' })
  unchanged!: number;
  @Field(() => Int, { description: 'Possible duplicates that are still to be decided.' })
  duplicates!: number;
  @Field(() => Int, { description: 'Lines that cannot be imported; their messages say why.' })
  rejected!: number;
  @Field(() => Int, { description: 'Lines left out by decision.' })
  skipped!: number;
  @Field(() => Int, { description: 'Names in the cells that look like something already here, and somebody must say what: they hold up confirmation.' })
  names!: number;
}

@ObjectType({ description: 'How far work in the background is.' })
export class ImportProgress {
  @Field(() => Int, { description: 'Lines that are done.' })
  done!: number;
  @Field(() => Int, { description: 'Lines in all; 0 until that is known.' })
  total!: number;
}

@ObjectType({ description: 'What the undoing of an import left as it is.' })
export class ImportKept {
  @Field(() => Int, { description: 'Things that somebody has changed since: what they changed stays.' })
  changed!: number;
  @Field(() => Int, { description: 'New things that stay because something hangs on them, such as events planned there.' })
  used!: number;
}

@ObjectType({ description: 'What a line changes in one field.' })
export class ImportChange {
  @Field({ description: 'The field, by its name in the API, such as `website` or `address.street`.' })
  field!: string;
  @Field(() => JsonScalar, { nullable: true, description: 'What is there now, or was there before the import was written.' })
  before!: unknown;
  @Field(() => JsonScalar, { nullable: true, description: 'What the line says.' })
  after!: unknown;
}

@ObjectType({ description: 'Something in a line that somebody should look at.' })
export class ImportProblem {
  @Field(() => String, { nullable: true, description: 'Heading of the column; null where the whole line is meant.' })
  column!: string | null;
  @Field({ description: 'Stable code, such as `POSTCODE_INVALID`.' })
  code!: string;
  @Field(() => ImportSeverity, { description: 'How grave it is.' })
  severity!: ImportSeverity;
  @Field({ description: 'For people, in the language of the viewer.' })
  message!: string;
}

@ObjectType({ description: 'Something that a line may be the same as: something already here, or an earlier line of the file.' })
export class ImportCandidate {
  @Field(() => Node, { nullable: true, description: 'What is already here; null for an earlier line, and where the viewer may not read it any more.' })
  node!: Node | null;
  @Field(() => SkillType, { nullable: true, description: 'The skill, of a name that can stand for one.' })
  skill!: SkillType | null;
  @Field(() => Int, { nullable: true, description: 'The earlier line of the same file; null for something already here.' })
  line!: number | null;
  @Field(() => String, { nullable: true, description: 'Name in that earlier line, or what a name in the cells looks like; null for something already here that a line may be.' })
  name!: string | null;
  @Field(() => Float, { description: 'How likely they are one, 0.6 to 1.' })
  score!: number;
  @Field(() => [ImportRemark], { description: 'What speaks for it.' })
  reasons!: ImportRemark[];
}

@ObjectType({ description: 'A line of the file, and what becomes of it.' })
export class DataImportRow {
  @Field(() => Int, { description: 'CSV: physical line on which the record starts, the header being 1. JSON and GeoJSON: position of the element, calendars: of the event, from 1. Workbooks: row of the sheet.' })
  line!: number;
  @Field(() => String, { nullable: true, description: 'Name as it was understood; null where there is none.' })
  name!: string | null;
  @Field(() => ImportOutcome, { description: 'What becomes of it as things stand.' })
  outcome!: ImportOutcome;
  @Field(() => String, { nullable: true, description: 'Heading of the column that the message is about first; null where the whole line is meant, or nothing is to be said.' })
  column!: string | null;
  @Field(() => String, { nullable: true, description: 'All problems in one text, in the language of the viewer; null where there are none.' })
  message!: string | null;
  @Field(() => [ImportProblem], { description: 'The problems one by one, what rejects the line first.' })
  problems!: ImportProblem[];
  @Field(() => JsonScalar, { description: 'What the file says, by heading: without empty cells and columns of personal data.' })
  raw!: unknown;
  @Field(() => [ImportCandidate], { description: 'What it may be the same as, the likeliest first; also once it is decided.' })
  candidates!: ImportCandidate[];
  @Field(() => DuplicateDecision, { nullable: true, description: 'What somebody decided about the likeness; null where nobody has.' })
  decision!: DuplicateDecision | null;
  @Field(() => Int, { nullable: true, description: 'The earlier line that it is the same as, by decision.' })
  sameAsLine!: number | null;
  @Field(() => [ImportChange], { description: 'What it changes in something already here; empty where it changes nothing, or makes something new.' })
  changes!: ImportChange[];
  @Field(() => Node, { nullable: true, description: 'What it changes or is the same as; once confirmed also what it made. Null also where the viewer may not read it any more.' })
  node!: Node | null;
  @Field(() => LieuType, { nullable: true, description: 'The same as `node`, in a list of lieux.' })
  lieu!: LieuType | null;
}

@ObjectType({ implements: Node, description: 'A name in the cells of a file that stands for something already here. Permission `import:read`.' })
export class DataImportName extends Node {
  @Field(() => ImportNameKind, { description: 'What it can stand for.' })
  kind!: ImportNameKind;
  @Field({ description: 'As the cells have it.' })
  text!: string;
  @Field(() => ImportNameState, { description: 'What is known of it.' })
  state!: ImportNameState;
  @Field({ description: 'Whether somebody has said so; the next files of the network are then understood so at once.' })
  decided!: boolean;
  @Field(() => Int, { description: 'How many lines bear it.' })
  lines!: number;
  @Field(() => Node, { nullable: true, description: 'What it stands for; null where it stands for nothing here, or nobody has said it yet.' })
  node!: Node | null;
  @Field(() => SkillType, { nullable: true, description: 'The skill that it stands for, of kind SKILL.' })
  skill!: SkillType | null;
  @Field(() => [ImportCandidate], { description: 'What it looks like, the likeliest first.' })
  candidates!: ImportCandidate[];
}

@ObjectType({ implements: Node, description: 'A file that was sent with `POST /imports`, looked at before anything is written. Permission `import:read`.' })
export class DataImport extends Node {
  @Field(() => NetworkType, { nullable: true, description: 'The network that it goes into.' })
  network!: NetworkType | null;
  @Field(() => ImportTarget, { nullable: true, description: 'What its lines are; null until the file has been read, where the sender did not say it.' })
  target!: ImportTarget | null;
  @Field(() => ImportState, { description: 'How far it is.' })
  state!: ImportState;
  @Field(() => ImportFormat, { description: 'Format of the file, found by its content.' })
  format!: ImportFormat;
  @Field({ description: 'Name of the file.' })
  fileName!: string;
  @Field({ description: 'Encoding that it was read with, such as `windows-1252` (WHATWG names).' })
  encoding!: string;
  @Field(() => [String], { description: 'Sheets of a workbook that hold lines; empty for other formats.' })
  sheets!: string[];
  @Field(() => String, { nullable: true, description: 'The sheet that was read; null for other formats.' })
  sheet!: string | null;
  @Field(() => [ImportFieldEnum], { description: 'What a column of such a list can mean.' })
  fields!: ImportFieldEnum[];
  @Field(() => ImportProgress, { nullable: true, description: 'How far work in the background is; null where none is going on.' })
  progress!: ImportProgress | null;
  @Field(() => ImportRemark, { nullable: true, description: 'Why the file could not be read, or why the import could not be written the last time; null where nothing stands in the way.' })
  problem!: ImportRemark | null;
  @Field(() => [ImportRemark], { description: 'What was noticed about the file as a whole.' })
  warnings!: ImportRemark[];
  @Field(() => [EssMonthEventType], {
    description: 'Events still to come that the last file of the same source had and this one has no longer; 200 at most. Nobody said that they are cancelled: `updateEssMonthEvent` says so, and otherwise they stay as they are.',
  })
  goneEvents!: EssMonthEventType[];
  @Field(() => [ImportColumn], { description: 'Its columns, in the order of the file.' })
  columns!: ImportColumn[];
  @Field(() => ImportCounts, { description: 'How many lines have which outcome.' })
  counts!: ImportCounts;
  @Field(() => Int, { description: 'Goes up by one each time that the preview is made anew; send it as `expectedVersion`. Decisions on duplicates leave it as it is.' })
  version!: number;
  @Field(() => DateTimeScalar, { description: 'When the file was sent.' })
  createdAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was confirmed; null before.' })
  confirmedAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back; null where it was not.' })
  undoneAt!: Date | null;
  @Field(() => ImportKept, { nullable: true, description: 'What taking it back left as it is; null where it was not taken back.' })
  kept!: ImportKept | null;
}
