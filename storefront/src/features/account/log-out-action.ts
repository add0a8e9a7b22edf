"use server";

import { redirect } from "next/navigation";
import { logOut } from "@/data/customer";
import { leaveFlash } from "@/data/shopper-cookies";
import { postedPlace } from "@/features/form/posted";
import { pathOf } from "@/i18n/paths";

/** Ends the session on this device; the basket stays. */
export async function logOutAction(form: FormData): Promise<void> {
  await logOut();
  await leaveFlash("flash_notice", "loggedOut");
  redirect(pathOf(postedPlace(form), "/account/login"));
}
