"use client";

import { useTranslations } from "next-intl";
import { useParams } from "wouter";
import { PortalPage } from "../../portal/portal-page";
import { ConflictScreen } from "../drafts/conflict-screen";
import { usePiece } from "../drafts/use-piece";
import { PieceForm } from "./piece-form";

/** A piece as its manager writes it: the form, or what has to be settled before. */
export default function PieceFormScreen() {
  const t = useTranslations("workshop-listing.form");
  const { id = "" } = useParams();
  const piece = usePiece(id);
  if (piece.state === "loading")
    return (
      <PortalPage title={t("new")} back="/pieces">
        <p role="status">{t("loading")}</p>
      </PortalPage>
    );
  if (piece.state !== "ready") {
    const kind = piece.state === "gone" ? "gone" : "missing";
    return (
      <PortalPage title={t(`${kind}Title`)} back="/pieces">
        <p className="text-lg text-ink-soft">{t(`${kind}Text`)}</p>
      </PortalPage>
    );
  }
  if (piece.draft.theirs !== null) return <ConflictScreen draft={piece.draft} theirs={piece.draft.theirs} />;
  return <PieceForm draft={piece.draft} />;
}
