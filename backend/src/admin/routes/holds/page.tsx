import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ShieldCheck } from "@medusajs/icons";
import { Container, Heading, Text } from "@medusajs/ui";
import { useState } from "react";
import type { HoldList } from "../../../contracts/hold";
import { useAdmin } from "../../attribution/admin-api";
import { HeldTable } from "../../holds/held-table";
import { LiftsTable } from "../../holds/lifts-table";
import { WaitingTable } from "../../holds/waiting-table";
import { Choice } from "../../parts/choice";
import { Shown } from "../../parts/shown";
import { countryName } from "../../rules/country-name";

/** What the import rules hold on its way to each country, and what operators have lifted. */
export default function HoldsPage() {
  const [country, setCountry] = useState<string>();
  const loaded = useAdmin<HoldList>(`/admin/holds${country ? `?country=${country}` : ""}`);
  return (
    <Shown loaded={loaded} waiting="Reading what is held…">
      {(list) => (
        <div className="flex flex-col gap-y-3">
          <Container className="divide-y p-0">
            <div className="flex flex-wrap items-end justify-between gap-4 px-6 py-4">
              <div className="max-w-xl">
                <Heading>Holds</Heading>
                <Text size="small" className="text-ui-fg-subtle">
                  Pieces that a rule of version {list.version} holds until somebody knows more. What a law
                  blocks is no hold, and nobody can lift it.
                </Text>
              </div>
              {list.country !== null && (
                <div className="w-full sm:w-80">
                  <Choice
                    label="On its way to"
                    value={list.country}
                    options={countryOptions(list)}
                    onChosen={setCountry}
                  />
                </div>
              )}
            </div>
            <HeldTable held={list.held} onLifted={loaded.reload} />
          </Container>
          <WaitingTable />
          <LiftsTable lifts={list.lifts} onRevoked={loaded.reload} />
        </div>
      )}
    </Shown>
  );
}

/** Countries where something is held, most of it first; also the chosen one once nothing is held there any more. */
function countryOptions({ countries, country }: HoldList): (readonly [string, string])[] {
  const known = countries.some((one) => one.country === country);
  const shown = known || country === null ? countries : [...countries, { country, pieces: 0 }];
  return shown
    .toSorted(
      (a, b) => b.pieces - a.pieces || countryName(a.country).localeCompare(countryName(b.country), "en"),
    )
    .map((one) => [one.country, `${countryName(one.country)}: ${one.pieces} held`] as const);
}

export const config = defineRouteConfig({ label: "Holds", icon: ShieldCheck });
export const handle = { breadcrumb: () => "Holds" };
