import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { relayStylePagination } from '@apollo/client/utilities';
import { OperationTypeNode } from 'graphql';
import { filter, firstValueFrom } from 'rxjs';
import { ask, authorization, endpoint, live } from '../support/api.js';
import { payUntilHeard } from '../support/payments.js';

const page = gql`
  query Page($first: Int, $after: String) {
    invoices(first: $first, after: $after) {
      edges { node { id number client { id name } } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`;

/** A client that is gone when the test is. */
function apollo(t) {
  const http = new HttpLink({ uri: endpoint, headers: { authorization } });
  const sockets = live();
  const socket = new GraphQLWsLink(sockets);
  const client = new ApolloClient({
    link: ApolloLink.split(({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION, socket, http),
    cache: new InMemoryCache({
      typePolicies: { Query: { fields: { invoices: relayStylePagination() } } },
      possibleTypes: { Node: ['Unit', 'Invoice'] },
    }),
  });
  t.after(() => {
    client.stop();
    return sockets.dispose();
  });
  return client;
}

const numbers = ({ data }) => data.invoices.edges.map(({ node }) => node.number);

describe('Apollo Client', () => {
  test('pages a list into its cache, and reads it there again', async (t) => {
    const client = apollo(t);
    const { invoices } = await ask('{ invoices(first: 5) { nodes { number } } }');
    const list = client.watchQuery({ query: page, variables: { first: 3 } });
    const first = await firstValueFrom(list.pipe(filter(({ dataState }) => dataState === 'complete')));
    assert.equal(numbers(first).length, 3);

    await list.fetchMore({ variables: { first: 2, after: first.data.invoices.pageInfo.endCursor } });
    const cached = client.readQuery({ query: page, variables: { first: 3 } });
    assert.deepEqual(numbers({ data: cached }), invoices.nodes.map(({ number }) => number));
    assert.deepEqual(numbers(list.getCurrentResult()), numbers({ data: cached }));
  });

  test('finds an object it knows again by its type and id', async (t) => {
    const client = apollo(t);
    const { data } = await client.query({ query: page, variables: { first: 1 } });
    const [{ node }] = data.invoices.edges;
    const rename = gql`query Again($id: ID!) { node(id: $id) { id ... on Invoice { number status } } }`;
    await client.query({ query: rename, variables: { id: node.id } });

    const known = client.readFragment({
      id: client.cache.identify({ __typename: 'Invoice', id: node.id }),
      fragment: gql`fragment Known on Invoice { id number status client { name } }`,
    });
    assert.equal(known.number, node.number);
    assert.equal(known.client.name, node.client.name);
    assert.match(known.status, /^[A-Z_]+$/);
  });

  test('shows what is wrong with an operation as errors of GraphQL', async (t) => {
    const client = apollo(t);
    const wrong = client.query({ query: gql`{ nothing }` });
    await assert.rejects(wrong, (error) => {
      assert.ok(CombinedGraphQLErrors.is(error));
      assert.equal(error.errors[0].extensions.code, 'GRAPHQL_VALIDATION_FAILED');
      return true;
    });
  });

  test('hears a payment over the socket', async (t) => {
    const client = apollo(t);
    const { units } = await ask('{ units(first: 1) { nodes { id } } }');
    const event = new Promise((resolve, reject) => client.subscribe({
      query: gql`
        subscription ($unitId: ID!) { paymentEvents(unitId: $unitId) { cursor kind invoice { id } } }
      `,
      variables: { unitId: units.nodes[0].id },
    }).subscribe({ next: resolve, error: reject }));
    const { paid, heard } = await payUntilHeard(units.nodes[0].id, event);
    assert.equal(heard.data.paymentEvents.kind, 'RECEIVED');
    assert.ok(paid.includes(heard.data.paymentEvents.invoice.id));
  });
});
