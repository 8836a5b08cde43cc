import './workers.js';
import { useMemo, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import './ide.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { createClient } from 'graphql-ws';
import { examples } from './examples.js';

const endpoint = new URL(location.pathname.replace(/\/ide\/?$/, ''), location.origin).href;
const untilTyped = 400;

/** The token that was typed last, in whichever tab: it serves all of them, over HTTP and over the WebSocket. */
let authorization = '';

function send(address, request) {
  const headers = new Headers(request.headers);
  if (authorization && !headers.has('authorization')) headers.set('authorization', authorization);
  return fetch(address, { ...request, headers });
}

/** A way to the API; whoever asks by another token needs another one, for a socket is opened by one. */
function reach() {
  const connectionParams = () => (authorization ? { authorization } : {});
  const wsClient = createClient({ url: endpoint.replace(/^http/, 'ws'), connectionParams });
  return createGraphiQLFetcher({ url: endpoint, fetch: send, wsClient });
}

/** The token among the headers; undefined while they are being typed, or name none. */
function authorizationIn(headers) {
  try {
    const all = Object.entries(JSON.parse(headers));
    return all.find(([name]) => name.toLowerCase() === 'authorization')?.[1];
  } catch {
    return undefined;
  }
}

function Ide() {
  const [asker, setAsker] = useState('');
  const fetcher = useMemo(reach, [asker]);
  const typing = useRef();

  const listen = (headers) => {
    const typed = authorizationIn(headers);
    if (typeof typed !== 'string') return;

    authorization = typed;
    clearTimeout(typing.current);
    typing.current = setTimeout(() => setAsker(typed), untilTyped);
  };

  return (
    <GraphiQL
      fetcher={fetcher}
      defaultTabs={examples}
      defaultEditorToolsVisibility="variables"
      inputValueDeprecation
      schemaDescription
      shouldPersistHeaders={false}
      showPersistHeadersSettings={false}
      onEditHeaders={listen}
    >
      <GraphiQL.Logo>SmartCoop</GraphiQL.Logo>
    </GraphiQL>
  );
}

createRoot(document.getElementById('ide')).render(<Ide />);
