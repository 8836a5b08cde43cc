import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import graphql from '@graphql-eslint/eslint-plugin';
import { ESLint } from 'eslint';
import { inOut, schemaFile, schemaText } from '../support/files.js';

// Else the plugin reads the first schema for all others.
process.env.NODE_ENV = 'test';

const pascal = { style: 'PascalCase' };
const camel = { style: 'camelCase' };

const rules = {
  'description-style': { style: 'inline' },
  'naming-convention': {
    types: pascal,
    Argument: camel,
    DirectiveDefinition: camel,
    EnumValueDefinition: 'UPPER_CASE',
    FieldDefinition: { ...camel, forbiddenPrefixes: ['get', 'fetch', 'list'] },
    InputValueDefinition: camel,
  },
  'no-hashtag-description': {},
  'no-scalar-result-type-on-mutation': {},
  'no-typename-prefix': {},
  'no-unreachable-types': {},
  'relay-arguments': { includeBoth: true },
  'relay-connection-types': {},
  // Edges of pages are no nodes, and lists that are no pages are allowed.
  'relay-edge-types': { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
  'relay-page-info': {},
  'require-deprecation-reason': {},
  'require-description': {
    types: true,
    DirectiveDefinition: true,
    EnumValueDefinition: true,
    FieldDefinition: true,
    InputValueDefinition: true,
  },
  'require-field-of-type-query-in-mutation-result': {},
  'require-nullable-fields-with-oneof': {},
};

// What the rules say and we do not follow, each with its reason.
const exceptions = new Map([
  ['Field `changes` must contain an argument `last`, that return Int.', 'a feed is read forwards'],
  ['Field `changes` must contain an argument `before`, that return String or Scalar.', 'a feed is read forwards'],
  ['Field "changedAt" starts with the name of the parent type "Change"', '"at" alone says nothing'],
  ['Directive `oneOf` is unreachable.', 'clients may ask for it before an input uses it'],
]);

const noFloat = {
  selector: 'NamedType[name.value="Float"]',
  message: 'Binary fractions lose cents: use Decimal.',
};

/** What the rules say against a schema. */
async function lint(file) {
  const eslint = new ESLint({
    cwd: join(file, '..'),
    overrideConfigFile: true,
    overrideConfig: [{
      files: ['**/*.graphql'],
      languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: file } } },
      plugins: { '@graphql-eslint': graphql },
      rules: {
        ...Object.fromEntries(Object.entries(rules).map(([rule, options]) => [
          `@graphql-eslint/${rule}`, Object.keys(options).length ? ['error', options] : 'error',
        ])),
        'no-restricted-syntax': ['error', noFloat],
      },
    }],
  });
  const [{ messages }] = await eslint.lintFiles([file]);
  return messages;
}

describe('the schema, read by graphql-eslint', () => {
  test('keeps the rules of Relay, of names and of descriptions', async () => {
    const messages = (await lint(schemaFile)).filter(({ message }) => !exceptions.has(message));
    assert.deepEqual(messages.map((it) => `${it.line} ${it.ruleId}: ${it.message}`), []);
  });

  const mistakes = {
    'relay-arguments': [/last: Int,\n.*\n\s+before: String/, 'before: String'],
    'relay-connection-types': ['edges: [InvoiceEdge!]!', 'items: [InvoiceEdge!]!'],
    'relay-edge-types': ['type InvoiceEdge {', 'type InvoiceEdge { "Wrong." cursors: String! } type InvoiceEdges {'],
    'relay-page-info': ['hasNextPage: Boolean!', 'hasNextPage: Boolean'],
    'naming-convention': ['\n  CREDIT_APPLIED\n', '\n  CreditApplied\n'],
    'require-description': ['"What can be asked."\n', ''],
    'require-field-of-type-query-in-mutation-result': [/type IssueInvoicePayload \{[^}]*\}/, (payload) =>
      payload.replace('query: Query!', 'query: Int')],
    'no-restricted-syntax': ['amount: Decimal!', 'amount: Float!'],
  };

  for (const [rule, [right, wrong]] of Object.entries(mistakes))
    test(`would not keep ${rule} with this mistake in it`, async () => {
      const broken = schemaText.replace(right, wrong);
      assert.notEqual(broken, schemaText);
      const messages = await lint(inOut(`lint/${rule}.graphql`, broken));
      assert.ok(messages.some((it) => it.ruleId?.endsWith(rule)), JSON.stringify(messages.map((it) => it.message)));
    });
});
