// The same questions, with the id of everything that there is; `canaries.test.ts` asks for some of each kind.
process.env['EVERY_ID'] = 'yes';
jest.setTimeout(600_000);
require('./canaries.test.js');
