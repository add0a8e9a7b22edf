import type { Basket, BasketLine } from "@second-chance/backend/contracts/basket";
import type { MoneyDto } from "@second-chance/backend/contracts/money";
import { optionOf, optionsOf } from "@/features/basket/basket-totals";

export interface PostOption {
  readonly id: string;
  readonly label: string;
  readonly days: string;
  readonly price: string;
  readonly priceMinor: number;
}

export interface ReviewLine {
  readonly id: string;
  readonly title: string;
  readonly quantity: string;
  readonly total: string;
  readonly problem?: string;
}

/** One parcel, as plain words and minor units: what the form needs to choose and to add up. */
export interface ParcelView {
  readonly centerId: string;
  readonly title: string;
  /** Time that is needed before it can be posted. */
  readonly wait?: string;
  /** What customs is likely to ask on arrival, where the parcel crosses its border. */
  readonly arrival?: string;
  readonly options: readonly PostOption[];
  readonly chosenId: string | undefined;
  readonly lines: readonly ReviewLine[];
  readonly itemsMinor: number;
}

/** Words and formats of one place; the model itself knows no language. */
export interface CheckoutWords {
  readonly money: (money: MoneyDto) => string;
  readonly parcel: (center: string) => string;
  /** How long an option takes, and in how many parcels it goes. */
  readonly days: (option: Basket["groups"][number]["options"][number]) => string;
  readonly wait: (days: number) => string;
  /** What customs is likely to ask for a parcel; undefined where it crosses no border. */
  readonly arrival: (group: Basket["groups"][number]) => string | undefined;
  readonly quantity: (count: number) => string;
  readonly problem: (problem: Basket["problems"][number]) => string;
}

/** A basket's parcels for the checkout form. */
export function parcelViews({ groups }: Pick<Basket, "groups">, words: CheckoutWords): ParcelView[] {
  return groups.map((group) => {
    const arrival = words.arrival(group);
    const waitDays = Math.max(
      0,
      ...group.lines.map((line) => (line.availability === "made_to_order" ? line.leadTimeDays : 0)),
    );
    return {
      centerId: group.center.id,
      title: words.parcel(group.center.name),
      ...(waitDays > 0 ? { wait: words.wait(waitDays) } : {}),
      ...(arrival ? { arrival } : {}),
      options: optionsOf(group).map((option) => ({
        id: option.id,
        label: option.name,
        days: words.days(option),
        price: words.money(option.price),
        priceMinor: option.price.amountMinor,
      })),
      chosenId: optionOf(group)?.id,
      lines: group.lines.map((line) => {
        const problem = problemOf(line, words);
        return {
          id: line.id,
          title: line.title,
          quantity: words.quantity(line.quantity),
          total: words.money(line.total),
          ...(problem ? { problem } : {}),
        };
      }),
      itemsMinor: group.lines.reduce((sum, line) => sum + line.total.amountMinor, 0),
    };
  });
}

/** Why a line can't be ordered; of the way it would go the rules in force say more than a code. */
function problemOf({ verdict, problems: [first] }: BasketLine, words: CheckoutWords): string | undefined {
  if (!verdict.purchasable) return verdict.wording;
  return first && words.problem(first);
}

/** The option of each parcel: as chosen in the form, or as the parcel came. */
export function chosenOption(
  parcel: ParcelView,
  choices: Readonly<Record<string, string | undefined>>,
): PostOption | undefined {
  const id = choices[parcel.centerId] ?? parcel.chosenId;
  return parcel.options.find((option) => option.id === id) ?? parcel.options[0];
}

/** Postage of all parcels with these choices, in minor units. */
export function postageMinor(
  parcels: readonly ParcelView[],
  choices: Readonly<Record<string, string | undefined>>,
): number {
  return parcels.reduce((sum, parcel) => sum + (chosenOption(parcel, choices)?.priceMinor ?? 0), 0);
}

/** What each workshop's pieces come to, in the order of the basket. */
export function workshopShares({ groups }: Pick<Basket, "groups">) {
  const shares = new Map<
    string,
    { readonly workshop: string; readonly center: string; amountMinor: number }
  >();
  for (const { center, lines } of groups) {
    for (const { workshop, total } of lines) {
      const share = shares.get(workshop.handle) ?? {
        workshop: workshop.name,
        center: center.name,
        amountMinor: 0,
      };
      share.amountMinor += total.amountMinor;
      shares.set(workshop.handle, share);
    }
  }
  return [...shares.values()];
}
