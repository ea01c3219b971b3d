import { LONGEST_PART, partsOfList } from '../../recognition/list-parts.js';
import type { RowReader } from '../../recognition/row-reader.js';
import { columnWords, fold, oneLine, shorten, yesOrNo } from '../../recognition/text.js';
import { sameSkill, type SkillDraft } from './person.draft.js';

/** Tried on folded text. */
const levels: ReadonlyArray<readonly [pattern: RegExp, level: SkillDraft['level']]> = [
  [/\b(debut(e|ante?s?|er)?|beginner|notions?|bases?|initiation|initiee?|novice|apprend|en apprentissage)\b/, 'BEGINNER'],
  [/\b(experte?s?|expertise|expert e|maitrise|specialiste|professionnel(le)?|peut former)\b/, 'EXPERT'],
  [/\b(confirmee?s?|confirme e|confirmed|intermediaire|autonome|avancee?|bon niveau|courante?)\b/, 'CONFIRMED'],
];
const shares = /\b(partage\w*|transm\w+|pass it on|willing to share|forme volontiers)\b/;
const doesNotShare = /\b(ne|pas|non|sans|no|not)\b/;

/** Skills of a person: labels, with the level and the will to share that stand beside them, in brackets or after a dash or colon. */
export function readSkills(reader: RowReader, own: boolean): SkillDraft[] {
  const found = new Map<string, SkillDraft>();
  for (const { column, text } of reader.cellsInOrder('skills')) {
    // « Compétences à partager » says it for all that stands in it.
    const shared = shares.test(columnWords(column));
    for (const part of yesOrNo(text) === undefined ? partsOfList(text, { onlyStrong: own }) : []) {
      const skill = readSkill(part, shared);
      if (skill.label.length > LONGEST_PART) reader.warn(column, 'LIST_PART_TOO_LONG', { value: shorten(skill.label) });
      else found.set(fold(skill.label), sameSkill(found.get(fold(skill.label)), skill));
    }
  }
  return [...found.values()];
}

function readSkill(part: string, shared: boolean): SkillDraft {
  const line = oneLine(part);
  const notes: string[] = [];
  // Brackets that say neither belong to the label: « Couture (machine) ».
  const bare = line.replace(/\s*\(([^()]*)\)/g, (whole, inside: string) => (isNote(inside) ? (notes.push(inside), '') : whole));
  const tail = /^(.*\S)(?:\s+[-–—]\s+|\s*:\s*)([^:]+)$/.exec(bare);
  const label = tail?.[1] && tail[2] && isNote(tail[2]) ? (notes.push(tail[2]), tail[1]) : bare;
  const said = notes.flatMap((note) => note.split(/[,;/–—]|\s-\s/)).map(fold);
  return {
    label: label.trim() || line,
    level: said.map(levelOf).find((level) => level !== undefined) ?? 'CONFIRMED',
    willingToShare: said.some((note) => sharesOf(note) === true) || (shared && !said.some((note) => sharesOf(note) === false)),
  };
}

const levelOf = (folded: string): SkillDraft['level'] | undefined => levels.find(([pattern]) => pattern.test(folded))?.[1];
const sharesOf = (folded: string): boolean | undefined => (shares.test(folded) ? !doesNotShare.test(folded) : yesOrNo(folded));
const isNote = (text: string): boolean => text.split(/[,;/–—]|\s-\s/).map(fold).every((note) => note === '' || levelOf(note) !== undefined || sharesOf(note) !== undefined);
