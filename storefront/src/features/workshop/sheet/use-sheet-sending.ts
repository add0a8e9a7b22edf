"use client";

import type { Locale } from "@second-chance/backend/contracts/locale";
import type { ImportAnswer, PieceImport } from "@second-chance/backend/contracts/manager/piece-import";
import { CELL_FAULTS } from "@second-chance/backend/contracts/manager/piece-import-words";
import { useLocale } from "next-intl";
import { useState } from "react";
import { askPortal } from "../portal/portal-api";
import { useRefusal } from "../portal/use-refusal";
import { useWorkshop } from "../portal/use-workshop";
import { entryOf, type TypedSheet } from "./typed-sheet";

/** Where a sheet stands that somebody wants to send. */
export interface Sending {
  readonly state: "typing" | "sending" | "asking";
  /** How its rows were read, and what should be known before it is sent. */
  readonly looked?: PieceImport | undefined;
  /** Why it wasn't sent. */
  readonly problem?: string | undefined;
}

const hasFault = ({ rows }: PieceImport): boolean =>
  rows.some(({ problems }) => problems.some(({ code }) => CELL_FAULTS.some((fault) => fault === code)));

/** Sends a sheet: looked at first, and with a question where its number was entered before. */
export function useSheetSending(onMade: (made: PieceImport) => void) {
  const locale = useLocale() as Locale;
  const { workshopId } = useWorkshop();
  const refusalOf = useRefusal();
  const [sending, setSending] = useState<Sending>({ state: "typing" });

  const ask = (sheet: TypedSheet, isDryRun: boolean) =>
    askPortal<ImportAnswer>(`/workshops/${workshopId}/sheet-entries`, {
      method: "POST",
      body: entryOf(sheet, locale, isDryRun),
    });
  const make = async (sheet: TypedSheet) => {
    const answer = await ask(sheet, false);
    setSending({ state: "typing", problem: refusalOf(answer) });
    if (answer.state === "ok") onMade(answer.data.import);
  };
  const send = async (sheet: TypedSheet, isSure = false) => {
    setSending({ state: "sending" });
    const answer = await ask(sheet, true);
    if (answer.state !== "ok") {
      setSending({ state: "typing", problem: refusalOf(answer) });
      return;
    }
    const looked = answer.data.import;
    if (hasFault(looked)) setSending({ state: "typing", looked });
    else if (looked.notices.length > 0 && !isSure) setSending({ state: "asking", looked });
    else await make(sheet);
  };
  return { sending, send };
}
