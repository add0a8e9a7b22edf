"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useLocation } from "wouter";
import { Button } from "@/ui/button";
import { PortalPage } from "../../portal/portal-page";
import type { KeptDraft } from "./kept-draft";
import { useDesk } from "./use-desk";

/** Somebody deleted a piece that has changes on this device: they become a new draft, or go. */
export function GonePiece({ draft }: { readonly draft: KeptDraft }) {
  const t = useTranslations("workshop-listing.conflict");
  const { desk } = useDesk();
  const [, navigate] = useLocation();
  const [isKept, setKept] = useState(false);
  const forget = () => desk.change(draft.id, () => null);
  const keep = async () => {
    setKept(true);
    const id = crypto.randomUUID();
    await desk.edit(id, draft.content);
    await forget();
    navigate(`/pieces/${id}?question=check`);
  };
  return (
    <PortalPage title={t("goneTitle")} back="/pieces">
      <p className="mb-5 text-lg text-ink-soft">{t("goneText")}</p>
      <div className="flex flex-col gap-3">
        <Button type="button" wide disabled={isKept} onClick={() => void keep()}>
          {t("goneKeep")}
        </Button>
        <Button
          type="button"
          look="secondary"
          wide
          onClick={() => void forget().then(() => navigate("/pieces"))}
        >
          {t("goneForget")}
        </Button>
      </div>
    </PortalPage>
  );
}
