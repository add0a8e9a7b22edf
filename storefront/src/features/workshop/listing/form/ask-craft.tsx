"use client";

import type { CraftFacts } from "@second-chance/backend/contracts/manager/listing-facts";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Field } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { CraftPicture } from "../craft-picture";
import { findWords } from "../find-words";
import type { AskProps } from "./ask";

/** What it is, by picture and word; the choice brings the customs number, a usual weight and how to look after it. */
export function AskCraft({ content, facts, onAnswer }: AskProps) {
  const t = useTranslations("workshop-listing.craft");
  const [sought, setSought] = useState("");
  const crafts = facts?.crafts ?? [];
  const chosen = crafts.find(({ craft }) => craft === content.craft);
  const found = crafts.filter(({ label, group }) => findWords(sought, `${label} ${group}`));
  return (
    <>
      {chosen && <ChosenCraft craft={chosen} />}
      <Field
        id="craft-search"
        type="search"
        label={t("search")}
        value={sought}
        autoComplete="off"
        enterKeyHint="search"
        onChange={(event) => setSought(event.target.value)}
      />
      {found.length === 0 && facts && <p role="status">{t("nothing")}</p>}
      <fieldset>
        <legend className="sr-only">{t("search")}</legend>
        <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">
          {found.map((craft) => (
            <CraftTile
              key={craft.craft}
              craft={craft}
              isChosen={craft.craft === content.craft}
              onChoose={() => onAnswer({ craft: craft.craft })}
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}

interface CraftTileProps {
  readonly craft: CraftFacts;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function CraftTile({ craft, isChosen, onChoose }: CraftTileProps) {
  return (
    <label className="flex cursor-pointer flex-col overflow-hidden rounded-md border border-line-strong has-checked:border-2 has-checked:border-action has-checked:bg-clay-wash has-focus-visible:outline-3 has-focus-visible:outline-offset-3 has-focus-visible:outline-indigo">
      <CraftPicture picture={craft.picture} />
      <span className="flex min-h-14 items-center gap-2 px-3 py-2">
        <input
          type="radio"
          name="craft"
          className="size-5 shrink-0 accent-action"
          checked={isChosen}
          onChange={onChoose}
        />
        <span className="min-w-0 hyphens-auto">{craft.label}</span>
      </span>
    </label>
  );
}

function ChosenCraft({ craft: { label, hs6, care } }: { readonly craft: CraftFacts }) {
  const t = useTranslations("workshop-listing.craft");
  return (
    <Notice look="good" icon="check" role="status" title={label}>
      <p>{t("customs", { hs6 })}</p>
      {care && <p>{`${t("care")}: ${care}`}</p>}
    </Notice>
  );
}
