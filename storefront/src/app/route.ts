import { type NextRequest, NextResponse } from "next/server";
import { choosePlace, PLACE_COOKIE } from "@/i18n/choose-place";
import { pathOf } from "@/i18n/paths";

/** The bare address of the shop: on to the right language and country. */
export function GET(request: NextRequest): NextResponse {
  const place = choosePlace(
    request.cookies.get(PLACE_COOKIE)?.value,
    request.headers.get("accept-language") ?? "",
  );
  return new NextResponse(null, {
    status: 307,
    headers: { Location: pathOf(place), Vary: "Accept-Language, Cookie", "Cache-Control": "no-store" },
  });
}
