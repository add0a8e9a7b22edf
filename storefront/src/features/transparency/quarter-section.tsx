import type { OpenQuarterDto, Transparency } from "@second-chance/backend/contracts/transparency";
import { getTranslations } from "next-intl/server";
import type { Place } from "@/i18n/find-place";
import { booksPath } from "@/i18n/paths";
import { quarterName } from "@/i18n/quarter-name";
import { Disclosure } from "@/ui/disclosure";
import { TextLink } from "@/ui/text-link";
import { centersPart } from "./centers-part";
import { Meanings, OF_THE_SENTENCE } from "./meanings";
import { openMoney } from "./open-money";
import { QuarterBar } from "./quarter-bar";
import { SumsTable } from "./sums-table";

interface QuarterSectionProps {
  readonly books: Transparency;
  readonly quarter: OpenQuarterDto;
  readonly place: Place;
  /** The newest one shows its centers at once, and what its numbers mean. */
  readonly isNewest: boolean;
}

/** A quarter: what was paid, and earned of it, in a sentence, where it went as a bar, and center by center as a table. */
export async function QuarterSection({ books, quarter, place, isNewest }: QuarterSectionProps) {
  const t = await getTranslations("transparency");
  const { center, centers } = books;
  const { cells, total } = quarter;
  const name = quarterName(quarter.quarter, place.locale);
  const makersOf = (index: number) => (cells[index] ? t(`makers.${cells[index].makers}`) : "");
  const strong = (words: React.ReactNode) => <strong className="tabular font-semibold">{words}</strong>;
  const values = total && {
    strong,
    amount: openMoney(total.totalMinor, place),
    earned: openMoney(centersPart(total), place),
    pieces: total.pieces,
  };
  return (
    <section aria-labelledby={quarter.quarter} className="border-t border-line py-stack">
      <h2 id={quarter.quarter} className="text-3xl first-letter:uppercase">
        {name}
      </h2>
      {total && values ? (
        <>
          <div className="mt-4 grid items-start gap-x-gutter gap-y-stack lg:grid-cols-[5fr_7fr] lg:grid-rows-[auto_1fr]">
            <p className="max-w-prose text-xl">
              {center
                ? t.rich("quarter.ofCenter", { ...values, makers: makersOf(0) })
                : t.rich("quarter.ofShop", {
                    ...values,
                    centers: total.centers,
                    makers: total.makersAtLeast,
                  })}
            </p>
            <div className="lg:col-start-2 lg:row-span-2 lg:row-start-1">
              <QuarterBar sums={total} place={place} />
            </div>
            {isNewest ? <Meanings of={OF_THE_SENTENCE} className="space-y-4 text-sm" /> : null}
          </div>
          {center ? null : (
            <div className="mt-5">
              <Disclosure summary={t("quarter.byCenter")} open={isNewest}>
                <SumsTable
                  caption={`${t("quarter.byCenter")}, ${name}`}
                  column="center"
                  place={place}
                  rows={cells.map((cell, index) => ({
                    key: cell.center,
                    name: centers.find(({ handle }) => handle === cell.center)?.name ?? cell.center,
                    href: booksPath(place, cell.center),
                    people: makersOf(index),
                    sums: cell,
                  }))}
                  together={{ people: t("table.atLeast", { makers: total.makersAtLeast }), sums: total }}
                />
              </Disclosure>
            </div>
          )}
        </>
      ) : (
        <p className="mt-4 max-w-prose text-lg text-ink-soft">
          {t.rich("quarter.none", { link: (words) => <TextLink href="#missing">{words}</TextLink> })}
        </p>
      )}
    </section>
  );
}
