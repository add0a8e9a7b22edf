import { connect, createServer } from "node:net";
import { Failure } from "./failure.mjs";

/**
 * Whether a port can be listened on. Both families are tried: a server may hold only one of them.
 * @param {number} port
 */
export async function isFree(port) {
  return (await listens(port, "127.0.0.1")) && (await listens(port, undefined)) && !(await answers(port));
}

/**
 * @param {number} port
 * @param {string | undefined} host
 * @returns {Promise<boolean>}
 */
function listens(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** @param {number} port @returns {Promise<boolean>} */
function answers(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "localhost" });
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

/** A port nobody uses now. @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/**
 * A port from the environment, or its default.
 * @param {string} variable
 * @param {number} fallback
 */
export function portFromEnvironment(variable, fallback) {
  const value = process.env[variable];
  if (!value) return fallback;
  const port = Number(value);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Failure(`${variable}=${value} is no port: give a number from 1 to 65535.`);
}

/**
 * @param {string} what
 * @param {number} port
 * @param {string} variable
 */
export async function requireFree(what, port, variable) {
  if (await isFree(port)) return;
  throw new Failure(
    `Port ${port} for the ${what} is taken by another program: stop it, or choose another port with ${variable}.`,
  );
}
