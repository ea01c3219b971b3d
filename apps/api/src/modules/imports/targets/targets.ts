import { ImportTarget } from '../import.enums.js';
import { eventTarget } from './events/event.target.js';
import { intentTarget } from './intents/intent.target.js';
import { lieuTarget } from './lieux/lieu.target.js';
import { organisationTarget } from './organisations/organisation.target.js';
import { personTarget } from './people/person.target.js';
import type { Target } from './target.js';

/** Everything that lists can be of; the first is taken where nothing tells them apart. */
export const targets: readonly Target[] = [lieuTarget, organisationTarget, personTarget, intentTarget(ImportTarget.RESOURCES), intentTarget(ImportTarget.NEEDS), eventTarget];

const byCode = new Map(targets.map((target) => [target.code, target]));

export function targetOf(code: ImportTarget): Target {
  const target = byCode.get(code);
  if (!target) throw new Error(`No list can be of ${code}`);
  return target;
}
