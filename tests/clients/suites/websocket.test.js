import assert from 'node:assert/strict';
import { once } from 'node:events';
import { describe, test } from 'node:test';
import { inspect } from 'node:util';
import WebSocket from 'ws';
import { ask, authorization, live, socket } from '../support/api.js';
import { pay, payUntilHeard } from '../support/payments.js';

const events = `
  subscription ($unitId: ID!, $after: String) {
    paymentEvents(unitId: $unitId, after: $after) { cursor invoice { id } }
  }
`;

const aUnit = async () => (await ask('{ units(first: 1) { nodes { id } } }')).units.nodes[0].id;

/** The next event of a stream. */
const next = async (stream) => (await stream.next()).value.data.paymentEvents;

describe('the client of graphql-ws', () => {
  test('asks a query and is told that it is complete', async () => {
    const client = live();
    const answers = [];
    const stream = client.iterate({ query: '{ units(first: 2) { nodes { code } } }' });
    for await (const answer of stream) answers.push(answer);
    assert.deepEqual(answers.map(({ data }) => data.units.nodes.length), [2]);
    await client.dispose();
  });

  test('sends a mutation', async () => {
    const client = live();
    const query = 'mutation ($id: ID!) { submitOrder(input: { orderId: $id }) { errors { __typename } } }';
    const variables = { id: 'ord_AAAAAAAAAAAAAAAAAAAAAA' };
    const { value } = await client.iterate({ query, variables }).next();
    assert.deepEqual(value.data.submitOrder.errors, [{ __typename: 'OrderNotFoundError' }]);
    await client.dispose();
  });

  test('hears a payment, and after a break all that it missed, in order and once', async () => {
    const unitId = await aUnit();
    const first = live();
    const stream = first.iterate({ query: events, variables: { unitId } });
    const { paid, heard } = await payUntilHeard(unitId, next(stream));
    assert.ok(paid.includes(heard.invoice.id));
    await first.dispose();

    const missed = [await pay(unitId), await pay(unitId)];
    const second = live();
    const rest = second.iterate({ query: events, variables: { unitId, after: heard.cursor } });
    const known = paid.slice(paid.indexOf(heard.invoice.id) + 1);
    for (const invoice of [...known, ...missed]) assert.equal((await next(rest)).invoice.id, invoice);
    await second.dispose();
  });

  test('has several operations under way on one socket', async () => {
    const client = live();
    const [unitId, heard] = [await aUnit(), []];
    const stream = client.iterate({ query: events, variables: { unitId } });
    const hearing = next(stream).then((event) => (heard.push(event), event));
    const { value } = await client.iterate({ query: '{ __typename }' }).next();
    assert.equal(value.data.__typename, 'Query');
    await payUntilHeard(unitId, hearing);
    assert.equal(heard.length, 1);
    await client.dispose();
  });

  test('is given the errors of a document that cannot be run, and goes on', async () => {
    const client = live();
    for (const query of ['{ nothing }', '{ units(', 'subscription { nothing }'])
      await assert.rejects(client.iterate({ query }).next(), (errors) => errors[0].message.length > 0);
    const { value } = await client.iterate({ query: '{ __typename }' }).next();
    assert.equal(value.data.__typename, 'Query');
    await client.dispose();
  });

  test('completes a subscription it has heard enough of', async () => {
    const client = live();
    const stream = client.iterate({ query: events, variables: { unitId: await aUnit() } });
    const ended = stream.next();
    await stream.return();
    assert.equal((await ended).done, true);
    const { value } = await client.iterate({ query: '{ __typename }' }).next();
    assert.equal(value.data.__typename, 'Query');
    await client.dispose();
  });

  test('is answered when it asks whether anybody is there', async () => {
    let client;
    const [isOurs] = await new Promise((resolve) => {
      client = live({ lazy: false, keepAlive: 50, on: { pong: (...said) => resolve(said) } });
    });
    assert.equal(isOurs, true);
    await client.dispose();
  });

  test('is not let in with a token that nobody issued', async () => {
    const client = live({ connectionParams: { authorization: 'Bearer wrong' }, retryAttempts: 0 });
    await assert.rejects(client.iterate({ query: '{ __typename }' }).next(), { code: 4403 });
    await client.dispose();
  });
});

describe('a client that breaks the protocol is closed with its code', () => {
  const init = JSON.stringify({ type: 'connection_init', payload: { authorization } });
  const subscribe = JSON.stringify({ id: '1', type: 'subscribe', payload: { query: 'subscription { x }' } });

  /** Opens a socket, sends messages, and waits for the code it is closed with. */
  async function closed(messages, protocol = 'graphql-transport-ws') {
    const connection = new WebSocket(socket, protocol);
    connection.on('open', () => messages.forEach((message) => connection.send(message)));
    const [code] = await once(connection, 'close');
    return code;
  }

  const breaches = {
    4400: [['no JSON'], ['{ "type": "unheard of" }'], [init, '{ "type": "subscribe" }'], [init, Buffer.from([1, 2])]],
    4401: [[subscribe]],
    4403: [[JSON.stringify({ type: 'connection_init', payload: { authorization: 'Bearer wrong' } })]],
    4429: [[init, init]],
  };

  for (const [code, cases] of Object.entries(breaches))
    for (const messages of cases)
      test(`${code} for ${inspect(messages.at(-1)).slice(0, 60)}`, async () =>
        assert.equal(await closed(messages), Number(code)));

  test('4406 for no protocol at all', async () => assert.equal(await closed([], []), 4406));

  test('4409 for two operations of one name', async () => {
    const variables = { unitId: await aUnit() };
    const twice = JSON.stringify({ id: '1', type: 'subscribe', payload: { query: events, variables } });
    assert.equal(await closed([init, twice, twice]), 4409);
  });

  test('4408 for one who never introduces himself', async () => assert.equal(await closed([]), 4408));
});
