import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../shared/connection.js';
import { DateTimeScalar } from '../../shared/scalars.js';

export enum ProjectFileType {
  PDF = 'PDF',
  DOCX = 'DOCX',
  XLSX = 'XLSX',
  PPTX = 'PPTX',
  ODT = 'ODT',
  ODS = 'ODS',
  ODP = 'ODP',
  TEXT = 'TEXT',
  CSV = 'CSV',
}
registerEnumType(ProjectFileType, {
  name: 'ProjectFileType',
  description: 'What a file is, as its bytes say and whatever it was called.',
  valuesConfig: {
    PDF: { description: 'A document to be read as it is.' },
    DOCX: { description: 'A text of Word.' },
    XLSX: { description: 'A workbook of Excel.' },
    PPTX: { description: 'Slides of PowerPoint.' },
    ODT: { description: 'A text of LibreOffice and others (OpenDocument).' },
    ODS: { description: 'A workbook of LibreOffice and others (OpenDocument).' },
    ODP: { description: 'Slides of LibreOffice and others (OpenDocument).' },
    TEXT: { description: 'Plain text.' },
    CSV: { description: 'A table as plain text, its cells parted by commas, semicolons or tabs.' },
  },
});

@ObjectType('ProjectFile', { implements: Node, description: 'A file of a cooperation project: a document, or what supports an observation. Whoever may read that may download it. `POST /files` sends one.' })
export class ProjectFileObject extends Node {
  @Field({ description: 'What it is called, 200 characters at most.' })
  name!: string;
  @Field(() => ProjectFileType, { description: 'What it is.' })
  type!: ProjectFileType;
  @Field(() => Int, { description: 'In bytes.' })
  size!: number;
  @Field({ description: 'Where it is downloaded: a path below the origin of this API.' })
  url!: string;
  @Field(() => DateTimeScalar, { description: 'When it was sent.' })
  addedAt!: Date;
}
