import type { NextResponse } from "next/server";
import { askAsOperator } from "@/data/till";
import { answer } from "../answer";

export async function GET(): Promise<NextResponse> {
  return answer(await askAsOperator("/admin/fair-till"));
}
