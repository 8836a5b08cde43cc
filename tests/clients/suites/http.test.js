import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { serverAudits } from 'graphql-http';
import { authorization, endpoint } from '../support/api.js';

// The audits test older drafts; the host keeps to the edition of September 2026. Each deviation has its reason.
const deviations = new Map([
  ['the edition prefers application/graphql-response+json, so who accepts anything is given that', '47DE 80D8'],
  [
    'JSON that is no GraphQL request is ill-formed, 422; only what is no JSON is 400',
    '423L LKJ0 LKJ1 LKJ2 LKJ3 6C00 6C01 6C02 6C03 4760 4761 4762 4763 58B0 58B1 58B2 58B3 3E3A',
  ],
  ['the status says the same under both media types; who needs 200 has a setting', '572B FDE2 7B9B'],
  ['variables that cannot be coerced are 422', '86EE'],
].flatMap(([reason, audits]) => audits.split(' ').map((audit) => [audit, reason])));

describe('the audits of graphql-http', () => {
  const fetchFn = (url, init) => fetch(url, { ...init, headers: { ...init?.headers, authorization } });
  const audits = serverAudits({ url: endpoint, fetchFn });

  test('know every deviation that is listed', () => {
    const known = new Set(audits.map((audit) => audit.id));
    assert.deepEqual([...deviations.keys()].filter((id) => !known.has(id)), []);
  });

  for (const audit of audits) {
    const reason = deviations.get(audit.id);
    test(`${audit.id} ${audit.name}${reason ? `: no, for ${reason}` : ''}`, async () => {
      const result = await audit.fn();
      const deviates = result.status !== 'ok';
      assert.equal(deviates, Boolean(reason), result.reason ?? 'It deviates no more: take it off the list.');
    });
  }
});
