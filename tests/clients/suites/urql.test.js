import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Client, cacheExchange as documentCache, fetchExchange, subscriptionExchange } from '@urql/core';
import { cacheExchange as graphcache } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { getIntrospectionQuery } from 'graphql';
import { ask, authorization, endpoint, live } from '../support/api.js';
import { command, payUntilHeard } from '../support/payments.js';

const page = `
  query Page($first: Int, $after: String) {
    invoices(first: $first, after: $after) {
      edges { node { id number } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`;

/** A client with nothing configured but who asks; `sent` counts what went out. */
function urql(cache, sent = []) {
  const fetch = (address, options) => {
    sent.push(options.method);
    return globalThis.fetch(address, options);
  };
  const fetchOptions = { headers: { authorization } };
  return new Client({ url: endpoint, exchanges: [cache, fetchExchange], fetchOptions, fetch });
}

const numbers = ({ data }) => data.invoices.edges.map(({ node }) => node.number);

describe('urql', () => {
  test('asks short queries by GET and mutations by POST, and no page twice', async () => {
    const sent = [];
    const client = urql(documentCache, sent);
    const first = await client.query(page, { first: 2 });
    assert.equal(first.error, undefined);
    const second = await client.query(page, { first: 2, after: first.data.invoices.pageInfo.endCursor });
    assert.equal(new Set([...numbers(first), ...numbers(second)]).size, 4);

    assert.deepEqual(numbers(await client.query(page, { first: 2 })), numbers(first));
    assert.deepEqual(sent, ['GET', 'GET']);

    const submit = 'mutation ($id: ID!) { submitOrder(input: { orderId: $id }) { errors { __typename } } }';
    await client.mutation(submit, { id: 'ord_AAAAAAAAAAAAAAAAAAAAAA' });
    assert.deepEqual(sent, ['GET', 'GET', 'POST']);
  });

  test('shows what is wrong with an operation as errors of GraphQL', async () => {
    const { error } = await urql(documentCache).query('{ nothing }');
    assert.equal(error.networkError, undefined);
    assert.equal(error.graphQLErrors[0].extensions.code, 'GRAPHQL_VALIDATION_FAILED');
  });

  test('pages a list into graphcache, one list for all pages', async () => {
    const schema = await ask(getIntrospectionQuery());
    const client = urql(graphcache({ schema, resolvers: { Query: { invoices: relayPagination() } } }));
    const { invoices } = await ask('{ invoices(first: 4) { nodes { number } } }');
    const first = await client.query(page, { first: 2 });
    assert.equal(first.error, undefined);
    const both = await client.query(page, { first: 2, after: first.data.invoices.pageInfo.endCursor });
    assert.deepEqual(numbers(both), invoices.nodes.map(({ number }) => number));
  });

  test('graphcache shows what a mutation changed wherever it is shown', async () => {
    const client = urql(graphcache({ schema: await ask(getIntrospectionQuery()) }));
    const { members } = await ask('{ members(first: 1, status: MEMBER) { nodes { id entity { id } } } }');
    const [manager] = members.nodes;
    const { unit } = await command('draftUnit', {
      entityId: manager.entity.id,
      name: 'Papier plié',
      trade: 'bookbinding',
      kind: 'PERSONAL',
      managerIds: [manager.id],
    }, 'unit { id }');
    const state = 'query ($id: ID!) { unit(id: $id) { id state } }';
    assert.equal((await client.query(state, { id: unit.id })).data.unit.state, 'DRAFT');

    const open = 'mutation ($id: ID!) { openUnit(input: { unitId: $id }) { unit { id state } errors { __typename } } }';
    const opened = await client.mutation(open, { id: unit.id });
    assert.deepEqual(opened.data.openUnit.errors, []);
    assert.equal(client.readQuery(state, { id: unit.id }).data.unit.state, 'OPEN');
  });

  test('hears a payment over the socket', async (t) => {
    const socket = live();
    t.after(() => socket.dispose());
    const forwardSubscription = ({ query, variables }) => ({
      subscribe: (sink) => ({ unsubscribe: socket.subscribe({ query, variables }, sink) }),
    });
    const client = new Client({ url: endpoint, exchanges: [subscriptionExchange({ forwardSubscription })] });
    const { units } = await ask('{ units(first: 1) { nodes { id } } }');
    const event = new Promise((resolve) => client
      .subscription('subscription ($id: ID!) { paymentEvents(unitId: $id) { kind } }', { id: units.nodes[0].id })
      .subscribe(resolve));
    const { heard } = await payUntilHeard(units.nodes[0].id, event);
    assert.equal(heard.data.paymentEvents.kind, 'RECEIVED');
  });
});
