import type { NextRequest } from "next/server";
import { handFile } from "@/features/ngo/portal/hand-file";
import { searchOf } from "@/features/ngo/portal/ngo-paths";

interface Asked {
  readonly params: Promise<{ organisation: string; statement: string }>;
}

/** A closed month as CSV, XLSX or PDF. */
export async function GET({ nextUrl: { searchParams } }: NextRequest, { params }: Asked): Promise<Response> {
  const { organisation, statement } = await params;
  return handFile({
    locale: searchParams.get("locale"),
    organisation,
    room: "statements",
    path: `statements/${encodeURIComponent(statement)}/file${searchOf({ format: searchParams.get("format") })}`,
  });
}
