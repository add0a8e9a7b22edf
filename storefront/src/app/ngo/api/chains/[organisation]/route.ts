import type { NextRequest } from "next/server";
import { handFile } from "@/features/ngo/portal/hand-file";
import { searchOf } from "@/features/ngo/portal/ngo-paths";

interface Context {
  readonly params: Promise<{ organisation: string }>;
}

/** Every closed month of a center, to be verified without the shop. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { organisation } = await params;
  const center = request.nextUrl.searchParams.get("center");
  const path = `statements/chain/file${searchOf({ center })}`;
  return handFile(request, { organisation, room: "statements", path });
}
