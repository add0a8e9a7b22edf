"use server";

import { askAboutPayoutSchema, confirmPayoutSchema } from "@second-chance/backend/contracts/ngo/payouts";
import { redirect } from "next/navigation";
import { z } from "zod";
import { askNgo, type NgoAnswer } from "@/data/ngo";
import { doorPath } from "@/features/door/door-pages";
import { posted } from "@/features/form/posted";
import type { NgoPlace } from "../portal/ngo-paths";
import { postedPlace } from "../portal/posted-place";
import { KEPT, payoutAnchor, payoutsPath, type Said } from "./payouts-path";

const nothing = z.object({});
const INVALID = { ok: false, code: "invalid_request", details: {} } as const;

/** Back to the payout, which says what came of it. */
function leadBack(form: FormData, place: NgoPlace, answer: NgoAnswer<unknown>, said: Said): never {
  const kept = Object.fromEntries(KEPT.map((name) => [name, posted(form, name) || null]));
  if (!answer.ok && answer.code === "not_signed_in")
    redirect(doorPath({ portal: "ngo", locale: place.locale }, "log-in", { back: payoutsPath(place, kept) }));
  const about = posted(form, "payout");
  const query = { ...kept, said: answer.ok ? said : answer.code, about };
  redirect(`${payoutsPath(place, query)}#${encodeURIComponent(payoutAnchor(about))}`);
}

const pathOf = (form: FormData, { organisation }: NgoPlace, what: string): string =>
  `organisations/${encodeURIComponent(organisation)}/payouts/${encodeURIComponent(posted(form, "payout"))}/${what}`;

/** Says that a payout arrived: once, and for good. */
export async function confirmAction(form: FormData): Promise<void> {
  const place = postedPlace(form);
  const read = confirmPayoutSchema.safeParse({
    arrived_on: posted(form, "arrived_on"),
    note: posted(form, "note"),
  });
  const path = pathOf(form, place, "confirmation");
  const answer = read.success
    ? await askNgo(path, { method: "POST", body: read.data, schema: nothing })
    : INVALID;
  leadBack(form, place, answer, "confirmed");
}

/** Asks the shop about a payout. */
export async function askAction(form: FormData): Promise<void> {
  const place = postedPlace(form);
  const read = askAboutPayoutSchema.safeParse({ words: posted(form, "words") });
  const path = pathOf(form, place, "questions");
  const answer = read.success
    ? await askNgo(path, { method: "POST", body: read.data, schema: nothing })
    : INVALID;
  leadBack(form, place, answer, "asked");
}
