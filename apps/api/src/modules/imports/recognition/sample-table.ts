import type { Table } from '../../../files/table.js';

/** What of a table is looked at to understand its columns. */
export type SampleTable = Pick<Table, 'columns' | 'sample'>;
