// A frontend in TypeScript, as `tsc --strict` reads it with what graphql-codegen made of the schema.
import { graphql } from '../generated/gql';
import { type FragmentType, useFragment } from '../generated/fragment-masking';
import { IssueInvoiceDocument, type InvoiceStatus, type PaymentEventsSubscription } from '../generated/graphql';
import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core';

export const Amount = graphql(`
  fragment Amount on Money {
    amount
    currencyCode
  }
`);

export const Unpaid = graphql(`
  query Unpaid($unitId: ID, $first: Int, $after: String) {
    invoices(unitId: $unitId, first: $first, after: $after, statuses: [ISSUED, PARTIALLY_PAID]) {
      nodes {
        id
        number
        dueOn
        status
        due {
          ...Amount
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const IssueInvoice = graphql(`
  mutation IssueInvoice($input: IssueInvoiceInput!) {
    issueInvoice(input: $input) {
      invoice {
        id
        number
      }
      errors {
        __typename
        ... on UserError {
          message
          path
        }
        ... on InvoiceNotFoundError {
          invoiceId
        }
      }
    }
  }
`);

export const PaymentEvents = graphql(`
  subscription PaymentEvents($unitId: ID!, $after: String) {
    paymentEvents(unitId: $unitId, after: $after) {
      cursor
      kind
    }
  }
`);

/** An amount is text: whoever computes with it chooses how. */
export function told(money: FragmentType<typeof Amount>): string {
  const { amount, currencyCode } = useFragment(Amount, money);
  const exact: string = amount;
  return `${exact} ${currencyCode}`;
}

export function late(answer: ResultOf<typeof Unpaid>, today: string): string[] {
  return answer.invoices.nodes
    .filter((invoice) => invoice.dueOn != null && invoice.dueOn < today)
    .map((invoice) => `${invoice.number ?? 'draft'}: ${told(invoice.due)}`);
}

/** A refusal is one of a union: its own fields are there once its name is known. */
export function refused(answer: ResultOf<typeof IssueInvoice>): string[] {
  return answer.issueInvoice.errors.map((error) =>
    error.__typename === 'InvoiceNotFoundError' ? `${error.message} (${error.invoiceId})` : error.message);
}

export const input: VariablesOf<typeof IssueInvoiceDocument> = { input: { invoiceId: 'inv_1', idempotencyKey: 'a' } };

export const kind = (event: PaymentEventsSubscription): string => event.paymentEvents.kind;

// What a strict compiler must not let pass.

// @ts-expect-error A command that moves money is not sent without its key.
export const keyless: VariablesOf<typeof IssueInvoiceDocument> = { input: { invoiceId: 'inv_1' } };

// @ts-expect-error An invoice cannot stand in a place that the schema does not know.
export const unknown: InvoiceStatus = 'LOST';

// @ts-expect-error What a fragment asks for is its own secret.
export const peeked = (answer: ResultOf<typeof Unpaid>): string => answer.invoices.nodes[0]!.due.amount;

// @ts-expect-error An amount is never a number.
export const computed = (answer: { amount: ResultOf<typeof Amount>['amount'] }): number => answer.amount;
