"use client";

import type { Listing } from "@second-chance/backend/contracts/manager/listing";
import type { ListingField } from "@second-chance/backend/contracts/manager/listing-words";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useLocation } from "wouter";
import { Button } from "@/ui/button";
import { PortalPage } from "../../portal/portal-page";
import { ChoiceTile } from "../form/choice-tile";
import { questionOf } from "../form/questions";
import { useAnswerWords } from "../form/use-answer-words";
import { PhotoRow } from "../photos/photo-row";
import { useFacts } from "../use-facts";
import { compareVersions, joinVersions, type Side } from "./compare-versions";
import { chooseContent } from "./draft-sync";
import { GonePiece } from "./gone-piece";
import type { KeptDraft } from "./kept-draft";
import { useDesk } from "./use-desk";

interface ConflictScreenProps {
  readonly draft: KeptDraft;
  readonly theirs: Listing | "gone";
}

/** Two versions of a piece, question by question: the manager chooses, nobody else. */
export function ConflictScreen({ draft, theirs }: ConflictScreenProps) {
  return theirs === "gone" ? <GonePiece draft={draft} /> : <TwoVersions draft={draft} theirs={theirs} />;
}

function TwoVersions({ draft, theirs }: { readonly draft: KeptDraft; readonly theirs: Listing }) {
  const t = useTranslations("workshop-listing");
  const say = useAnswerWords(useFacts());
  const { desk } = useDesk();
  const [, navigate] = useLocation();
  const differences = compareVersions(draft.content, theirs.content, draft.base?.content);
  const [chosen, setChosen] = useState<ReadonlyMap<ListingField, Side>>(
    () => new Map(differences.map(({ field, offered }) => [field, offered])),
  );
  const keep = async () => {
    await desk.change(draft.id, (kept) =>
      chooseContent(kept, joinVersions(kept.content, theirs.content, chosen), new Date()),
    );
    navigate(`/pieces/${draft.id}?question=check`);
  };
  const sides: readonly [Side, KeptDraft["content"], string][] = [
    ["mine", draft.content, t("conflict.mine")],
    ["theirs", theirs.content, t("conflict.theirs", { who: theirs.updated_by || t("conflict.someone") })],
  ];
  return (
    <PortalPage
      title={t("conflict.title")}
      back="/pieces"
      actions={
        <Button type="button" wide onClick={() => void keep()}>
          {t("conflict.keep")}
        </Button>
      }
    >
      <p className="mb-5 text-lg text-ink-soft">{t("conflict.text")}</p>
      <div className="flex flex-col gap-6">
        {differences
          .filter(({ field }) => field !== "locale")
          .map(({ field }) => (
            <fieldset key={field} className="flex flex-col gap-2">
              <legend className="mb-2 text-xl">{t(`ask.${questionOf(field)}.short`)}</legend>
              {sides.map(([side, content, whose]) => (
                <ChoiceTile
                  key={side}
                  kind="radio"
                  name={field}
                  checked={(chosen.get(field) ?? "mine") === side}
                  onChange={() => setChosen(new Map(chosen).set(field, side))}
                >
                  <span className="block text-sm text-ink-soft">{whose}</span>
                  {field === "photos" && <PhotoRow photos={content.photos ?? []} />}
                  <span className="block break-words whitespace-pre-line">
                    {say(questionOf(field), content) ?? t("conflict.empty")}
                  </span>
                </ChoiceTile>
              ))}
            </fieldset>
          ))}
      </div>
    </PortalPage>
  );
}
