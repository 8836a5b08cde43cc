// The main job of a shared enterprise, a tab for each step; what a step needs, an earlier one answers.
import lookAround from './examples/1-look-around.graphql';
import draftOrder from './examples/2-draft-order.graphql';
import sendOrder from './examples/3-send-order.graphql';
import acceptOrder from './examples/4-accept-order.graphql';
import draftInvoice from './examples/5-draft-invoice.graphql';
import issueInvoice from './examples/6-issue-invoice.graphql';
import paymentEvents from './examples/7-payment-events.graphql';
import importBankStatement from './examples/8-import-bank-statement.graphql';
import explainInvoice from './examples/9-explain-invoice.graphql';
import { statement } from './statement.js';

const now = Date.now();
const day = (time) => new Date(time).toISOString().slice(0, 10);

const line = {
  description: 'Lighting design',
  quantity: '1',
  unitPrice: { amount: '1000.00', currencyCode: 'EUR' },
  vatCategory: 'STANDARD',
};

const file = statement({
  communication: '+++000/0000/00000+++',
  amount: '1210.00',
  day: day(now),
  reference: `TRY-${now}`,
});

const tab = (query, variables) => ({ query, variables: variables && JSON.stringify(variables, null, 2) });

export const examples = [
  tab(lookAround),
  tab(draftOrder, {
    input: {
      unitId: '',
      clientId: '',
      title: 'Lighting for the spring season',
      lines: [line],
      validUntil: day(now + 30 * 24 * 60 * 60 * 1000),
      idempotencyKey: `draft-order-${now}`,
    },
  }),
  tab(sendOrder, { orderId: '' }),
  tab(acceptOrder, { acceptanceLink: '', acceptedBy: 'Zoé Lambert' }),
  tab(draftInvoice, { orderId: '', idempotencyKey: `draft-invoice-${now}` }),
  tab(issueInvoice, { invoiceId: '', idempotencyKey: `issue-invoice-${now}` }),
  tab(paymentEvents, { unitId: '', after: null }),
  tab(importBankStatement, { file, idempotencyKey: `statement-${now}` }),
  tab(explainInvoice, { invoiceId: '' }),
];
