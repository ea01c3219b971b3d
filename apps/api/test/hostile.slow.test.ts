// Every hostile value in every place; `hostile.test.ts` sends a part of them.
process.env['HOSTILE_VALUES'] = 'ALL';
require('./hostile.test.js');
