import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { buildSchema, parse, validate } from 'graphql';
import { bundle, served } from '../ide/build.js';
import { endpoint } from '../support/api.js';

const ide = `${endpoint}/ide`;
const examples = join(import.meta.dirname, '../ide/examples');

describe('the files of the IDE', () => {
  test('are the ones its sources make', async () => {
    const made = await bundle();
    assert.deepEqual(readdirSync(served).sort(), [...made.keys()].map((name) => `${name}.br`).sort());
    for (const [name, content] of made) {
      const kept = brotliDecompressSync(readFileSync(join(served, `${name}.br`)));
      assert.ok(content.equals(kept), `${name} is not what is served: npm run ide`);
    }
  });

  test('come under a policy that lets nothing in from elsewhere', async () => {
    const answer = await fetch(ide);
    assert.equal(answer.status, 200);
    assert.match(answer.headers.get('content-type'), /^text\/html/);
    const policy = answer.headers.get('content-security-policy').split('; ');
    for (const rule of ["default-src 'none'", "script-src 'self'", "connect-src 'self'", "frame-ancestors 'none'"])
      assert.ok(policy.includes(rule), rule);
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
  });

  test('are the same compressed or not, and not sent again to who has them', async () => {
    const compressed = await fetch(`${ide}/ide.css`, { headers: { 'accept-encoding': 'br' } });
    const plain = await fetch(`${ide}/ide.css`, { headers: { 'accept-encoding': 'identity' } });
    assert.equal(compressed.headers.get('content-encoding'), 'br');
    assert.equal(plain.headers.get('content-encoding'), null);
    assert.equal(await compressed.text(), await plain.text());

    const known = await fetch(`${ide}/ide.css`, { headers: { 'if-none-match': plain.headers.get('etag') } });
    assert.equal(known.status, 304);
  });

  test('are all there is: another name is answered as GraphQL', async () => {
    const answer = await fetch(`${ide}/nothing.js`);
    assert.equal(answer.status, 404);
    assert.equal((await answer.json()).errors[0].extensions.code, 'NOT_FOUND');
  });

  test('hold examples that the schema allows', () => {
    const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../../schema.graphql'), 'utf8'));
    const files = readdirSync(examples);
    assert.equal(files.length, 9);
    for (const file of files)
      assert.deepEqual(validate(schema, parse(readFileSync(join(examples, file), 'utf8'))), [], file);
  });
});
