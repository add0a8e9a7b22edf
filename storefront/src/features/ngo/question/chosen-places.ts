import type { useTranslations } from "next-intl";
import type { Chosen } from "./chosen-list";
import type { PlaceNames } from "./place-names";
import type { Question } from "./read-question";

/** Centers, workshops and the way that a question is narrowed by; `pathOf` is the room's address with another question. */
export function chosenPlaces(
  { center = [], workshop = [], sent }: Partial<Question>,
  {
    t,
    names,
    pathOf,
  }: {
    readonly t: ReturnType<typeof useTranslations<"ngo-question">>;
    readonly names: PlaceNames;
    readonly pathOf: (changed: Partial<Question>) => string;
  },
): Chosen[] {
  const without = (all: readonly string[], one: string) => all.filter((other) => other !== one);
  const orNone = (rest: string[]) => (rest.length > 0 ? rest : undefined);
  return [
    ...center.map((id) => ({
      words: names.center(id) ?? id,
      without: pathOf({ center: orNone(without(center, id)) }),
    })),
    ...workshop.map((id) => ({
      words: id === "" ? t("post") : (names.workshop(id) ?? id),
      without: pathOf({ workshop: orNone(without(workshop, id)) }),
    })),
    ...(sent ? [{ words: t(`sent.${sent}`), without: pathOf({ sent: undefined }) }] : []),
  ];
}
