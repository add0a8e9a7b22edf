import { Failure } from "./failure.mjs";

const CONNECT_MS = 5_000;

/**
 * Runs `work` with a connection of its own. `pg` is imported late: it isn't there before the install.
 * @template T
 * @param {string} url
 * @param {(client: import("pg").Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDatabase(url, work) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS });
  // The server may go away while the connection idles; the query in hand reports that itself.
  client.on("error", () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** @param {string} url */
export async function canConnect(url) {
  return withDatabase(url, (client) => client.query("select 1")).then(
    () => true,
    () => false,
  );
}

/**
 * Refuses a DATABASE_URL that is none. Needs no package, so it can be asked before the install.
 * @param {string} url
 */
export function checkDatabaseUrl(url) {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw new Failure(
      "DATABASE_URL is no PostgreSQL address: it must look like postgres://user:password@host:5432/name.",
    );
  }
  if (new URL(url).pathname.length < 2) {
    throw new Failure("DATABASE_URL names no database: add its name after the host, like …:5432/shop.");
  }
}

/**
 * Refuses a DATABASE_URL that nobody answers at.
 * @param {string} url
 */
export async function requireDatabase(url) {
  checkDatabaseUrl(url);
  const { host, pathname } = new URL(url);
  try {
    await withDatabase(url, (client) => client.query("select 1"));
  } catch (error) {
    throw new Failure(
      `The database of DATABASE_URL can't be used: ${reasonOf(error, host, pathname.slice(1))}.`,
      { cause: error },
    );
  }
}

/**
 * @param {unknown} error @param {string} host @param {string} name
 */
function reasonOf(error, host, name) {
  const code = error instanceof Error && "code" in error ? error.code : "";
  if (code === "3D000") return `there is no database called "${name}" on ${host}; create it first`;
  if (code === "28P01" || code === "28000") return `${host} refuses the user or the password`;
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return `the host ${host} is not known`;
  if (code === "ECONNREFUSED") return `nothing answers at ${host}`;
  return error instanceof Error && error.message ? error.message : `nothing answers at ${host}`;
}

/**
 * @param {string} serverUrl of the maintenance database
 * @param {string} name
 * @returns {Promise<string>} its URL
 */
export async function ensureDatabase(serverUrl, name) {
  await withDatabase(serverUrl, async (client) => {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`);
  });
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.toString();
}

/**
 * Drops every table of a database, its connections included.
 * @param {string} url
 */
export async function emptyDatabase(url) {
  await withDatabase(url, async (client) => {
    await client.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
    );
    await client.query("drop schema public cascade");
    await client.query("create schema public");
  });
}

/**
 * @param {string} url of a database that is not needed any more; whoever is connected to it is sent away
 */
export async function dropDatabase(url) {
  const name = new URL(url).pathname.slice(1);
  await withDatabase(serverOf(url), (client) =>
    client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`),
  );
}

/** The maintenance database of the same server. @param {string} url */
function serverOf(url) {
  const server = new URL(url);
  server.pathname = "/postgres";
  return server.toString();
}

/**
 * A copy of a database that nobody is connected to, on the same server.
 * @param {string} url
 * @param {string} name
 * @returns {Promise<string>} its URL
 */
export async function cloneDatabase(url, name) {
  const source = new URL(url).pathname.slice(1);
  const copy = new URL(url);
  copy.pathname = `/${name}`;
  await dropDatabase(copy.toString());
  await withDatabase(serverOf(url), (client) =>
    client.query(
      `create database ${client.escapeIdentifier(name)} template ${client.escapeIdentifier(source)}`,
    ),
  );
  return copy.toString();
}
