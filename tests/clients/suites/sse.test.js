import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createClient } from 'graphql-sse';
import { ask, authorization, endpoint } from '../support/api.js';
import { payUntilHeard, pay } from '../support/payments.js';

const events = `
  subscription ($unitId: ID!, $after: String) {
    paymentEvents(unitId: $unitId, after: $after) { cursor invoice { id } }
  }
`;

/** A client of graphql-sse, each operation a connection of its own, gone when the test is. */
function listener(t, options) {
  const client = createClient({ url: endpoint, headers: { authorization }, retryAttempts: 0, ...options });
  t.after(() => client.dispose());
  return client;
}

const aUnit = async () => (await ask('{ units(first: 1) { nodes { id } } }')).units.nodes[0].id;
const next = async (stream) => (await stream.next()).value.data.paymentEvents;

describe('the client of graphql-sse', () => {
  test('asks a query and is told that it is complete', async (t) => {
    const answers = [];
    const stream = listener(t).iterate({ query: '{ units(first: 2) { nodes { code } } }' });
    for await (const answer of stream) answers.push(answer);
    assert.deepEqual(answers.map(({ data }) => data.units.nodes.length), [2]);
  });

  test('hears a payment, and after a break all that it missed, in order', async (t) => {
    const unitId = await aUnit();
    const stream = listener(t).iterate({ query: events, variables: { unitId } });
    const { paid, heard } = await payUntilHeard(unitId, next(stream));
    await stream.return();

    const missed = [...paid.slice(paid.indexOf(heard.invoice.id) + 1), await pay(unitId), await pay(unitId)];
    const rest = listener(t).iterate({ query: events, variables: { unitId, after: heard.cursor } });
    for (const invoice of missed) assert.equal((await next(rest)).invoice.id, invoice);
  });

  test('is given the errors of a document that cannot be run', async (t) => {
    for (const query of ['{ nothing }', '{ units(']) {
      const { value } = await listener(t).iterate({ query }).next();
      assert.ok(value.errors[0].message.length > 0);
    }
  });

  test('is not let in with a token that nobody issued', async (t) => {
    const client = listener(t, { headers: { authorization: 'Bearer wrong' } });
    await assert.rejects(client.iterate({ query: '{ __typename }' }).next(), ({ response }) => response.status === 401);
  });

  test('a browser needs no library: an event stream by GET', async () => {
    const address = `${endpoint}?query=${encodeURIComponent('{ __typename }')}`;
    const answer = await fetch(address, { headers: { accept: 'text/event-stream', authorization } });
    assert.match(answer.headers.get('content-type'), /^text\/event-stream/);
    assert.match(await answer.text(), /^event: next\ndata: \{.*\}\n\nevent: complete\n/);
  });
});
