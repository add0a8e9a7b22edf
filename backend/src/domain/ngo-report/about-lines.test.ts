import { expect, it } from "vitest";
import { LOCALES } from "../../contracts/locale";
import { REPORT_WORDS } from "../../documents/ngo-report/words";
import { aboutLines } from "./about-lines";
import { EXAMPLE_NAMES, EXAMPLE_READ } from "./example-figures";

it("says in every language how a rate was made, and calls its source by the name that it has", () => {
  const rates = EXAMPLE_READ.all.rates.map((rate) => ({ ...rate, source: "demo table, by way of USD" }));
  const told = LOCALES.map((locale) => {
    const lines = aboutLines(
      {
        organisation: "Open Hands Network",
        name: "Abroad",
        definition: {
          kind: "figures",
          period: { relative: "last_quarter" },
          filter: { of: "income" },
          group: "center",
          columns: ["income"],
          currencies: "both",
        },
        period: { from: "2026-07", to: "2026-09" },
        centers: ["costa"],
        asOf: EXAMPLE_READ.all.asOf,
        rates,
        notConverted: [],
      },
      REPORT_WORDS[locale],
      EXAMPLE_NAMES,
    );
    return lines.find(({ line }) => line === "rates")?.text.replace(/^.*31, /, "");
  });
  expect(Object.fromEntries(LOCALES.map((locale, index) => [locale, told[index]]))).toEqual({
    en: "demo table, by way of USD)",
    es: "demo table, a través de USD)",
    vi: "demo table, tính qua USD)",
    lt: "demo table, per USD)",
  });
});
