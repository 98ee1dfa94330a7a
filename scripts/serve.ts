import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** A folder being served on this machine alone. */
export interface Site {
  readonly address: string;
  close(): Promise<void>;
}

const contentPolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the folder on the first free port from `port` on; compressed files beside the plain ones are used. */
export async function serve(folder: string, port = 4173): Promise<Site> {
  const handler = sirv(folder, { etag: true, brotli: true, gzip: true, setHeaders });
  const server = createServer((request, response) =>
    handler(request, response, () => {
      setHeaders(response, '');
      response.writeHead(404).end();
    }),
  );
  await listen(server, port);
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { address, close: () => close(server) };
}

function setHeaders(response: ServerResponse, path: string): void {
  response.setHeader('Content-Security-Policy', contentPolicy);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cache-Control', 'no-cache');
  if (path.endsWith('.duckdb')) response.setHeader('Content-Type', 'application/octet-stream');
}

async function listen(server: Server, port: number): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, '127.0.0.1', resolve);
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port >= 65_535) throw error;
    await listen(server, port + 1);
  }
}

function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  return closed;
}
