import { defineRouteConfig } from "@medusajs/admin-sdk";
import { GlobeEurope } from "@medusajs/icons";
import { Container, Heading, Text } from "@medusajs/ui";
import type { DatasetList } from "../../../contracts/import-rules";
import { useAdmin } from "../../attribution/admin-api";
import { Shown } from "../../parts/shown";
import { CountryRules } from "../../rules/country-rules";
import { ImportForm } from "../../rules/import-form";
import { VersionsTable } from "../../rules/versions-table";

/** The import rules: what they say of a country, their versions, and the way in for the next. */
export default function ImportRulesPage() {
  const loaded = useAdmin<DatasetList>("/admin/import-rules");
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="px-6 py-4">
          <Heading>Import rules</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            Which goods may go to which country. A new version is shown against the one in force before it
            takes effect; an order keeps the version that it was sold by.
          </Text>
        </div>
        <ImportForm onImported={loaded.reload} />
        <Shown loaded={loaded} waiting="Reading the versions…">
          {(list) => <VersionsTable list={list} onCancelled={loaded.reload} />}
        </Shown>
      </Container>
      {loaded.state === "ready" && <CountryRules key={loaded.data.inForce} list={loaded.data} />}
    </div>
  );
}

export const config = defineRouteConfig({ label: "Import rules", icon: GlobeEurope });
export const handle = { breadcrumb: () => "Import rules" };
