"use server";

import { isLocale } from "@second-chance/backend/contracts/locale";
import { redirect } from "next/navigation";
import { z } from "zod";
import { askNgo } from "@/data/ngo";
import { forgetAccount } from "@/data/portal-session";
import { doorPath } from "@/features/door/door-pages";

const FROM = { here: "session", everywhere: "sessions" } as const;

/** Ends the session of this device, or of all. Whoever leaves is out here whatever the shop says to it. */
export async function logOutAction(locale: string, where: keyof typeof FROM): Promise<void> {
  await askNgo(FROM[where] ?? FROM.here, { method: "DELETE", schema: z.object({}) });
  await forgetAccount("ngo");
  redirect(doorPath({ portal: "ngo", locale: isLocale(locale) ? locale : "en" }, "log-in"));
}
