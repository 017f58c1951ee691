// Writes the types of the client from the contract that the server's tests hold against its code; --check only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString, COMMENT_HEADER } from 'openapi-typescript';
import ts from 'typescript';

const contract = new URL('../../server/src/main/openapi/openapi.yaml', import.meta.url);
const target = new URL('../src/api/schema.ts', import.meta.url);

const types = await openapiTS(contract, {
  transform: ({ format }) => (format === 'binary' ? ts.factory.createTypeReferenceNode('Blob') : undefined),
});
const text = COMMENT_HEADER + astToString(types);
if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) throw new Error('src/api/schema.ts is older than the contract: run npm run gen');
