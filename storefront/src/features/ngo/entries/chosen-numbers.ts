import type { Locale } from "@second-chance/backend/contracts/locale";
import { FIGURE_TONES, type NgoEntriesQuery } from "@second-chance/backend/contracts/ngo/figures";
import type { useTranslations } from "next-intl";
import type { Chosen } from "../question/chosen-list";
import { countryWords } from "../question/country-words";

interface Words {
  readonly locale: Locale;
  readonly t: ReturnType<typeof useTranslations<"ngo-entries">>;
  readonly tones: ReturnType<typeof useTranslations<"ngo-overview.tones">>;
  readonly craftName: (craft: string) => string;
  readonly recipientName: (recipient: string) => string;
  readonly pathOf: (changed: Partial<NgoEntriesQuery>) => string;
}

/** What a number narrowed its entries by beside months and places: whose part, which craft, where to, in which currency. */
export function chosenNumbers(question: Partial<NgoEntriesQuery>, words: Words): Chosen[] {
  const { of, tone, recipient, craft, destination, currency } = question;
  const { t, tones, locale, craftName, recipientName, pathOf } = words;
  const known = FIGURE_TONES.find((one) => one === tone);
  const chosen: (Chosen | false | "" | undefined)[] = [
    of && of !== "income" && { words: t(`of.${of}`), without: pathOf({ of: "income" }) },
    known && { words: tones(known), without: pathOf({ tone: undefined }) },
    recipient !== undefined && {
      words: recipientName(recipient),
      without: pathOf({ recipient: undefined }),
    },
    craft !== undefined && {
      words: craft === "" ? t("noCraft") : craftName(craft),
      without: pathOf({ craft: undefined }),
    },
    destination !== undefined && {
      words: destination === "" ? t("nowhere") : countryWords(destination, locale),
      without: pathOf({ destination: undefined }),
    },
    currency && { words: currency, without: pathOf({ currency: undefined }) },
  ];
  return chosen.filter((one): one is Chosen => Boolean(one));
}
