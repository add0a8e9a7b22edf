"use client";

import type { ParcelCustoms } from "@second-chance/backend/contracts/customs";
import { SENDERS_PAPERS, type SendersPaper } from "@second-chance/backend/contracts/manager/parcel-words";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { PortalData } from "../portal/portal-data";
import { saveFile } from "../portal/save-file";
import { usePortal } from "../portal/use-portal";
import { useWorkshop } from "../portal/use-workshop";
import { parcelPath } from "./kept-steps";
import { refusedOf } from "./refused-papers";
import { useParcelRefusal } from "./use-parcel-refusal";

interface ParcelPapersProps {
  readonly parcelId: string;
  /** What the shop knows of the parcel, in a word: with another one the papers may be others. */
  readonly stage: string;
}

/** Which papers a parcel takes, to print one by one or all together; or why none can be printed. */
export function ParcelPapers({ parcelId, stage }: ParcelPapersProps) {
  const t = useTranslations("workshop-parcels.papers");
  const refusal = useParcelRefusal();
  const { workshopId } = useWorkshop();
  const view = usePortal<ParcelCustoms>(`${parcelPath(workshopId, parcelId)}/customs`);
  const { reload } = view;
  const asked = useRef(stage);
  useEffect(() => {
    // Asked for again rather than mounted anew: a weight that was just typed stays.
    if (asked.current !== stage) void reload();
    asked.current = stage;
  }, [stage, reload]);
  return (
    <section aria-labelledby="papers">
      <h2 id="papers" className="text-2xl">
        {t("title")}
      </h2>
      <div className="mt-2">
        <PortalData view={view}>
          {(customs) =>
            customs.refusalCode ? (
              <Notice look="care">{refusal(customs.refusalCode)}</Notice>
            ) : (
              <Papers parcelId={parcelId} customs={customs} />
            )
          }
        </PortalData>
      </div>
    </section>
  );
}

interface PapersProps {
  readonly parcelId: string;
  readonly customs: ParcelCustoms;
}

const isForBorder = (kind: SendersPaper): boolean => kind === "cn" || kind === "invoice";

function Papers({ parcelId, customs: { form, grossGrams } }: PapersProps) {
  const t = useTranslations("workshop-parcels.papers");
  const refusal = useParcelRefusal();
  const { workshopId } = useWorkshop();
  const [grams, setGrams] = useState("");
  const [isParcelPost, setParcelPost] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const crosses = form !== "none";
  const kinds = SENDERS_PAPERS.filter((kind) => crosses || !isForBorder(kind));
  const isWrong = grams.trim() !== "" && !/^[1-9]\d{0,4}$/.test(grams.trim());
  const print = async (printed: readonly SendersPaper[]) => {
    setBusy(true);
    const query = new URLSearchParams({
      parcel: parcelId,
      kind: printed.join(","),
      ...(grams.trim() ? { gross_grams: grams.trim() } : {}),
      ...(isParcelPost ? { parcel_post: "true" } : {}),
    });
    const saved = await saveFile(`/workshops/${workshopId}/parcels/papers?${query}`);
    setProblem(saved.state === "refused" ? (refusedOf(saved)[0]?.code ?? saved.code) : undefined);
    if (saved.state === "no_line") setProblem("no_line");
    setBusy(false);
  };
  return (
    <div className="flex flex-col gap-3">
      <p className="text-lg">{crosses ? t("crosses", { form }) : t("home")}</p>
      <Field
        id="grams"
        label={t("grams")}
        hint={t("gramsHint", { grams: grossGrams })}
        error={isWrong ? t("gramsWrong") : undefined}
        inputMode="numeric"
        maxLength={5}
        value={grams}
        onChange={({ target }) => setGrams(target.value)}
      />
      {form === "CN22" && (
        <label className="flex min-h-12 items-center gap-3">
          <input
            type="checkbox"
            className="size-6 accent-action"
            checked={isParcelPost}
            onChange={({ target }) => setParcelPost(target.checked)}
          />
          {t("parcelPost")}
        </label>
      )}
      {problem && (
        <Notice look="problem" role="alert">
          {refusal(problem)}
        </Notice>
      )}
      <Button type="button" disabled={busy || isWrong} onClick={() => void print(kinds)}>
        {t("all")}
      </Button>
      <ul className="grid gap-2 sm:grid-cols-2">
        {kinds.map((kind) => (
          <li key={kind}>
            <Button
              type="button"
              look="secondary"
              wide
              disabled={busy || isWrong}
              onClick={() => void print([kind])}
            >
              {kind === "cn" ? t("cn", { form }) : t(kind)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
