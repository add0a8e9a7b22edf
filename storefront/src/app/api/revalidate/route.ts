import { revalidateTag } from "next/cache";
import { z } from "zod";
import { isTag } from "@/data/tags";
import { env } from "@/env";
import { isSigned } from "./signature";

const bodySchema = z.object({ tags: z.array(z.string()).min(1).max(500) });
const MAX_BODY = 100_000;

function refuse(status: number, code: string, message: string): Response {
  return Response.json({ code, message }, { status });
}

/** The backend names what has changed; pages that carry a tag are made anew at their next visit, never served stale. */
export async function POST(request: Request): Promise<Response> {
  const body = await request.text();
  if (body.length > MAX_BODY) return refuse(413, "invalid_request", "The body is too large.");
  const timestamp = request.headers.get("x-timestamp");
  const signature = request.headers.get("x-signature");
  if (!isSigned({ body, timestamp, signature }, env().REVALIDATE_SECRET, Date.now())) {
    return refuse(401, "invalid_request", "The signature is missing, wrong or too old.");
  }
  const parsed = bodySchema.safeParse(parseJson(body));
  if (!parsed.success) return refuse(400, "invalid_request", 'Expected {"tags": ["…"]}.');
  const tags = parsed.data.tags.filter(isTag);
  for (const tag of tags) revalidateTag(tag, { expire: 0 });
  return Response.json({ revalidated: tags });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
