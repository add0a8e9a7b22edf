import { env } from "@/env";

const YEAR_SECONDS = 31_536_000;
const PICTURE_TYPE = /^image\/(?:webp|avif|jpeg|png)$/;

/**
 * Stored pictures under this origin. They come from the backend at run time, so a built storefront can be pointed at
 * any backend; the name of a stored file changes with its content, so an answer never gets old.
 */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ path: string[] }> },
): Promise<Response> {
  const { path } = await params;
  const source = new URL(`/static/${path.map(encodeURIComponent).join("/")}`, env().BACKEND_URL);
  const stored = await fetch(source, { cache: "no-store" }).catch(() => undefined);
  if (!stored) return new Response(null, { status: 502 });
  const type = stored.headers.get("content-type") ?? "";
  if (!stored.ok || !PICTURE_TYPE.test(type)) return new Response(null, { status: 404 });
  return new Response(stored.body, {
    headers: { "content-type": type, "cache-control": `public, max-age=${YEAR_SECONDS}, immutable` },
  });
}
