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

/** One way to the API for all tabs: the token is typed once, and serves HTTP and the WebSocket. */
function reach(authorization) {
  const headers = authorization ? { authorization } : {};
  const wsClient = createClient({ url: endpoint.replace(/^http/, 'ws'), connectionParams: headers });
  return createGraphiQLFetcher({ url: endpoint, headers, wsClient });
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
  const [authorization, setAuthorization] = useState('');
  const fetcher = useMemo(() => reach(authorization), [authorization]);
  const typing = useRef();

  const listen = (headers) => {
    clearTimeout(typing.current);
    const typed = authorizationIn(headers);
    if (typeof typed === 'string') typing.current = setTimeout(() => setAuthorization(typed), untilTyped);
  };

  return (
    <GraphiQL
      fetcher={fetcher}
      defaultTabs={examples}
      defaultEditorToolsVisibility="variables"
      shouldPersistHeaders={false}
      showPersistHeadersSettings={false}
      onEditHeaders={listen}
    >
      <GraphiQL.Logo>SmartCoop</GraphiQL.Logo>
    </GraphiQL>
  );
}

createRoot(document.getElementById('ide')).render(<Ide />);
