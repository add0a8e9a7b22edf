"use client";

import { useTranslations } from "next-intl";
import { Notice } from "@/ui/notice";
import { useRefusal } from "../../portal/use-refusal";
import type { DraftRefusal } from "../drafts/kept-draft";
import { listingRefusal } from "../pieces/listing-refusals";

/** Why the shop didn't take what was sent; problems of single questions are told by the list above. */
export function RefusedNotice({ refusal }: { readonly refusal: DraftRefusal | null }) {
  const t = useTranslations("workshop-listing.refusal");
  const sayShared = useRefusal();
  if (!refusal || refusal.problems.length > 0) return null;
  const own = listingRefusal(refusal.code);
  const { code, message } = refusal;
  const words = own ? t(own) : sayShared({ state: "refused", status: 400, code, message, details: {} });
  return <Notice look="problem" role="alert" title={words} />;
}
