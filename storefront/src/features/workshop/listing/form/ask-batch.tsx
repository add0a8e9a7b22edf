"use client";

import type { ListingBatch } from "@second-chance/backend/contracts/manager/listing-content";
import type { ListingFacts } from "@second-chance/backend/contracts/manager/listing-facts";
import { useFormatter, useTranslations } from "next-intl";
import type listing from "@/messages/en/workshop-listing.json";
import { Field } from "@/ui/field";
import type { AskProps } from "./ask";
import { ChoiceTile } from "./choice-tile";

type Kind = keyof typeof listing.evidence;

/** The day where the phone is: `2026-11-28`. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** What most pieces of the workshop begin with: offered, and taken when nobody changes it. */
export function usualBatch({ usual, evidence }: ListingFacts): ListingBatch {
  return {
    labour_categories: [usual.labour_category],
    made_in_prison: usual.made_in_prison,
    made_on: today(),
    evidence_ids: evidence.map(({ id }) => id),
  };
}

/** The answer of most pieces stands first. */
function usualFirst({ labour_categories, usual }: ListingFacts): ListingFacts["labour_categories"] {
  const isUsual = ({ category }: { readonly category: string }) => category === usual.labour_category;
  return [...labour_categories.filter(isUsual), ...labour_categories.filter((each) => !isUsual(each))];
}

/** Whose work is in it, in plain words; what some countries ask before they let it in. */
export function AskBatch({ content, facts, onAnswer }: AskProps) {
  const t = useTranslations("workshop-listing.batch");
  const format = useFormatter();
  const tKinds = useTranslations("workshop-listing.evidence");
  if (!facts) return null;
  const batch = content.batch ?? usualBatch(facts);
  const keep = (change: Partial<ListingBatch>) => onAnswer({ batch: { ...batch, ...change } });
  const toggled = <T,>(all: readonly T[], one: T) =>
    all.includes(one) ? all.filter((each) => each !== one) : [...all, one];
  return (
    <>
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-2 font-semibold">{t("who")}</legend>
        {usualFirst(facts).map(({ category, label }) => (
          <ChoiceTile
            key={category}
            kind="checkbox"
            name="category"
            checked={batch.labour_categories.includes(category)}
            onChange={() => keep({ labour_categories: toggled(batch.labour_categories, category) })}
          >
            {label}
          </ChoiceTile>
        ))}
      </fieldset>
      <fieldset className="grid grid-cols-2 gap-2">
        <legend className="mb-2 font-semibold">{t("inside")}</legend>
        {[true, false].map((inside) => (
          <ChoiceTile
            key={String(inside)}
            kind="radio"
            name="inside"
            checked={batch.made_in_prison === inside}
            onChange={() => keep({ made_in_prison: inside })}
          >
            {t(inside ? "yes" : "no")}
          </ChoiceTile>
        ))}
      </fieldset>
      <Field
        id="made-on"
        type="date"
        label={t("when")}
        max={today()}
        value={batch.made_on ?? ""}
        onChange={(event) => keep({ made_on: event.target.value || null })}
      />
      <fieldset className="flex flex-col gap-2">
        <legend className="font-semibold">{t("evidence")}</legend>
        <p className="mb-2 text-sm text-ink-soft">{t(facts.evidence.length ? "evidenceHint" : "none")}</p>
        {facts.evidence.map(({ id, kind, expires_on }) => (
          <ChoiceTile
            key={id}
            kind="checkbox"
            name="evidence"
            checked={batch.evidence_ids.includes(id)}
            onChange={() => keep({ evidence_ids: toggled(batch.evidence_ids, id) })}
          >
            {tKinds.has(kind as Kind) ? tKinds(kind as Kind) : kind}
            <span className="block text-sm text-ink-soft">
              {t("until", {
                day: format.dateTime(new Date(`${expires_on}T12:00:00`), { dateStyle: "long" }),
              })}
            </span>
          </ChoiceTile>
        ))}
      </fieldset>
    </>
  );
}
