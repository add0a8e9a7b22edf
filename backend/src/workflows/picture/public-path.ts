/** The picture's address as pages use it: a path while it lies on our own origin, else the whole URL. */
export function publicPath(
  url: string,
  backendUrl = process.env.BACKEND_URL ?? "http://localhost:9000",
): string {
  const parsed = new URL(url);
  return parsed.origin === new URL(backendUrl).origin ? parsed.pathname : url;
}
