"use client";

import type { ListingAnswer } from "@second-chance/backend/contracts/manager/listing";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { useLocation } from "wouter";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { askPortal } from "../../portal/portal-api";
import { useRefusal } from "../../portal/use-refusal";
import { useWorkshop } from "../../portal/use-workshop";
import { askToDelete } from "../drafts/kept-draft";
import { useDesk } from "../drafts/use-desk";
import { copyContent } from "./copy-content";
import { listingRefusal } from "./listing-refusals";
import type { PieceRow } from "./piece-rows";
import { useContentOf } from "./use-content-of";
import { useRemoval } from "./use-removal";

export interface PieceActions {
  readonly pause: (row: PieceRow) => void;
  readonly resume: (row: PieceRow) => void;
  readonly withdraw: (row: PieceRow) => void;
  readonly copy: (row: PieceRow) => void;
  readonly remove: (row: PieceRow) => void;
  /** Id of a piece whose deletion can still be taken back. */
  readonly removedId: string | undefined;
  /** What came of it, above the list. */
  readonly notice: ReactNode;
}

interface Said {
  readonly look: "good" | "problem";
  readonly text: string;
}

/** What can be done with a piece from the list. */
export function usePieceActions(reload: () => Promise<void>): PieceActions {
  const t = useTranslations("workshop-listing");
  const refusal = useRefusal();
  const { workshopId } = useWorkshop();
  const { desk } = useDesk();
  const contentOf = useContentOf();
  const [, navigate] = useLocation();
  const [said, setSaid] = useState<Said>();

  const titleOf = (row: PieceRow) => row.title || t("pieces.nameless");
  const tell = async (
    row: PieceRow,
    act: "pause" | "resume" | "withdraw",
    done: "paused" | "resumed" | "withdrawn",
  ) => {
    const answer = await askPortal<ListingAnswer>(`/workshops/${workshopId}/listings/${row.id}/${act}`, {
      method: "POST",
      body: {},
    });
    const own = answer.state === "refused" ? listingRefusal(answer.code) : undefined;
    setSaid(
      answer.state === "ok"
        ? { look: "good", text: t(`actions.${done}`, { title: titleOf(row) }) }
        : { look: "problem", text: own ? t(`refusal.${own}`) : (refusal(answer) ?? "") },
    );
    await reload();
  };
  const copy = async (row: PieceRow) => {
    const content = await contentOf(row);
    if (!content) return setSaid({ look: "problem", text: t("actions.notHere") });
    const id = crypto.randomUUID();
    await desk.edit(id, copyContent(content, t("actions.copyOf", { title: titleOf(row) })));
    navigate(`/pieces/${id}?question=photos`);
  };
  const removeNow = async (row: PieceRow) => {
    if (row.kept) return desk.change(row.id, askToDelete);
    await askPortal(`/workshops/${workshopId}/listings/${row.id}`, { method: "DELETE" });
    await reload();
  };
  const removal = useRemoval((row) => void removeNow(row));
  return {
    pause: (row) => void tell(row, "pause", "paused"),
    resume: (row) => void tell(row, "resume", "resumed"),
    withdraw: (row) => void tell(row, "withdraw", "withdrawn"),
    copy: (row) => void copy(row),
    remove: removal.begin,
    removedId: removal.row?.id,
    notice: removal.row ? (
      <div role="status" className="flex items-center justify-between gap-4 rounded-md bg-sand px-4">
        <p>{t("actions.deleted", { title: titleOf(removal.row) })}</p>
        <Button type="button" look="quiet" onClick={removal.undo}>
          {t("actions.undo")}
        </Button>
      </div>
    ) : (
      said && <Notice look={said.look} role={said.look === "good" ? "status" : "alert"} title={said.text} />
    ),
  };
}
