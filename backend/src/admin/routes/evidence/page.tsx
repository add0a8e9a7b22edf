import { defineRouteConfig } from "@medusajs/admin-sdk";
import { DocumentSeries } from "@medusajs/icons";
import { Container, Heading, Text } from "@medusajs/ui";
import { useState } from "react";
import type { EvidenceRegister } from "../../../contracts/evidence";
import { useAdmin } from "../../attribution/admin-api";
import { CenterDocuments } from "../../evidence/center-documents";
import { EvidenceWarnings } from "../../evidence/evidence-warnings";
import { ALL_CENTERS, CenterChoice } from "../../parts/center-choice";
import { Shown } from "../../parts/shown";

/** The documents by which centers' pieces may be sold and sent, and what ends soon. */
export default function EvidencePage() {
  const loaded = useAdmin<EvidenceRegister>("/admin/evidence");
  const [center, setCenter] = useState(ALL_CENTERS);
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="px-6 py-4">
          <Heading>Evidence</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            Dated documents of each center that the import rules ask for. What rests on one is held from the
            day after its last, everywhere and by itself.
          </Text>
        </div>
        {loaded.state === "ready" && (
          <div className="flex flex-col gap-y-3 px-6 py-4">
            <EvidenceWarnings warnings={loaded.data.warnings} />
            <div className="sm:w-72">
              <CenterChoice centers={loaded.data.centers} value={center} onChosen={setCenter} takesAll />
            </div>
          </div>
        )}
      </Container>
      <Shown loaded={loaded} waiting="Reading the register…">
        {({ centers, kinds }) =>
          centers.length === 0 ? (
            <Text className="px-6 py-4 text-ui-fg-subtle">There is no center yet.</Text>
          ) : (
            centers
              .filter(({ id }) => center === ALL_CENTERS || id === center)
              .map((one) => (
                <CenterDocuments key={one.id} center={one} kinds={kinds} onChanged={loaded.reload} />
              ))
          )
        }
      </Shown>
    </div>
  );
}

export const config = defineRouteConfig({ label: "Evidence", icon: DocumentSeries });
export const handle = { breadcrumb: () => "Evidence" };
