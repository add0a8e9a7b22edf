import { defineRouteConfig } from "@medusajs/admin-sdk";
import { GlobeEurope } from "@medusajs/icons";
import { Container, Heading, Text } from "@medusajs/ui";
import type { LackingPieces } from "../../../contracts/customs";
import { useAdmin } from "../../attribution/admin-api";
import { LackingTable } from "../../customs/lacking-table";
import { Shown } from "../../parts/shown";

/** Pieces that are sold at home only, because something that customs asks for is not on record. */
export default function CustomsFactsPage() {
  const loaded = useAdmin<LackingPieces>("/admin/trade-facts");
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading>Customs facts</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          Pieces that can't be sent abroad yet, and what they lack. At home they are sold all the same.
        </Text>
      </div>
      <Shown loaded={loaded} waiting="Looking for pieces that lack something…">
        {({ pieces }) =>
          pieces.length === 0 ? (
            <Text className="px-6 py-4 text-ui-fg-subtle">
              Everything that customs asks for is on record for every piece in the shop.
            </Text>
          ) : (
            <LackingTable pieces={pieces} onSaved={loaded.reload} />
          )
        }
      </Shown>
    </Container>
  );
}

export const config = defineRouteConfig({ label: "Customs facts", icon: GlobeEurope });
