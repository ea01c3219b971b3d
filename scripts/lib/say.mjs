import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Interrupted } from './interruption.mjs';

/** The repository. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Something the reader can act on: printed without a stack. */
export class Stop extends Error {
  constructor(french, english) {
    super(`${french}\n${english}`);
  }
}

/** One thing in French, then in English. */
export function say(french, english) {
  console.log(`${french}\n  ${english}`);
}

/** Runs a script's main function: what it foresees is printed as text, anything else with its stack; exit code 1, or 130 at an interruption. */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    if (error instanceof Interrupted) {
      say('Interrompu.', 'Interrupted.');
      process.exitCode = 130;
      return;
    }
    console.error(`\n${textOf(error)}`);
    process.exitCode = 1;
  }
}

/** The package speaks English; its commonest refusals are said in French too. */
const IN_FRENCH = {
  'in-use': 'Essaim est déjà lancé ici. L’arrêter d’abord (Ctrl-C dans sa fenêtre), ou indiquer une autre base avec DATABASE_URL.',
  'no-binaries': 'Pas de PostgreSQL fourni pour cette machine : indiquer une base PostgreSQL 18 avec DATABASE_URL.',
};

function textOf(error) {
  if (error instanceof Stop) return error.message;
  if (error?.name === 'EmbeddedPostgresError') return [IN_FRENCH[error.code], error.message].filter(Boolean).join('\n');
  return error?.stack ?? String(error);
}
