import dns from 'node:dns';
import { createServer, type RequestListener } from 'node:http';
import net, { isIPv6, type LookupFunction, type TcpSocketConnectOpts } from 'node:net';
import { afterEach, beforeEach } from 'vitest';

/** An internet of its own: names are what a test says, and every address leads to one server of this machine. */
export interface Internet {
  /** What each name resolves to; of several lists the next every time that it is asked for. */
  names: Record<string, string[][]>;
  /** What the server does, by whatever name and address it was reached. */
  serve: RequestListener;
  /** The addresses that sockets were opened to, in order. */
  readonly reached: string[];
}

/** Makes an internet for every test of a file. */
export function useInternet(): Internet {
  const internet: Internet = { names: {}, serve: (_, response) => response.end(), reached: [] };
  const server = createServer((request, response) => internet.serve(request, response));
  const { lookup } = dns;
  const { connect } = net.Socket.prototype;

  beforeEach(async () => {
    internet.names = {};
    internet.reached.length = 0;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    Object.assign(dns, { lookup: lookupIn(internet) });
    net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]) {
      leadTo(port, internet, optionsOf(args));
      return Reflect.apply(connect, this, args);
    };
  });

  afterEach(async () => {
    Object.assign(dns, { lookup });
    net.Socket.prototype.connect = connect;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return internet;
}

/** The clients of Node call `connect` with their options in a list, made ready beforehand. */
function optionsOf(args: readonly unknown[]): TcpSocketConnectOpts {
  const options = args.flat().find(isOptions);
  if (!options) throw new TypeError('connect was called without options');
  return options;
}

function isOptions(value: unknown): value is TcpSocketConnectOpts {
  return typeof value === 'object' && value !== null && 'port' in value;
}

function lookupIn(internet: Internet): LookupFunction {
  return (hostname, options, found) => {
    const lists = internet.names[hostname] ?? [];
    const list = lists.length > 1 ? lists.shift() : lists[0];
    const addresses = list?.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
    if (!addresses) found(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }), '');
    else if (options.all) found(null, addresses);
    else found(null, addresses[0]?.address ?? '', addresses[0]?.family);
  };
}

/** Sends a socket to this machine's server, and notes the address that it was meant for. */
function leadTo(port: number, { reached }: Internet, options: TcpSocketConnectOpts): void {
  const { lookup, host } = options;
  Object.assign(options, { port });
  if (!lookup || net.isIP(host ?? '') !== 0) {
    reached.push(host ?? '');
    Object.assign(options, { host: '127.0.0.1' });
    return;
  }
  options.lookup = (hostname, lookupOptions, found) => {
    lookup(hostname, lookupOptions, (error, address) => {
      if (error) return found(error, '');
      reached.push(typeof address === 'string' ? address : (address[0]?.address ?? ''));
      const here = { address: '127.0.0.1', family: 4 };
      if (lookupOptions.all) found(null, [here]);
      else found(null, here.address, here.family);
    });
  };
}
