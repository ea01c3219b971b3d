export type Command = 'import' | 'create-admin' | 'seed-reference' | 'seed-demo' | 'reset' | 'backup' | 'restore';

export interface Ran {
  code: number;
  printed: string;
}

/** Runs a command as its own process would, on a database; answers what it printed. */
export async function runOn(url: string, command: Command, ...args: string[]): Promise<Ran> {
  const { argv, env, exitCode } = process;
  const lines: string[] = [];
  const ended = new Promise<void>((resolve) => {
    const log = jest.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
    const error = jest.spyOn(console, 'error').mockImplementation((line: string) => void lines.push(line));
    jest.doMock('../../src/commands/command.js', () => {
      const { runCommand } = jest.requireActual<typeof import('../../src/commands/command.js')>('../../src/commands/command.js');
      return {
        runCommand: (...all: Parameters<typeof runCommand>) =>
          runCommand(...all).finally(() => {
            log.mockRestore();
            error.mockRestore();
            resolve();
          }),
      };
    });
  });
  process.argv = ['node', command, ...args];
  process.env = { ...env, DATABASE_URL: url };
  process.exitCode = 0;
  await jest.isolateModulesAsync(async () => void (await import(`../../src/commands/${command}.js`)));
  await ended;
  const code = Number(process.exitCode);
  Object.assign(process, { argv, env, exitCode });
  return { code, printed: lines.join('\n') };
}
