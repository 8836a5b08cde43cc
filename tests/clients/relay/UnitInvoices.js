// A screen as a Relay frontend writes it: a fragment that can be asked again, page by page.
import { graphql } from 'relay-runtime';

export const query = graphql`
  query UnitInvoicesQuery($id: ID!, $count: Int!) {
    unit(id: $id) {
      id
      name
      ...UnitInvoices_unit @arguments(count: $count)
    }
  }
`;

export const fragment = graphql`
  fragment UnitInvoices_unit on Unit
  @refetchable(queryName: "UnitInvoicesPageQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 2 }, cursor: { type: "String" }) {
    code
    invoices(first: $count, after: $cursor) @connection(key: "UnitInvoices_invoices") {
      edges {
        node {
          id
          number
          gross {
            amount
            currencyCode
          }
        }
      }
    }
  }
`;

export const mutation = graphql`
  mutation UnitInvoicesDraftUnitMutation($input: DraftUnitInput!, $connections: [ID!]!) {
    draftUnit(input: $input) {
      unit @appendNode(connections: $connections, edgeTypeName: "UnitEdge") {
        id
        name
      }
      errors {
        __typename
        ... on UserError {
          message
        }
      }
    }
  }
`;

export const list = graphql`
  query UnitInvoicesUnitsQuery {
    units(first: 20) @connection(key: "UnitInvoices_units") {
      edges {
        node {
          id
          name
        }
      }
    }
    managers: members(first: 1, status: MEMBER) {
      nodes {
        id
        entity {
          id
        }
      }
    }
  }
`;
