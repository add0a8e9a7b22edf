import { NextResponse } from "next/server";
import type { TillAnswer } from "@/data/till";

/** An answer for the till: never kept by anybody on the way. */
export function answer({ status, body }: TillAnswer): NextResponse {
  return NextResponse.json(body, { status, headers: { "Cache-Control": "no-store" } });
}

const NOT_OURS: TillAnswer = {
  status: 400,
  body: { code: "invalid_request", message: "The till sends JSON." },
};

/**
 * Reads JSON that only our own page can have sent: a foreign page would have to ask the browser first, and is refused. Answers
 * with a refusal instead, where it is anything else.
 */
export async function readJson(
  request: Request,
): Promise<{ readonly body: unknown } | { readonly refusal: NextResponse }> {
  if (request.headers.get("content-type") !== "application/json") return { refusal: answer(NOT_OURS) };
  try {
    return { body: await request.json() };
  } catch {
    return { refusal: answer(NOT_OURS) };
  }
}
