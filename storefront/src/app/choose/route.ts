import { type NextRequest, NextResponse } from "next/server";
import { PLACE_COOKIE } from "@/i18n/choose-place";
import { findPlace } from "@/i18n/find-place";
import { pathOf } from "@/i18n/paths";
import { samePageIn } from "@/i18n/same-page";

const YEAR_SECONDS = 31_536_000;

/**
 * Takes the form of the language and country switcher, remembers the choice, and leads back to the very page it was
 * sent from. Works without script; the page is known from the Referer, which same-origin requests carry in full.
 */
export async function POST(request: NextRequest): Promise<NextResponse> {
  const form = await request.formData();
  const place = findPlace(String(form.get("locale")), String(form.get("country")));
  if (!place) return new NextResponse(null, { status: 303, headers: { Location: "/" } });

  const location = samePageIn(place, request.headers.get("referer")) ?? pathOf(place);
  const response = new NextResponse(null, { status: 303, headers: { Location: location } });
  response.cookies.set(PLACE_COOKIE, `${place.locale}-${place.country}`, {
    path: "/",
    maxAge: YEAR_SECONDS,
    sameSite: "lax",
  });
  return response;
}
