import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { statement } from '../ide/statement.js';
import { ask, authorization, endpoint } from '../support/api.js';
import { launch } from '../support/browser.js';
import { GraphiQL } from '../support/graphiql.js';

const ide = `${endpoint}/ide`;
const artifacts = join(import.meta.dirname, '../artifacts');
const today = new Date().toISOString().slice(0, 10);

const key = () => crypto.randomUUID();
const text = (name, answer) => {
  const found = new RegExp(`"${name}": "([^"]+)"`).exec(answer);
  assert.ok(found, `no ${name} in ${answer}`);
  return found[1];
};

describe('the IDE in a browser', () => {
  const seen = { elsewhere: [], blocked: [], authorizations: new Set(), greetings: [] };
  let browser;
  let context;
  let graphiql;
  let unitId;
  let invoiceId;
  let communication;

  before(async () => {
    browser = await launch();
    context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
    await context.addInitScript(() =>
      addEventListener('securitypolicyviolation', (event) => console.error(`blocked ${event.blockedURI}`)));
    context.on('console', (line) => line.text().startsWith('blocked') && seen.blocked.push(line.text()));
    context.on('request', (request) => {
      if (new URL(request.url()).host !== new URL(ide).host) seen.elsewhere.push(request.url());
      if (request.method() === 'POST') seen.authorizations.add(request.headers().authorization);
    });
    context.on('page', (page) => page.on('websocket', (socket) => socket.on('framesent', ({ payload }) =>
      payload.includes('connection_init') && seen.greetings.push(JSON.parse(payload).payload))));
    graphiql = await open();
  });

  after(() => browser?.close());

  /** A window of its own, in which the token was typed. */
  async function open() {
    const window = new GraphiQL(await context.newPage());
    await window.open(ide);
    await window.type('Headers', { authorization });
    return window;
  }

  async function play(window, title, variables, words) {
    await window.choose(title, variables);
    await window.run();
    return window.answer(words);
  }

  test('opens with the main job, a tab for each step', async () => {
    assert.deepEqual(await graphiql.tabs(), [
      'LookAround', 'DraftOrder', 'SendOrder', 'AcceptOrder', 'DraftInvoice', 'IssueInvoice', 'PaymentEvents',
      'ImportBankStatement', 'ExplainInvoice',
    ]);
  });

  test('an order becomes an invoice, by what one tab answers and the next one asks', async () => {
    unitId = text('id', await play(graphiql, 'LookAround', null, 'U-000001'));
    const { clients } = await ask('{ clients(first: 1, search: "Théâtre du Canal") { nodes { id } } }');
    const order = {
      unitId,
      clientId: clients.nodes[0].id,
      title: 'Lighting for the spring season',
      lines: [{
        description: 'Lighting design',
        quantity: '1',
        unitPrice: { amount: '1000.00', currencyCode: 'EUR' },
        vatCategory: 'STANDARD',
      }],
      validUntil: today,
      idempotencyKey: key(),
    };
    const orderId = text('id', await play(graphiql, 'DraftOrder', { input: order }, 'DRAFT'));
    const acceptanceLink = text('acceptanceLink', await play(graphiql, 'SendOrder', { orderId }, 'acceptanceLink'));
    await play(graphiql, 'AcceptOrder', { acceptanceLink, acceptedBy: 'Zoé Lambert' }, 'ACCEPTED');

    const drafted = await play(graphiql, 'DraftInvoice', { orderId, idempotencyKey: key() }, '"invoice"');
    invoiceId = text('id', drafted);
    const issued = await play(graphiql, 'IssueInvoice', { invoiceId, idempotencyKey: key() }, 'communication');
    communication = text('communication', issued);
    assert.match(issued, /"gross": { "amount": "1210.00"/);
  });

  test('its payment is heard live in one window while another imports the statement', async () => {
    await graphiql.choose('PaymentEvents', { unitId, after: null });
    await graphiql.run();
    const other = await open();
    const file = statement({ communication, amount: '1210.00', day: today, reference: key() });
    await play(other, 'ImportBankStatement', { file, idempotencyKey: key() }, '"newTransactions": 1');

    const event = await graphiql.answer('paymentEvents');
    assert.match(event, /"kind": "RECEIVED"/);
    assert.match(event, /"amount": "1210.00"/);
    assert.equal(text('id', event), invoiceId);
    mkdirSync(artifacts, { recursive: true });
    await graphiql.page.screenshot({ path: join(artifacts, 'ide.png') });
  });

  test('the schema is documented beside the operation', async () => {
    await graphiql.page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await graphiql.page.getByRole('link', { name: 'Subscription', exact: true }).click();
    await graphiql.page.getByText("What happens to the payments of a unit's invoices").waitFor();
  });

  test('the token typed in one tab went along with every request and with the socket', () => {
    assert.ok(seen.authorizations.has(authorization));
    assert.deepEqual(seen.greetings, [{ authorization }]);
  });

  test('nothing was asked of another host, and nothing was blocked', () => {
    assert.deepEqual(seen.elsewhere, []);
    assert.deepEqual(seen.blocked, []);
  });
});
