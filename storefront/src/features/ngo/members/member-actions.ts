"use server";

import { sentInvitationSchema } from "@second-chance/backend/contracts/ngo/members";
import { redirect } from "next/navigation";
import { z } from "zod";
import { askNgo, type NgoAnswer } from "@/data/ngo";
import { doorPath } from "@/features/door/door-pages";
import { posted } from "@/features/form/posted";
import type { NgoPlace } from "../portal/ngo-paths";
import { postedPlace } from "../portal/posted-place";
import { membersPath, type Said } from "./members-path";

const nothing = z.object({});

const pathOf = ({ organisation }: NgoPlace, rest: string): string =>
  `organisations/${encodeURIComponent(organisation)}/members/${rest}`;

/** Back to the page, which says what came of it. */
function leadBack(place: NgoPlace, answer: NgoAnswer<unknown>, said: Said): never {
  if (!answer.ok && answer.code === "not_signed_in")
    redirect(doorPath({ portal: "ngo", locale: place.locale }, "log-in", { back: membersPath(place) }));
  redirect(membersPath(place, answer.ok ? said : answer.code));
}

/** Gives somebody another role or last day. */
export async function changeSeatAction(form: FormData): Promise<void> {
  const place = postedPlace(form);
  const body = { role: posted(form, "role"), expires_on: posted(form, "expires_on") || null };
  const path = pathOf(place, encodeURIComponent(posted(form, "seat")));
  leadBack(place, await askNgo(path, { method: "PUT", body, schema: nothing }), "changed");
}

/** Ends somebody's access; what they have open shows nothing more. */
export async function endSeatAction(form: FormData): Promise<void> {
  const place = postedPlace(form);
  const path = pathOf(place, encodeURIComponent(posted(form, "seat")));
  leadBack(place, await askNgo(path, { method: "DELETE", schema: nothing }), "ended");
}

/** Mails an invitation again; the code of before opens nothing any more. */
export async function mailAgainAction(form: FormData): Promise<void> {
  const place = postedPlace(form);
  const path = pathOf(place, `invitations/${encodeURIComponent(posted(form, "invitation"))}/mail`);
  const answer = await askNgo(path, { method: "POST", schema: sentInvitationSchema });
  leadBack(place, answer, answer.ok && !answer.value.is_mailed ? "not_mailed" : "mailed");
}

export async function withdrawAction(form: FormData): Promise<void> {
  const place = postedPlace(form);
  const path = pathOf(place, `invitations/${encodeURIComponent(posted(form, "invitation"))}`);
  leadBack(place, await askNgo(path, { method: "DELETE", schema: nothing }), "withdrawn");
}
