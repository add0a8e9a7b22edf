import { env } from "@/env";

/**
 * The picture of a maker's hands under this origin. The register is asked each time and nobody keeps the answer, so that it
 * is gone from everywhere the moment its consent is.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ consent: string }> },
): Promise<Response> {
  const { consent } = await params;
  const { BACKEND_URL, PUBLISHABLE_KEY } = env();
  const source = new URL(`/store/consents/${encodeURIComponent(consent)}/picture`, BACKEND_URL);
  if (new URL(request.url).searchParams.get("size") === "small") source.searchParams.set("size", "small");
  const headers = { "x-publishable-api-key": PUBLISHABLE_KEY };
  const picture = await fetch(source, { cache: "no-store", headers }).catch(() => undefined);
  if (!picture) return new Response(null, { status: 502 });
  const kept = { "cache-control": "private, no-store", "x-robots-tag": "noindex, noimageindex" };
  if (!picture.ok || picture.headers.get("content-type") !== "image/webp")
    return new Response(null, { status: 404, headers: kept });
  return new Response(picture.body, { headers: { ...kept, "content-type": "image/webp" } });
}
