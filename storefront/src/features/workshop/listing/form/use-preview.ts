"use client";

import type { Locale } from "@second-chance/backend/contracts/locale";
import type { ListingContent } from "@second-chance/backend/contracts/manager/listing-content";
import type { ListingPreview } from "@second-chance/backend/contracts/manager/listing-preview";
import { useEffect, useState } from "react";
import { askPortal } from "../../portal/portal-api";
import { usePortalSession } from "../../portal/portal-session";
import { useWorkshop } from "../../portal/use-workshop";
import type { KeptDraft } from "../drafts/kept-draft";
import { photosOf } from "../drafts/photos-of-draft";
import { useDesk } from "../drafts/use-desk";

/** Somebody is still typing. */
const WAIT_MS = 500;

export interface Preview {
  readonly state: "asking" | "ready" | "no_line";
  /** The newest answer; while another is asked for, the one before. */
  readonly preview: ListingPreview | undefined;
}

/**
 * What would come of a draft: who gets what, prices abroad, verdicts in a language, hints. Nothing is kept of it. Asked again when the
 * content changes, when its photos have arrived, and when there is a line again.
 */
export function usePreview({ id, base, content }: KeptDraft, locale: Locale): Preview {
  const { workshopId } = useWorkshop();
  const { hasLine } = usePortalSession();
  const photos = photosOf(content, useDesk().state.photos);
  const [seen, setSeen] = useState<Preview>({ state: "asking", preview: undefined });
  const listingId = base ? id : undefined;
  const asked = JSON.stringify(content);

  // biome-ignore lint/correctness/useExhaustiveDependencies: photos and line are reasons to ask again
  useEffect(() => {
    let isWanted = true;
    setSeen((before) => ({ ...before, state: "asking" }));
    const ask = async () => {
      const body = { content: JSON.parse(asked) as ListingContent, locale, listing_id: listingId };
      const path = `/workshops/${workshopId}/listing-preview`;
      const answer = await askPortal<ListingPreview>(path, { method: "POST", body });
      if (!isWanted) return;
      if (answer.state === "ok") setSeen({ state: "ready", preview: answer.data });
      else setSeen((before) => ({ ...before, state: "no_line" }));
    };
    const later = setTimeout(() => void ask(), WAIT_MS);
    return () => {
      isWanted = false;
      clearTimeout(later);
    };
  }, [asked, listingId, locale, workshopId, photos, hasLine]);
  return seen;
}
