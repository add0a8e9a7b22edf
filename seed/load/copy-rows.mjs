/** @typedef {import("pg").Client} Client */

/**
 * Sends rows to a table by COPY. `pg` knows the messages and leaves their order to whoever submits them.
 * @param {Client} client
 * @param {string} table
 * @param {readonly string[]} columns
 * @param {readonly (readonly (string | number | null)[])[]} rows
 * @returns {Promise<void>}
 */
export function copyRows(client, table, columns, rows) {
  return new Promise((resolve, reject) => {
    client.query(new Copy(`copy ${table} (${columns.join(", ")}) from stdin`, rows, resolve, reject));
  });
}

/** As much as is handed over at once. */
const CHUNK_ROWS = 2_000;

class Copy {
  /**
   * @param {string} text
   * @param {readonly (readonly (string | number | null)[])[]} rows
   * @param {() => void} resolve
   * @param {(error: Error) => void} reject
   */
  constructor(text, rows, resolve, reject) {
    this.text = text;
    this.rows = rows;
    this.resolve = resolve;
    this.reject = reject;
    /** @type {Error | undefined} */
    this.failure = undefined;
  }

  /** @param {any} connection */
  submit(connection) {
    connection.query(this.text);
  }

  /** @param {any} connection */
  handleCopyInResponse(connection) {
    for (let from = 0; from < this.rows.length; from += CHUNK_ROWS) {
      const lines = this.rows.slice(from, from + CHUNK_ROWS).map(lineOf);
      connection.sendCopyFromChunk(Buffer.from(lines.join("")));
    }
    connection.endCopyFrom();
  }

  handleCommandComplete() {}

  /** @param {Error} error */
  handleError(error) {
    this.failure = error;
    this.reject(error);
  }

  handleReadyForQuery() {
    if (!this.failure) this.resolve();
  }
}

/** One row of COPY's text format. @param {readonly (string | number | null)[]} row */
const lineOf = (row) => `${row.map(fieldOf).join("\t")}\n`;

/** @param {string | number | null} value */
function fieldOf(value) {
  if (value === null) return "\\N";
  return typeof value === "number"
    ? String(value)
    : value.replaceAll("\\", "\\\\").replaceAll("\t", "\\t").replaceAll("\n", "\\n");
}
