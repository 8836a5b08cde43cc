// How a suite asks the API when it is not the client under test that asks.
export const endpoint = process.env.SMARTCOOP_ENDPOINT;
export const socket = endpoint.replace(/^http/, 'ws');

/** Asks one operation; its data, or an error with all that the answer says. */
export async function ask(query, variables) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const answer = await response.json();
  if (answer.errors) throw new Error(`The API answered ${JSON.stringify(answer.errors)}`);
  return answer.data;
}
