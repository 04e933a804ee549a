// Serves one snippet on a loopback port: node serve.mjs KIND FILE PORT. For Next.js and Cloudflare it does what their servers do around the
// exported handler, for Netlify and Vercel what their documentation says of a rule; Express is Express.

import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';

const [kind, file, port] = process.argv.slice(2);

const exported = () => import(pathToFileURL(file));
const requestOf = (incoming) => new Request(`http://${incoming.headers.host}${incoming.url}`, { method: incoming.method });

// Next.js answers HEAD by GET, and any method that is not exported by 405; other paths belong to other files.
async function nextjs() {
  const handlers = await exported();
  const path = file.slice(file.indexOf('/app/') + 4, -'/route.js'.length).replaceAll('/%5F', '/_');
  return (request) => {
    if (new URL(request.url).pathname !== path) return new Response(null, { status: 404 });
    const handler = handlers[request.method === 'HEAD' ? 'GET' : request.method];
    return handler ? handler(request) : new Response(null, { status: 405 });
  };
}

// What a Worker does not answer goes to the site behind it; here nothing is there.
async function cloudflare() {
  const worker = (await exported()).default;
  globalThis.fetch = async () => new Response(null, { status: 404 });
  return (request) => worker.fetch(request, {}, {});
}

// A rule matches its path, also with a slash at the end; the query of the request is handed on as it is.
async function netlify() {
  const rules = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() && !line.startsWith('#'));
  return byRules(rules.map((rule) => {
    const [from, to, status] = rule.trim().split(/\s+/);
    return { matches: (path) => path === from || path === `${from}/`, to, status: Number.parseInt(status, 10) };
  }));
}

// `source` is a pattern; one without `:*()+?{}` is a plain path. The query of the request is handed on as it is.
async function vercel() {
  const { redirects } = JSON.parse(await readFile(file, 'utf8'));
  return byRules(redirects.map(({ source, destination, statusCode }) => {
    if (/[:*()+?{}]/.test(source)) throw new Error(`${source} is a pattern`);
    return { matches: (path) => path === source, to: destination, status: statusCode };
  }));
}

function byRules(rules) {
  return (request) => {
    const { pathname, search } = new URL(request.url);
    const rule = rules.find(({ matches }) => matches(pathname));
    if (!rule) return new Response(null, { status: 404 });
    return new Response(null, { status: rule.status, headers: { Location: rule.to + search } });
  };
}

async function listener() {
  if (kind === 'express') {
    const { default: express } = await import('express');
    const app = express();
    new Function('app', await readFile(file, 'utf8'))(app);
    return app;
  }
  const answer = await { nextjs, cloudflare, netlify, vercel }[kind]();
  return async (incoming, outgoing) => {
    const response = await answer(requestOf(incoming));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end();
  };
}

const server = createServer(await listener()).listen(Number(port), '127.0.0.1');
await once(server, 'listening');
console.log('ready');
