// The published schema, and a folder for what the suites make.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const clients = join(import.meta.dirname, '..');
export const root = join(clients, '../..');
export const schemaFile = join(root, 'schema.graphql');
export const schemaText = readFileSync(schemaFile, 'utf8');
export const out = join(clients, 'out');

/** Writes a file of the tests' own, and says where. */
export function inOut(name, content) {
  const file = join(out, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}
