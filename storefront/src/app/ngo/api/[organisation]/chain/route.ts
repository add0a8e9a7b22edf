import type { NextRequest } from "next/server";
import { handFile } from "@/features/ngo/portal/hand-file";
import { searchOf } from "@/features/ngo/portal/ngo-paths";

interface Asked {
  readonly params: Promise<{ organisation: string }>;
}

/** Every closed month of a center, to be verified without the shop. */
export async function GET({ nextUrl: { searchParams } }: NextRequest, { params }: Asked): Promise<Response> {
  const { organisation } = await params;
  return handFile({
    locale: searchParams.get("locale"),
    organisation,
    room: "statements",
    path: `statements/chain/file${searchOf({ center: searchParams.get("center") })}`,
  });
}
