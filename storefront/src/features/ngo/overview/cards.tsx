import type { MoneyCardName } from "@second-chance/backend/contracts/ngo/figures";
import { useTranslations } from "next-intl";
import { AverageCard } from "./average-card";
import { CountCard } from "./count-card";
import type { Desk } from "./desk";
import { MoneyCard } from "./money-card";

/** What belongs together, in the order in which it is asked. */
const GROUPS = {
  earned: ["income", "makers", "abroad", "received", "refunded", "shop"],
  sent: ["paidOut", "owed"],
} as const satisfies Readonly<Record<string, readonly MoneyCardName[]>>;

const COUNTS = ["pieces", "parcels"] as const;

/** Every number in words and amounts, before anything is drawn. */
export function Cards({ desk }: { readonly desk: Desk }) {
  const t = useTranslations("ngo-overview.groups");
  return (
    <>
      {(["earned", "sent", "sold"] as const).map((group) => (
        <section key={group} aria-labelledby={group} className="mt-stack">
          <h2 id={group} className="break-after-avoid text-2xl">
            {t(group)}
          </h2>
          <dl className="mt-4 grid gap-x-8 gap-y-6 sm:grid-cols-2 xl:grid-cols-4">
            {group === "sold" ? (
              <>
                {COUNTS.map((name) => (
                  <CountCard key={name} desk={desk} name={name} />
                ))}
                <AverageCard desk={desk} />
              </>
            ) : (
              GROUPS[group].map((name) => <MoneyCard key={name} desk={desk} name={name} />)
            )}
          </dl>
        </section>
      ))}
    </>
  );
}
