// How a suite asks the API when it is not the client under test that asks.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

export const endpoint = process.env.SMARTCOOP_ENDPOINT;
export const socket = endpoint.replace(/^http/, 'ws');
export const authorization = process.env.SMARTCOOP_AUTHORIZATION ?? '';

/** Sends one operation; what is answered, errors and all. */
export async function send(query, variables) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

/** Asks one operation; its data, or an error with all that the answer says. */
export async function ask(query, variables) {
  const { data, errors } = await send(query, variables);
  if (errors) throw new Error(`The API answered ${JSON.stringify(errors)}`);
  return data;
}

/** A client of graphql-ws, who introduces himself. */
export const live = (options) =>
  createClient({ url: socket, webSocketImpl: WebSocket, connectionParams: { authorization }, ...options });
