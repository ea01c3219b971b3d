/** What hand-written SQL costs at the least: bare node:http, one prepared statement, no access rules, no GraphQL. */
import { createServer } from 'node:http';
import pg from 'pg';
import { OPERATIONS } from './operations.mjs';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, options: '-c TimeZone=UTC -c jit=off -c plan_cache_mode=force_generic_plan -c pg_trgm.word_similarity_threshold=0.45' });
const operations = new Map(OPERATIONS.map((operation) => [operation.name, operation]));

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    try {
      const { operationName, variables } = JSON.parse(Buffer.concat(chunks).toString());
      const operation = operations.get(operationName);
      if (!operation) return response.end('{"data":null}');
      const { name, sql, values } = operation;
      const { rows } = await pool.query({ name, text: sql, values: values(variables), rowMode: 'array' });
      response.setHeader('content-type', 'application/json').end(`{"data":${rows[0][0]}}`);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('ready'));
