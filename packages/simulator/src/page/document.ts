/** The page, whole: it loads nothing from anywhere. */
export const document = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Simulator</title>
<link rel="icon" href="data:,">
<style>
  :root { color-scheme: light dark; --line: #8884; --soft: #8881; --good: #1a7f37; --bad: #c62828; }
  @media (prefers-color-scheme: dark) { :root { --good: #4cc46a; --bad: #ff7b72; } }
  * { box-sizing: border-box; }
  body { font: 14px/1.45 system-ui, sans-serif; margin: 0 auto; max-width: 1200px; padding: 16px 24px 48px; }
  header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 4px 16px; border-bottom: 1px solid var(--line); padding-bottom: 8px; }
  h1 { font-size: 20px; margin: 0; }
  h2 { font-size: 15px; margin: 24px 0 6px; }
  nav { display: flex; gap: 12px; }
  nav a[aria-current] { font-weight: 600; color: inherit; text-decoration: none; }
  #link { margin-left: auto; opacity: .75; }
  main { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 0 32px; }
  @media (max-width: 800px) { main { grid-template-columns: minmax(0, 1fr); } }
  table { border-collapse: collapse; width: 100%; }
  th, td { text-align: left; padding: 3px 8px 3px 0; border-top: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
  th { font-weight: 500; opacity: .7; border-top: 0; }
  td.number { text-align: right; }
  .number, .time { font-variant-numeric: tabular-nums; white-space: nowrap; }
  td:first-child { overflow-wrap: normal; }
  code { font: 12.5px/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
  .good { color: var(--good); }
  .bad { color: var(--bad); }
  .none { opacity: .6; }
  .buttons { display: flex; flex-wrap: wrap; gap: 6px; }
  button { font: inherit; padding: 3px 10px; border: 1px solid var(--line); border-radius: 6px; background: var(--soft); color: inherit; cursor: pointer; }
  button:hover { border-color: currentColor; }
  #said { min-height: 1.5em; margin: 6px 0 0; }
</style>
</head>
<body>
<header><h1>Simulator</h1><nav id="vendors" aria-label="Vendors"></nav><span id="link" role="status">connecting</span></header>
<main>
  <section>
    <h2>Last requests</h2>
    <table><thead><tr><th>Time</th><th>Request</th><th>Status</th><th>Reason</th></tr></thead><tbody id="requests"></tbody></table>
  </section>
  <section>
    <h2>Faults</h2>
    <div class="buttons" id="buttons"></div>
    <p id="said" role="status"></p>
    <table><tbody id="faults"></tbody></table>
    <h2>Tokens</h2>
    <table><tbody id="tokens"></tbody></table>
    <h2>Counters</h2>
    <table><tbody id="counters"></tbody></table>
    <h2>Accounts</h2>
    <table><tbody id="accounts"></tbody></table>
  </section>
</main>
<script>
  'use strict';
  const controls = '/__simulator';
  const actions = [
    ['503 on the next call', 'faults', { kind: 'status', status: 503, on: 'data', times: 1 }],
    ['429 on the next call', 'faults', { kind: 'status', status: 429, retryAfter: 5, on: 'data', times: 1 }],
    ['Drop the next answer', 'faults', { kind: 'drop', on: 'data', times: 1 }],
    ['Proxy page at the next login', 'faults', { kind: 'html', on: 'login', times: 1 }],
    ['A second slower, ten calls', 'faults', { kind: 'latency', ms: 1000, times: 10 }],
    ['Clock an hour ahead', 'faults', { kind: 'clock-skew', ms: 3600000 }],
    ['No more faults', 'faults', undefined, 'DELETE'],
    ['Revoke access tokens', 'revoke-all', { which: 'access' }],
    ['Revoke all tokens', 'revoke-all', { which: 'all' }],
  ];
  const at = (id) => document.getElementById(id);
  // Everything from the vendor is set as text, and never as HTML.
  function node(tag, text, name) {
    const made = document.createElement(tag);
    if (text !== undefined) made.textContent = text;
    if (name) made.className = name;
    return made;
  }
  function rows(id, list, none) {
    const body = at(id);
    body.replaceChildren(...list.map((cells) => {
      const row = node('tr');
      row.append(...cells);
      return row;
    }));
    if (!list.length) {
      const row = node('tr');
      row.append(node('td', none, 'none'));
      body.append(row);
    }
  }
  const time = (ms) => new Date(ms).toLocaleTimeString('en-GB');
  function life(ms) {
    const s = Math.max(0, Math.round(ms / 1000));
    if (s < 120) return s + ' s';
    if (s < 7200) return Math.round(s / 60) + ' min';
    return s < 172800 ? Math.round(s / 3600) + ' h' : Math.round(s / 86400) + ' days';
  }
  let last, cameAt = 0;
  function drawTokens() {
    if (!last) return;
    const now = last.now + (performance.now() - cameAt);
    const list = Object.entries(last.tokens).flatMap(([sort, tokens]) => tokens.map((token) =>
      [node('td', sort), node('td', token.subject), node('td', life(token.expiresAt - now), 'number')]));
    rows('tokens', list, 'No token is good now.');
  }
  function draw(state) {
    last = state;
    cameAt = performance.now();
    document.title = state.vendor + ' – simulator';
    at('vendors').replaceChildren(...state.siblings.map(({ name, url }) => {
      const link = node('a', name);
      link.href = new URL('/', url).href;
      if (name === state.vendor) link.setAttribute('aria-current', 'page');
      return link;
    }));
    rows('requests', state.requests.slice(0, 40).map((entry) => {
      const what = node('td');
      what.append(node('code', entry.method + ' ' + state.prefix + entry.path));
      const good = entry.status > 0 && entry.status < 400;
      return [node('td', time(entry.at), 'time'), what,
        node('td', entry.status || 'none', good ? 'time good' : 'time bad'), node('td', entry.reason || '')];
    }), 'No request has come yet.');
    rows('faults', state.faults.map(({ fault, left }) =>
      [node('td', JSON.stringify(fault)), node('td', left === undefined ? 'until cleared' : left + ' left', 'number')]), 'No faults.');
    rows('counters', Object.entries(state.counters).map(([name, value]) => [node('td', name), node('td', value, 'number')]), '');
    rows('accounts', Object.entries(state.accounts).map(([name, account]) => {
      const cell = node('td');
      cell.append(node('code', JSON.stringify(account)));
      return [node('td', name), cell];
    }), '');
    drawTokens();
  }
  for (const [label, path, body, method] of actions) {
    const button = node('button', label);
    button.type = 'button';
    button.onclick = async () => {
      const init = { method: method || 'POST' };
      if (body) Object.assign(init, { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
      const response = await fetch(controls + '/' + path, init);
      at('said').textContent = response.ok ? label + ': done.' : (await response.json()).error;
    };
    at('buttons').append(button);
  }
  const events = new EventSource(controls + '/events');
  events.addEventListener('state', (event) => { draw(JSON.parse(event.data)); at('link').textContent = 'live'; });
  events.onerror = () => { at('link').textContent = 'connection lost'; };
  setInterval(drawTokens, 1000);
</script>
</body>
</html>
`;
