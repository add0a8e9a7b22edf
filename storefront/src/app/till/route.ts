import { type NextRequest, NextResponse } from "next/server";
import { choosePlace, PLACE_COOKIE } from "@/i18n/choose-place";

/** The till's short address: on to the language of whoever opens it. */
export function GET(request: NextRequest): NextResponse {
  const { locale } = choosePlace(
    request.cookies.get(PLACE_COOKIE)?.value,
    request.headers.get("accept-language") ?? "",
  );
  return new NextResponse(null, {
    status: 307,
    headers: { Location: `/till/${locale}`, Vary: "Accept-Language, Cookie", "Cache-Control": "no-store" },
  });
}
