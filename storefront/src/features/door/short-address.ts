import type { Portal } from "@second-chance/backend/contracts/portal";
import { type NextRequest, NextResponse } from "next/server";
import { choosePlace, PLACE_COOKIE } from "@/i18n/choose-place";
import { portalPath } from "./door-pages";

/** A portal's short address, as it stands on slips and in mails: on to the language of whoever opens it. */
export function fromShortAddress(portal: Portal, request: NextRequest): NextResponse {
  const { locale } = choosePlace(
    request.cookies.get(PLACE_COOKIE)?.value,
    request.headers.get("accept-language") ?? "",
  );
  return new NextResponse(null, {
    status: 307,
    headers: {
      Location: portalPath({ portal, locale }),
      Vary: "Accept-Language, Cookie",
      "Cache-Control": "no-store",
    },
  });
}
