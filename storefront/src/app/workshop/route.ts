import { type NextRequest, NextResponse } from "next/server";
import { choosePlace, PLACE_COOKIE } from "@/i18n/choose-place";

/** The portal's short address, as it stands on slips: on to the language of whoever opens it. */
export function GET(request: NextRequest): NextResponse {
  const { locale } = choosePlace(
    request.cookies.get(PLACE_COOKIE)?.value,
    request.headers.get("accept-language") ?? "",
  );
  return new NextResponse(null, {
    status: 307,
    headers: {
      Location: `/workshop/${locale}`,
      Vary: "Accept-Language, Cookie",
      "Cache-Control": "no-store",
    },
  });
}
