// A client pays: an invoice is issued to it, and the bank's file says that the money came.
import { setTimeout as pause } from 'node:timers/promises';
import { statement } from '../ide/statement.js';
import { ask } from './api.js';

const today = () => new Date().toISOString().slice(0, 10);

/** Does one command, which no rule may refuse. */
export async function command(name, input, selection) {
  const type = `${name[0].toUpperCase()}${name.slice(1)}Input`;
  const refusals = 'errors { __typename ... on UserError { message } }';
  const data = await ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} ${refusals} } }`,
    { input: { ...input, idempotencyKey: crypto.randomUUID() } },
  );
  if (data[name].errors.length) throw new Error(`${name} was refused: ${JSON.stringify(data[name].errors)}`);
  return data[name];
}

/** Issues an invoice of a unit and pays it; which one. */
export async function pay(unitId) {
  const { clients } = await ask('{ clients(first: 1) { nodes { id } } }');
  const line = {
    description: 'Lighting design',
    quantity: '1',
    unitPrice: { amount: '100.00', currencyCode: 'EUR' },
    vatCategory: 'STANDARD',
  };
  const { invoice } = await command('draftInvoice', { unitId, clientId: clients.nodes[0].id, lines: [line] },
    'invoice { id }');
  const issued = await command('issueInvoice', { invoiceId: invoice.id },
    'invoice { communication gross { amount } }');
  const { communication, gross } = issued.invoice;
  const file = statement({ communication, amount: gross.amount, day: today(), reference: crypto.randomUUID() });
  await command('importBankStatement', { file }, 'newTransactions');
  return invoice.id;
}

/** Pays until somebody who just began to listen has heard of it; what was paid, and what was heard. */
export async function payUntilHeard(unitId, hearing) {
  const paid = [];
  let heard;
  hearing.then((event) => { heard = event; }, () => {});
  while (!heard) {
    paid.push(await pay(unitId));
    await Promise.race([hearing, pause(2000)]);
  }
  return { paid, heard };
}
