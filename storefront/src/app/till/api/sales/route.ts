import type { NextResponse } from "next/server";
import { askAsOperator } from "@/data/till";
import { answer, readJson } from "../answer";

/** Hands a sale on; the backend judges it and says the same when it is sent again. */
export async function POST(request: Request): Promise<NextResponse> {
  const read = await readJson(request);
  return "refusal" in read ? read.refusal : answer(await askAsOperator("/admin/fair-sales", read.body ?? {}));
}
