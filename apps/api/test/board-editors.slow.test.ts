// The same twenty editors, for five minutes; `EDITORS_SECONDS` says another time.
process.env['EDITORS_SECONDS'] ??= '300';
jest.setTimeout(600_000);
require('./board-editors.test.js');
