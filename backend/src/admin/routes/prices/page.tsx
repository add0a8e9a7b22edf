import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Tag } from "@medusajs/icons";
import { Container, Heading, Table, Text, toast } from "@medusajs/ui";
import type { PriceRuleList, RepricingResult } from "../../../contracts/price-rules";
import { callAdmin, useAdmin } from "../../attribution/admin-api";
import { Confirm } from "../../parts/confirm";
import { Shown } from "../../parts/shown";
import { WideTable } from "../../parts/wide-table";
import { PriceRuleRow } from "../../prices/price-rule-row";

/** How prices in other currencies are made of workshops' own prices. */
export default function PricesPage() {
  const loaded = useAdmin<PriceRuleList>("/admin/price-rules");
  const priceAnew = async () => {
    const { changed, byHand } = await callAdmin<RepricingResult>("/admin/price-rules/reprice", {});
    const left = byHand === 0 ? "" : ` ${byHand} that were set by hand stay.`;
    toast.success(`${changed} ${changed === 1 ? "price is" : "prices are"} written anew.${left}`);
  };
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
        <div className="max-w-xl">
          <Heading>Prices in other currencies</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            A workshop names one price in its own currency. The others are made of it by the newest exchange
            rate, the margin on top of it and a step that they are rounded to. Every night they follow the
            rates, where they are off by at least the percentage given here. A price that somebody changed by
            hand stays, and a basket keeps the price that a piece was put in at, until its shopper changes how
            many of it.
          </Text>
        </div>
        <Confirm
          label="Price anew now"
          title="Price every piece anew?"
          description="By the newest rates on file and these rules, as it is done every night. Prices that were set by hand stay."
          action="Price anew"
          onConfirmed={priceAnew}
        />
      </div>
      <Shown loaded={loaded} waiting="Looking…">
        {({ rules }) => (
          <WideTable label="Rules of prices">
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>Currency</Table.HeaderCell>
                <Table.HeaderCell>Margin</Table.HeaderCell>
                <Table.HeaderCell>Rounding</Table.HeaderCell>
                <Table.HeaderCell>Threshold</Table.HeaderCell>
                <Table.HeaderCell>
                  <span className="sr-only">Set the rule</span>
                </Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {rules.map((rule) => (
                <PriceRuleRow
                  key={`${rule.currency} ${rule.marginBp} ${rule.stepMinor} ${rule.thresholdBp}`}
                  rule={rule}
                  onSet={loaded.reload}
                />
              ))}
            </Table.Body>
          </WideTable>
        )}
      </Shown>
    </Container>
  );
}

export const config = defineRouteConfig({ label: "Prices", icon: Tag, rank: 5 });
export const handle = { breadcrumb: () => "Prices" };
