import { fetchOpenApi } from "@/data/ngo-open-api";

/** Passes the document of the API on; its `servers` say where the API itself is. */
export async function GET(): Promise<Response> {
  const answer = await fetchOpenApi().catch(() => null);
  if (!answer?.ok) return new Response(null, { status: 503 });
  return new Response(answer.body, { headers: { "content-type": "application/json" } });
}
