/** Finds a port for a server. */
import { once } from 'node:events';
import type { Server } from 'node:http';

const firstPort = 4321;
const portsTried = 50;

/** Listens on `port`; resolves to false when another program holds it. */
async function listensOn(server: Server, port: number): Promise<boolean> {
  try {
    server.listen(port);
    await once(server, 'listening');
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return false;
    throw error;
  }
}

/**
 * Listens on every network interface, on the wanted port (text, as PORT gives it) or else on the first free
 * port from 4321.
 *
 * @returns The port.
 * @throws Error saying what to do when no port could be had.
 */
export async function listen(server: Server, wanted?: string): Promise<number> {
  if (wanted !== undefined && !/^[1-9]\d{0,4}$/.test(wanted)) {
    throw new Error(`PORT is ${JSON.stringify(wanted)}, but must be a number, such as 8080.`);
  }
  const ports =
    wanted === undefined
      ? Array.from({ length: portsTried }, (_, index) => firstPort + index)
      : [Number(wanted)];
  for (const port of ports) if (await listensOn(server, port)) return port;
  throw new Error(
    wanted === undefined
      ? `Every port from ${firstPort} to ${firstPort + portsTried - 1} is in use. Set PORT to a free one.`
      : `PORT is ${wanted}, but another program uses that port. Choose another, such as PORT=8080.`,
  );
}
