import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateTimeScalar, JsonScalar } from '../../shared/scalars.js';
import { LieuType } from '../lieux/lieu.type.js';
import { NetworkType } from '../networks/network.type.js';
import { DuplicateDecision, ImportFieldEnum, ImportFormat, ImportOutcome, ImportSeverity, ImportState, ImportTarget } from './import.enums.js';

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
}

@ObjectType({ description: 'How many lines have which outcome, as things stand.' })
export class ImportCounts {
  @Field(() => Int, { description: 'New lieux.' })
  created!: number;
  @Field(() => Int, { description: 'Lieux already here of which something changes.' })
  updated!: number;
  @Field(() => Int, { description: 'Lieux already here that stay as they are.' })
  unchanged!: number;
  @Field(() => Int, { description: 'Possible duplicates that are still to be decided.' })
  duplicates!: number;
  @Field(() => Int, { description: 'Lines that cannot be imported; their messages say why.' })
  rejected!: number;
  @Field(() => Int, { description: 'Lines left out by decision.' })
  skipped!: number;
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

@ObjectType({ description: 'Something that a line may be the same as: a lieu already here, or an earlier line of the file.' })
export class ImportCandidate {
  @Field(() => Node, { nullable: true, description: 'What is already here; null for an earlier line, and where the viewer may not read it any more.' })
  node!: Node | null;
  @Field(() => Int, { nullable: true, description: 'The earlier line of the same file; null for something already here.' })
  line!: number | null;
  @Field(() => String, { nullable: true, description: 'Name in that earlier line; null for something already here.' })
  name!: string | null;
  @Field(() => Float, { description: 'How likely they are one, 0.8 to 1.' })
  score!: number;
  @Field(() => [ImportRemark], { description: 'What speaks for it.' })
  reasons!: ImportRemark[];
}

@ObjectType({ description: 'A line of the file, and what becomes of it.' })
export class DataImportRow {
  @Field(() => Int, { description: 'CSV: physical line on which the record starts, the header being 1. JSON and GeoJSON: position of the element, from 1.' })
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
  @Field(() => LieuType, { nullable: true, description: 'The lieu that it changes or is the same as; once confirmed also the one that it created.' })
  lieu!: LieuType | null;
}

@ObjectType({ implements: Node, description: 'A file that was sent with `POST /imports`, looked at before anything is written. Permission `import:read`.' })
export class DataImport extends Node {
  @Field(() => NetworkType, { nullable: true, description: 'The network that it goes into.' })
  network!: NetworkType | null;
  @Field(() => ImportTarget, { description: 'What its lines are.' })
  target!: ImportTarget;
  @Field(() => ImportState, { description: 'How far it is.' })
  state!: ImportState;
  @Field(() => ImportFormat, { description: 'Format of the file, found by its content.' })
  format!: ImportFormat;
  @Field({ description: 'Name of the file.' })
  fileName!: string;
  @Field({ description: 'Encoding that it was read with, such as `windows-1252` (WHATWG names).' })
  encoding!: string;
  @Field(() => [ImportRemark], { description: 'What was noticed about the file as a whole.' })
  warnings!: ImportRemark[];
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
}
