"use client";

import type { CellProblem } from "@second-chance/backend/contracts/manager/piece-import";
import { useTranslations } from "next-intl";

/** The sentence for what is wrong with a cell, or what a person should look at. */
export function useCellWords(): (problem: CellProblem) => string {
  const t = useTranslations("workshop-import.problems");
  return ({ code, values = {} }) => {
    const sentence = t(code, { ...EVERY_VALUE, ...values });
    return "nearest" in values ? `${sentence} ${t("nearest", { nearest: values.nearest })}` : sentence;
  };
}

/** A sentence takes of these what it names. */
const EVERY_VALUE = {
  given: "",
  most: "",
  least: "",
  first: "",
  second: "",
  digits: "",
  currency: "",
  name: "",
};
