import type { MessageParams } from '../../../files/table.js';
import type { Remark } from '../recognition/fields.js';
import type { BodyName } from './body-name.js';
import { duplicateThreshold, type DuplicateScore } from './duplicate-index.js';
import { isSameName } from './name-likeness.js';

/** Evidence that two things are one, summed as logarithms of odds, with the reasons that people are told. */
export class Evidence {
  private sum = 0;
  private readonly reasons: Remark[] = [];

  add(weight: number): this {
    this.sum += weight;
    return this;
  }

  say(code: string, params: MessageParams = {}): this {
    this.reasons.push({ code, params });
    return this;
  }

  /** « même nom », « nom proche (82 %) »; of names less alike nothing is said. */
  sayNames(a: BodyName, b: BodyName, likeness: number): this {
    if (isSameName(a, b)) return this.say('SAME_NAME');
    return likeness >= 0.55 ? this.say('SIMILAR_NAME', { percent: Math.round(likeness * 100) }) : this;
  }

  /** The score that so much more evidence would make. */
  atMost(more: number): number {
    return rounded(this.sum + more);
  }

  /** `doubted`: whatever else speaks for it, nobody is asked. */
  score(doubted = false): DuplicateScore {
    const score = rounded(this.sum);
    return { score: doubted ? Math.min(score, duplicateThreshold - 0.01) : score, reasons: this.reasons };
  }
}

/** Fine enough for the likeliest of several to come first. */
const rounded = (logOdds: number): number => Math.round(10_000 / (1 + Math.exp(-logOdds))) / 10_000;

/** What is answered for two things that cannot be one, where nobody wants to know how far from it they are. */
export const NOTHING: DuplicateScore = { score: 0, reasons: [] };
