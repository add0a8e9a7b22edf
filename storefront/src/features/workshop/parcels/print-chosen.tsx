"use client";

import type { SendersPaper } from "@second-chance/backend/contracts/manager/parcel-words";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import type { PortalAnswer } from "../portal/portal-api";
import { saveFile } from "../portal/save-file";
import { useWorkshop } from "../portal/use-workshop";
import { refusedOf } from "./refused-papers";
import { useParcelRefusal } from "./use-parcel-refusal";

/** What a parcel carries outside, for those that cross a border too; and what goes inside. */
const SETS = {
  outside: ["label", "cn"],
  all: ["label", "cn", "invoice", "labour", "packing"],
} as const satisfies Record<string, readonly SendersPaper[]>;

interface PrintChosenProps {
  readonly chosen: readonly string[];
  /** Chooses others, such as all but those that can't be printed. */
  readonly onChosen: (ids: readonly string[]) => void;
}

/** Papers of the chosen parcels in one file. Where one of them has none, it says of which and why, and offers the others. */
export function PrintChosen({ chosen, onChosen }: PrintChosenProps) {
  const t = useTranslations("workshop-parcels.print");
  const refusal = useParcelRefusal();
  const { workshopId } = useWorkshop();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<PortalAnswer<null>>();
  const print = async (set: keyof typeof SETS) => {
    setBusy(true);
    const query = new URLSearchParams({ parcel: chosen.join(","), kind: SETS[set].join(",") });
    setSaid(await saveFile(`/workshops/${workshopId}/parcels/papers?${query}`));
    setBusy(false);
  };
  const refused = refusedOf(said).filter(({ id }) => chosen.includes(id));
  const others = chosen.filter((id) => !refused.some((one) => one.id === id));
  return (
    <>
      {said && said.state !== "ok" && (
        <Notice look="problem" role="alert" title={t("failed")}>
          {refused.map(({ id, reference, code }) => (
            <p key={id}>
              <span className="tabular font-semibold">{reference}</span>: {refusal(code)}
            </p>
          ))}
          {refused.length === 0 && <p>{refusal(said.state === "refused" ? said.code : "no_line")}</p>}
          {refused.length > 0 && others.length > 0 && (
            <Button type="button" look="quiet" onClick={() => onChosen(others)}>
              {t("others", { count: others.length })}
            </Button>
          )}
        </Notice>
      )}
      <p role="status" className="font-semibold empty:hidden">
        {said?.state === "ok" ? t("saved") : ""}
      </p>
      <Button type="button" disabled={busy} onClick={() => void print("outside")}>
        {t("outside", { count: chosen.length })}
      </Button>
      <Button type="button" look="secondary" disabled={busy} onClick={() => void print("all")}>
        {t("all")}
      </Button>
    </>
  );
}
