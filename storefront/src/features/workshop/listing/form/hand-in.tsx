"use client";

import { useTranslations } from "next-intl";
import { Link } from "wouter";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { usePortalSession } from "../../portal/portal-session";
import { askToSubmit, hasUnsaved, type KeptDraft, takeBackWish } from "../drafts/kept-draft";
import { useDesk } from "../drafts/use-desk";
import { RefusedNotice } from "./refused-notice";

/** Handing in: at once, or as soon as there is a line and the photos are sent. Pressed five times it is one. */
export function HandIn({ draft, isReady }: { readonly draft: KeptDraft; readonly isReady: boolean }) {
  const t = useTranslations("workshop-listing.check");
  const { desk, state } = useDesk();
  const { hasLine } = usePortalSession();
  const stateInShop = hasUnsaved(draft) ? undefined : draft.base?.state;
  const link = "flex min-h-12 items-center justify-center font-semibold underline underline-offset-4";
  return (
    <div className="flex flex-col gap-3">
      <RefusedNotice refusal={draft.refusal} />
      {draft.wish === "submit" ? (
        <>
          <Notice look="good" icon="clock" role="status" title={t(hasLine ? "sending" : "queued")}>
            {hasLine && state.progress.size > 0 && <p className="text-base">{t("queued")}</p>}
          </Notice>
          {draft.underway?.do !== "submit" && (
            <Button type="button" look="secondary" onClick={() => void desk.change(draft.id, takeBackWish)}>
              {t("takeBack")}
            </Button>
          )}
        </>
      ) : stateInShop === "submitted" ? (
        <Notice look="good" icon="check" role="status" title={t("submitted")} />
      ) : stateInShop === "published" ? (
        <Notice look="good" icon="check" title={t("unchanged")} />
      ) : (
        <>
          {isReady && <p role="status">{t("ready")}</p>}
          <Button
            type="button"
            wide
            aria-disabled={!isReady}
            className="min-h-14 text-lg"
            onClick={() => isReady && void desk.change(draft.id, askToSubmit)}
          >
            {t(draft.base?.state === "sent_back" ? "submitAgain" : "submit")}
          </Button>
        </>
      )}
      <Link href={`/pieces/${draft.id}/preview`} className={link}>
        {t("preview")}
      </Link>
      <Link href="/pieces" className={link}>
        {t("list")}
      </Link>
    </div>
  );
}
