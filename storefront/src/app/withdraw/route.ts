import { type NextRequest, NextResponse } from "next/server";
import { choosePlace, PLACE_COOKIE } from "@/i18n/choose-place";
import { withdrawPath } from "@/i18n/paths";

/** The address on a maker's slip: on to the language of whoever opens it. */
export function GET(request: NextRequest): NextResponse {
  const place = choosePlace(
    request.cookies.get(PLACE_COOKIE)?.value,
    request.headers.get("accept-language") ?? "",
  );
  return new NextResponse(null, {
    status: 307,
    headers: { Location: withdrawPath(place), Vary: "Accept-Language, Cookie", "Cache-Control": "no-store" },
  });
}
