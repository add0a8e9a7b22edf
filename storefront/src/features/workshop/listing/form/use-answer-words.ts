"use client";

import type { ListingContent } from "@second-chance/backend/contracts/manager/listing-content";
import type { ListingFacts } from "@second-chance/backend/contracts/manager/listing-facts";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { formatMoney, formatSize, formatWeight } from "@/i18n/format";
import { useWorkshop } from "../../portal/use-workshop";
import { homeCountryOf } from "../home-country";
import type { Question } from "./questions";

type Say = (content: ListingContent) => string | undefined;

/** An answer in words, as the check and the choice between two versions show it; undefined where nothing was said. */
export function useAnswerWords(
  facts: ListingFacts | undefined,
): (question: Question, content: ListingContent) => string | undefined {
  const t = useTranslations("workshop-listing");
  const format = useFormatter();
  const place = { locale: useLocale(), country: homeCountryOf(useWorkshop().currencyCode) };
  const label = <T extends { readonly label: string }>(found: T | undefined, other: string) =>
    found?.label ?? other;
  const list = (names: readonly string[]) => (names.length ? format.list(names) : undefined);
  const money = (amount: ListingContent["price"]) =>
    amount &&
    formatMoney({ amountMinor: Number(amount.amount_minor), currencyCode: amount.currency_code }, place);

  const words: Readonly<Partial<Record<Question, Say>>> = {
    photos: ({ photos = [] }) => (photos.length ? t("check.photos", { count: photos.length }) : undefined),
    craft: ({ craft }) =>
      craft &&
      label(
        facts?.crafts.find((each) => each.craft === craft),
        craft,
      ),
    title: ({ title }) => title || undefined,
    words: (content) => content.words || undefined,
    materials: ({ materials = [] }) =>
      list(
        materials.map((key) =>
          label(
            facts?.materials.find((each) => each.key === key),
            key,
          ),
        ),
      ),
    species: ({ species = [] }) =>
      list(
        species.map((latin) =>
          label(
            facts?.species.find((each) => each.latin === latin),
            latin,
          ),
        ),
      ),
    size: ({ size_mm: size }) =>
      size && formatSize([size.length / 10, size.width / 10, size.height / 10], place),
    weight: ({ weight_g }) => (weight_g === undefined ? undefined : formatWeight(weight_g, place)),
    supply: ({ supply }) =>
      supply &&
      (supply.kind === "stock"
        ? t("check.stock", { count: supply.quantity })
        : t("check.order", { days: supply.days, count: supply.capacity })),
    price: ({ price, materials_cost }) =>
      [money(price), materials_cost && `${t("price.cost")}: ${money(materials_cost)}`]
        .filter(Boolean)
        .join(" · ") || undefined,
    batch: ({ batch }) =>
      batch &&
      [
        ...batch.labour_categories.map((category) =>
          label(
            facts?.labour_categories.find((each) => each.category === category),
            category,
          ),
        ),
        ...(batch.made_on
          ? [format.dateTime(new Date(`${batch.made_on}T12:00:00`), { dateStyle: "long" })]
          : []),
      ].join(" · "),
  };
  return (question, content) => words[question]?.(content);
}
