import type { NextRequest, NextResponse } from "next/server";
import { fromShortAddress } from "@/features/door/short-address";

export function GET(request: NextRequest): NextResponse {
  return fromShortAddress("ngo", request);
}
