import { connect } from 'node:net';

export interface RawAnswer {
  /** NaN if none came: a server may close the connection on what it does not read. */
  status: number;
  /** By name in small letters. */
  fields: Map<string, string>;
  body: string;
}

/** Sends a raw request, which `fetch` would normalise, on its own connection and returns the response. The server closes it. */
export async function ask(
  url: string,
  target: string,
  headers: readonly string[] = [],
  { method = 'GET', host = 'x' } = {},
): Promise<RawAnswer> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  // A server that refuses a request does not read it to its end.
  socket.on('error', () => {});
  socket.write(
    [`${method} ${target} HTTP/1.1`, `Host: ${host}`, 'Connection: close', ...headers, '', ''].join('\r\n'),
    'latin1',
  );
  const parts: Buffer[] = [];
  socket.on('data', (part: Buffer) => parts.push(part));
  await new Promise((resolve) => socket.on('close', resolve));
  const [head = '', ...body] = Buffer.concat(parts).toString('latin1').split('\r\n\r\n');
  const fields = new Map(
    head
      .split('\r\n')
      .slice(1)
      .map((line) => [line.split(': ')[0]!.toLowerCase(), line.replace(/^[^:]*: /, '')]),
  );
  return { status: Number(head.split(' ')[1]), fields, body: body.join('\r\n\r\n') };
}
