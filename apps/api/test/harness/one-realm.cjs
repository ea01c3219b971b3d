const path = require('node:path');
const vm = require('node:vm');
const { ModernFakeTimers } = require('@jest/fake-timers');
const { ModuleMocker } = require('jest-mock');

const API = path.join(__dirname, '..', '..');
const BUILT = path.join(API, 'dist');
/** Where modules that Jest has been told to share ask for themselves; see shared-module.cjs. */
const SHARED = Symbol.for('essaim.sharedModule');
/** Stands for the realm of the process itself, which Jest cannot be told to run tests in. */
const HERE = vm.createContext({});

const compileFunction = vm.compileFunction;
vm.compileFunction = (code, parameters, options) => compileFunction(code, parameters, options?.parsingContext === HERE ? { ...options, parsingContext: undefined } : options);

/** A module of the API as it is built, or of a package, as Node loads it: once in the life of a worker. */
const load = (file) => require(file.endsWith('.ts') ? path.join(BUILT, path.relative(API, file)).replace(/\.ts$/, '.js') : file);

/**
 * Runs test files in the realm of their process instead of one of their own. The server and its packages can then be loaded once for
 * a worker and not once for each file, which took longer than most files' tests (ADR 0021).
 */
module.exports = class OneRealm {
  fakeTimers = null;
  #found = { console: globalThis.console, exit: process.exit, env: { ...process.env }, symbols: new Set(Object.getOwnPropertySymbols(globalThis)) };

  constructor({ projectConfig }) {
    this.global = globalThis;
    globalThis[SHARED] = load;
    this.moduleMocker = new ModuleMocker(globalThis);
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
  }

  getVmContext() {
    return HERE;
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  async setup() {}

  /** The next file finds what this one has found. */
  async teardown() {
    this.moduleMocker.restoreAllMocks();
    this.fakeTimersModern.dispose();
    const { console, exit, env, symbols } = this.#found;
    globalThis.console = console;
    process.exit = exit;
    for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
    Object.assign(process.env, env);
    for (const symbol of Object.getOwnPropertySymbols(globalThis)) {
      if (!symbols.has(symbol) && /JEST|EVENT_HANDLERS|RETR|TIMEOUT/.test(symbol.description ?? '')) delete globalThis[symbol];
    }
  }
};
