import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildClientSchema, buildSchema, getIntrospectionQuery, printSchema } from 'graphql';
import { ask } from '../support/api.js';
import { root, schemaText } from '../support/files.js';

const published = buildSchema(schemaText);
const breaking = async (before, after) =>
  (await diff(before, after))
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message }) => message);

/** The schema of the last version that was tagged; null while there is none. */
function lastReleased() {
  const git = (...words) => execFileSync('git', words, { cwd: root, encoding: 'utf8' });
  const tag = git('tag', '--merged', 'HEAD', '--sort=-version:refname', 'v*').split('\n')[0];
  return tag ? buildSchema(git('show', `${tag}:schema.graphql`)) : null;
}

describe('graphql-inspector', () => {
  test('finds the published file and the introspection of the host to be one schema', async () => {
    const everything = getIntrospectionQuery({
      descriptions: true,
      directiveIsRepeatable: true,
      inputValueDeprecation: true,
      oneOf: true,
      schemaDescription: true,
      specifiedByUrl: true,
    });
    const running = buildSchema(printSchema(buildClientSchema(await ask(everything))));
    assert.deepEqual((await diff(published, running)).map(({ message }) => message), []);
    assert.deepEqual((await diff(running, published)).map(({ message }) => message), []);
  });

  test('finds nothing that breaks the clients of the last release', async () => {
    assert.deepEqual(await breaking(lastReleased() ?? published, published), []);
  });

  const breaks = {
    'a field that is gone': ['  "The name the unit trades under."\n  name: String!\n', ''],
    'a value that may be missing': ['"The name the unit trades under."\n  name: String!', '"…"\n  name: String'],
    'an argument that must be given': ['input IssueInvoiceInput {', 'input IssueInvoiceInput {\n  why: String!'],
    'a value of an enum that is gone': ['  "Given up: what is due will never be paid."\n  WRITTEN_OFF\n', ''],
  };

  for (const [name, [right, wrong]] of Object.entries(breaks))
    test(`would find ${name}`, async () => {
      const changed = schemaText.replace(right, wrong);
      assert.notEqual(changed, schemaText);
      assert.equal((await breaking(published, buildSchema(changed))).length, 1);
    });
});
