/** Ends with 0 when the address of its argument answers without a server error; for healthchecks. */
const [url = ""] = process.argv.slice(2);
const isHealthy = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(4_000) }).then(
  (response) => response.status < 500,
  () => false,
);
process.exit(isHealthy ? 0 : 1);
