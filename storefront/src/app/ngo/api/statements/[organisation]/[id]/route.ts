import type { NextRequest } from "next/server";
import { handFile } from "@/features/ngo/portal/hand-file";
import { searchOf } from "@/features/ngo/portal/ngo-paths";

interface Context {
  readonly params: Promise<{ organisation: string; id: string }>;
}

/** A closed month as CSV, XLSX or PDF. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { organisation, id } = await params;
  const format = request.nextUrl.searchParams.get("format");
  const path = `statements/${encodeURIComponent(id)}/file${searchOf({ format })}`;
  return handFile(request, { organisation, room: "statements", path });
}
