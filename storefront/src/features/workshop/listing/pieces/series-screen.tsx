"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useLocation, useParams } from "wouter";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { PortalPage } from "../../portal/portal-page";
import type { KeptDraft } from "../drafts/kept-draft";
import { useDesk } from "../drafts/use-desk";
import { usePiece } from "../drafts/use-piece";
import { AskSize } from "../form/ask-size";
import { Stepper } from "../form/stepper";
import { numberedTitle, type SeriesPiece, seriesContent } from "./copy-content";

const MOST = 20;

/** Like pieces at once: each gets its name, and its size where they differ. */
export default function SeriesScreen() {
  const t = useTranslations("workshop-listing");
  const { id = "" } = useParams();
  const piece = usePiece(id);
  return (
    <PortalPage title={t("series.title")} back="/pieces">
      {piece.state === "ready" ? (
        <SeriesForm draft={piece.draft} />
      ) : (
        <p role="status">{t(piece.state === "loading" ? "form.loading" : "form.missingText")}</p>
      )}
    </PortalPage>
  );
}

function SeriesForm({ draft: { content } }: { readonly draft: KeptDraft }) {
  const t = useTranslations("workshop-listing.series");
  const tNameless = useTranslations("workshop-listing.pieces");
  const { desk } = useDesk();
  const [, navigate] = useLocation();
  const [count, setCount] = useState(2);
  const [isSized, setSized] = useState(false);
  const [own, setOwn] = useState<ReadonlyMap<number, Partial<SeriesPiece>>>(new Map());
  const [isMaking, setMaking] = useState(false);
  const title = content.title || tNameless("nameless");
  const pieces = Array.from({ length: Math.min(count, MOST) }, (_, at): SeriesPiece => {
    const change = own.get(at);
    return {
      title: change?.title ?? numberedTitle(title, at + 2),
      size_mm: change?.size_mm ?? content.size_mm,
    };
  });
  const change = (at: number, part: Partial<SeriesPiece>) =>
    setOwn(new Map(own).set(at, { ...own.get(at), ...part }));
  const make = async (event: FormEvent) => {
    event.preventDefault();
    if (isMaking || pieces.length === 0) return;
    setMaking(true);
    for (const piece of pieces) await desk.edit(crypto.randomUUID(), seriesContent(content, piece));
    navigate("/pieces");
  };
  return (
    <form onSubmit={(event) => void make(event)} className="flex flex-col gap-5">
      <p className="text-lg text-ink-soft">{t("text")}</p>
      <Stepper id="count" label={t("count")} value={count} most={MOST} onChange={setCount} />
      <label className="flex min-h-12 items-center gap-3">
        <input
          type="checkbox"
          className="size-5 accent-action"
          checked={isSized}
          onChange={() => setSized(!isSized)}
        />
        {t("sizes")}
      </label>
      <ol className="flex flex-col gap-4">
        {pieces.map((piece, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a piece of the series is its number
          <li key={at} className="flex flex-col gap-3 border-t border-line pt-4">
            <Field
              id={`name-${at}`}
              label={t("name", { number: at + 1 })}
              autoComplete="off"
              value={piece.title}
              onChange={(event) => change(at, { title: event.target.value })}
            />
            {isSized && (
              <AskSize
                name={`size-${at}`}
                content={{ size_mm: piece.size_mm }}
                facts={undefined}
                onAnswer={({ size_mm }) => change(at, { size_mm })}
              />
            )}
          </li>
        ))}
      </ol>
      <Button wide disabled={isMaking || pieces.length === 0}>
        {t("make", { count: pieces.length })}
      </Button>
    </form>
  );
}
