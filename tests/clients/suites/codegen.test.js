import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { generate } from '@graphql-codegen/cli';
import ts from 'typescript';
import { clients, inOut, out, schemaFile } from '../support/files.js';

const project = join(out, 'codegen');
const generated = join(project, 'generated');
const screen = join(project, 'src/unpaid.ts');

/** Every scalar of ours is text, so that no amount becomes a binary fraction. */
const scalars = Object.fromEntries(
  [...readFileSync(schemaFile, 'utf8').matchAll(/^scalar (\w+)/gm)].map(([, name]) => [name, 'string']),
);

/** What the strictest TypeScript says against the screen. */
function complaints() {
  const program = ts.createProgram([screen], {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noUnusedLocals: true,
    noEmit: true,
    skipLibCheck: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    types: [],
  });
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file ? `${file.fileName}:${file.getLineAndCharacterOfPosition(start).line + 1} ` : '';
    return line + ts.flattenDiagnosticMessageText(messageText, ' ');
  });
}

describe('graphql-codegen with its client preset', () => {
  before(async () => {
    rmSync(project, { recursive: true, force: true });
    cpSync(join(clients, 'codegen'), join(project, 'src'), { recursive: true });
    await generate({
      schema: schemaFile,
      documents: [screen],
      silent: true,
      generates: {
        [`${generated}/`]: {
          preset: 'client',
          presetConfig: { persistedDocuments: true },
          config: { scalars, strictScalars: true, enumsAsTypes: true, useTypeImports: true },
        },
      },
    });
  });

  test('makes types that tsc --strict accepts, and that refuse what is wrong', () => {
    assert.deepEqual(complaints(), []);
  });

  test('would be told of a field that the schema lacks', async () => {
    const wrong = inOut('codegen/src/wrong.ts', "import { graphql } from '../generated/gql';\n"
      + 'export const Wrong = graphql(`query Wrong { units { totally { wrong } } }`);\n');
    const generates = { [`${project}/no/`]: { preset: 'client' } };
    const generating = generate({ schema: schemaFile, documents: [wrong], silent: true, generates }, false);
    await assert.rejects(generating, /totally/);
  });

  test('keeps each document under its hash, for a host that takes hashes', () => {
    const documents = JSON.parse(readFileSync(join(generated, 'persisted-documents.json'), 'utf8'));
    assert.equal(Object.keys(documents).length, 3);
    for (const [hash, document] of Object.entries(documents))
      assert.equal(hash, `sha256:${createHash('sha256').update(document).digest('hex')}`);
  });
});
