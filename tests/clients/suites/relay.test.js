import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { promisify } from 'node:util';
import relayCompiler from 'relay-compiler';
import relay from 'relay-runtime';
import { ask, send } from '../support/api.js';
import { clients, inOut, out, schemaText } from '../support/files.js';

const require = createRequire(import.meta.url);
const project = join(out, 'relay');

/** Runs the compiler over the screen, with more fragments if there are any; what it refuses is thrown. */
async function compile(more = {}) {
  rmSync(project, { recursive: true, force: true });
  inOut('relay/schema.graphql', schemaText);
  inOut('relay/artifacts/package.json', '{ "type": "commonjs" }');
  cpSync(join(clients, 'relay'), join(project, 'src'), { recursive: true });
  for (const [name, code] of Object.entries(more)) inOut(`relay/src/${name}`, code);
  const config = inOut('relay/relay.config.json', JSON.stringify({
    src: './src',
    schema: './schema.graphql',
    language: 'javascript',
    artifactDirectory: './artifacts',
    eagerEsModules: false,
  }));
  await promisify(execFile)(relayCompiler, [config], { cwd: project });
}

const compiled = (name) => require(join(project, `artifacts/${name}.graphql.js`));

const newEnvironment = () => new relay.Environment({
  network: relay.Network.create(({ text }, variables) => send(text, variables)),
  store: new relay.Store(new relay.RecordSource()),
});

/** What a component that has this fragment is given. */
function read(environment, fragment, reference) {
  const { data, isMissingData } = environment.lookup(relay.getSingularSelector(fragment, reference));
  assert.equal(isMissingData, false);
  return data;
}

describe('Relay', () => {
  test('compiles a screen, and refuses one that asks for what the schema lacks', async () => {
    const list = 'invoices(first: 1) @connection(key: "Wrong_invoices") { nodes { id } }';
    const fragment = `fragment Wrong_unit on Unit { ${list} }`;
    const wrong = `import { graphql } from 'relay-runtime';\ngraphql\`${fragment}\`;`;
    await assert.rejects(compile({ 'Wrong.js': wrong }), /edges/);
    await compile();
  });

  test('asks a fragment again, page after page, into one list', async () => {
    const { units } = await ask('{ units(first: 1) { nodes { id invoices(first: 4) { nodes { number } } } } }');
    const [unit] = units.nodes;
    const environment = newEnvironment();
    const screen = compiled('UnitInvoicesQuery');
    const shown = await relay.fetchQuery(environment, screen, { id: unit.id, count: 2 }).toPromise();

    const fragment = compiled('UnitInvoices_unit');
    const first = read(environment, fragment, shown.unit);
    assert.equal(first.invoices.edges.length, 2);
    assert.equal(first.invoices.pageInfo.hasNextPage, true);

    const next = { id: unit.id, count: 2, cursor: first.invoices.pageInfo.endCursor };
    await relay.fetchQuery(environment, fragment.metadata.refetch.operation, next).toPromise();
    const both = read(environment, fragment, shown.unit).invoices.edges.map(({ node }) => node.number);
    assert.deepEqual(both, unit.invoices.nodes.map((invoice) => invoice.number));
  });

  test('adds what a mutation made to the list that is shown', async () => {
    const environment = newEnvironment();
    const list = compiled('UnitInvoicesUnitsQuery');
    const { units, managers } = await relay.fetchQuery(environment, list, {}).toPromise();
    const [manager] = managers.nodes;
    const connection = relay.ConnectionHandler.getConnectionID(relay.ROOT_ID, 'UnitInvoices_units');
    const input = {
      entityId: manager.entity.id,
      name: 'Herbes folles',
      trade: 'gardening',
      kind: 'PERSONAL',
      managerIds: [manager.id],
      idempotencyKey: crypto.randomUUID(),
    };
    const { errors, unit } = await new Promise((resolve, reject) => relay.commitMutation(environment, {
      mutation: compiled('UnitInvoicesDraftUnitMutation'),
      variables: { input, connections: [connection] },
      onCompleted: (answer) => resolve(answer.draftUnit),
      onError: reject,
    }));
    assert.deepEqual(errors, []);

    const selector = relay.createOperationDescriptor(list, {}).fragment;
    const names = environment.lookup(selector).data.units.edges.map(({ node }) => node.name);
    assert.deepEqual(names, [...units.edges.map(({ node }) => node.name), unit.name]);
  });
});
