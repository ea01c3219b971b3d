import { ProjectFileType } from './project-file.type.js';

interface Form {
  /** What names of such files end with. */
  readonly extension: string;
  /** As HTTP says it. */
  readonly mime: string;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN = 'application/vnd.oasis.opendocument';

export const FORMS: Readonly<Record<ProjectFileType, Form>> = {
  [ProjectFileType.PDF]: { extension: 'pdf', mime: 'application/pdf' },
  [ProjectFileType.DOCX]: { extension: 'docx', mime: `${OFFICE}.wordprocessingml.document` },
  [ProjectFileType.XLSX]: { extension: 'xlsx', mime: `${OFFICE}.spreadsheetml.sheet` },
  [ProjectFileType.PPTX]: { extension: 'pptx', mime: `${OFFICE}.presentationml.presentation` },
  [ProjectFileType.ODT]: { extension: 'odt', mime: `${OPEN}.text` },
  [ProjectFileType.ODS]: { extension: 'ods', mime: `${OPEN}.spreadsheet` },
  [ProjectFileType.ODP]: { extension: 'odp', mime: `${OPEN}.presentation` },
  [ProjectFileType.TEXT]: { extension: 'txt', mime: 'text/plain' },
  [ProjectFileType.CSV]: { extension: 'csv', mime: 'text/csv' },
};

const KNOWN = new Set(Object.values(FORMS).map(({ extension }) => extension));
const LONGEST = 200;

/** The name under which a file is kept: the last part of the one that it was sent with, of what can be seen, ending as files of its type do. */
export function fileName(sent: string, type: ProjectFileType): string {
  const last = sent.split(/[/\\]/).at(-1)!.replaceAll(/[\p{C}\p{Zl}\p{Zp}<>:"|?*]/gu, ' ').replaceAll(/\s+/gu, ' ').replace(/^[\s.]+|[\s.]+$/gu, '');
  const ending = /\.([a-z0-9]{1,5})$/i.exec(last)?.[1]?.toLowerCase();
  const stem = ending && KNOWN.has(ending) ? last.slice(0, -ending.length - 1).trimEnd() : last;
  const { extension } = FORMS[type];
  return `${[...(stem || 'document')].slice(0, LONGEST - extension.length - 1).join('').trimEnd()}.${extension}`;
}

/** How a file is offered to be kept, never to be shown: its name in letters that all browsers know, and as it is (RFC 5987, RFC 6266). */
export function disposition(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replaceAll(/['()*!]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
