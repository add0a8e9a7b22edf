/** The wire between a backend and its database: it counts what is written, and it can be cut. */
import { connect, createServer } from "node:net";

/** Statements after which the database may be another one. */
const WRITES = /\b(?:commit|insert into|delete from|update "?\w+"? (?:as \w+ )?set)\b/gi;

/**
 * Opens a port that stands for the database of `databaseUrl`. A write is passed on before it is told of, so whoever is
 * killed for it dies between the database's doing it and learning of it: where a crash hurts most.
 */
export async function openWire(databaseUrl) {
  const target = new URL(databaseUrl);
  const pairs = new Set();
  let writes = 0;
  let tell = () => {};
  const server = createServer((client) => {
    const database = connect({ host: target.hostname, port: Number(target.port) });
    const pair = { client, database };
    pairs.add(pair);
    client.on("data", (chunk) => {
      database.write(chunk);
      for (const _ of chunk.toString("latin1").matchAll(WRITES)) {
        writes += 1;
        tell(writes);
      }
    });
    database.pipe(client);
    client.on("end", () => database.end());
    for (const socket of [client, database]) {
      socket.on("error", () => {});
      socket.on("close", () => {
        pairs.delete(pair);
        client.destroy();
        // What was sent still arrives.
        database.end();
      });
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = new URL(databaseUrl);
  url.port = String(server.address().port);
  return {
    url: url.toString(),
    get writes() {
      return writes;
    },
    /** Calls `then` once, after this many further writes. */
    after(count, then) {
      const at = writes + count;
      tell = (now) => {
        if (now < at) return;
        tell = () => {};
        then();
      };
    },
    forget() {
      tell = () => {};
    },
    /** Every connection at once; new ones are let through. */
    cut() {
      for (const { client } of pairs) client.destroy();
    },
    close: () =>
      new Promise((resolve) => {
        for (const { client } of pairs) client.destroy();
        server.close(resolve);
      }),
  };
}
