"use client";

import { LISTING_LIMITS } from "@second-chance/backend/contracts/manager/listing-words";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { findWords } from "../find-words";
import type { AskProps } from "./ask";
import { ChoiceTile } from "./choice-tile";

/** As many as a phone shows before somebody looks for a word. */
const SHOWN = 10;

/** What it is made of: from the list, or in the workshop's own words. */
export function AskMaterials({ content, facts, onAnswer }: AskProps) {
  const t = useTranslations("workshop-listing.materials");
  const [sought, setSought] = useState("");
  const chosen = content.materials ?? [];
  const known = facts?.materials ?? [];
  const own = chosen.filter((name) => !known.some(({ key }) => key === name));
  const isFull = chosen.length >= LISTING_LIMITS.materials;
  const toggle = (key: string) =>
    onAnswer({
      materials: chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key],
    });
  const found = known.filter(({ key, label }) => chosen.includes(key) || findWords(sought, label));
  const shown = sought ? found : found.filter(({ key }, at) => at < SHOWN || chosen.includes(key));
  const typed = sought.trim().slice(0, LISTING_LIMITS.material);
  const isNew = typed !== "" && !known.some(({ label }) => label.toLowerCase() === typed.toLowerCase());
  return (
    <>
      <Field
        id="material-search"
        label={t("search")}
        hint={isFull ? t("most", { count: LISTING_LIMITS.materials }) : undefined}
        value={sought}
        autoComplete="off"
        onChange={(event) => setSought(event.target.value)}
      />
      <fieldset className="grid gap-2 sm:grid-cols-2">
        <legend className="sr-only">{t("search")}</legend>
        {own.map((name) => (
          <ChoiceTile key={name} kind="checkbox" name="material" checked onChange={() => toggle(name)}>
            {name}
          </ChoiceTile>
        ))}
        {shown.map(({ key, label }) => (
          <ChoiceTile
            key={key}
            kind="checkbox"
            name="material"
            checked={chosen.includes(key)}
            onChange={() => (isFull && !chosen.includes(key) ? undefined : toggle(key))}
          >
            {label}
          </ChoiceTile>
        ))}
      </fieldset>
      {isNew && !isFull && !chosen.includes(typed) && (
        <Button
          type="button"
          look="secondary"
          onClick={() => {
            toggle(typed);
            setSought("");
          }}
        >
          {`${t("add")}: ${typed}`}
        </Button>
      )}
    </>
  );
}
