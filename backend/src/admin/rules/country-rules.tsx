import { Container, Heading, Text } from "@medusajs/ui";
import { useState } from "react";
import type { DatasetList, RuleRows } from "../../contracts/import-rules";
import { useAdmin } from "../attribution/admin-api";
import { Choice } from "../parts/choice";
import { Shown } from "../parts/shown";
import { countryName } from "./country-name";
import { RuleRowsTable } from "./rule-rows";

/** Looks up what the rules in force say of one country. */
export function CountryRules({ list }: { readonly list: DatasetList }) {
  const [country, setCountry] = useState("US");
  const loaded = useAdmin<RuleRows>(`/admin/import-rules/rows?country=${country}`);
  const options = list.countries
    .map((code) => [code, `${countryName(code)} (${code})`] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, "en"));
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-end justify-between gap-4 px-6 py-4">
        <div>
          <Heading level="h2">Rules by country</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            As of version {list.inForce}. A researcher's reading, not legal advice.
          </Text>
        </div>
        <div className="w-full sm:w-72">
          <Choice label="Country" value={country} options={options} onChosen={setCountry} />
        </div>
      </div>
      <Shown loaded={loaded} waiting="Reading the rules…">
        {(found) => <RuleRowsTable country={country} found={found} />}
      </Shown>
    </Container>
  );
}
