import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types";
import { Container, Heading, Table, Text } from "@medusajs/ui";
import type { OrderVerdicts } from "../../contracts/hold";
import { useAdmin } from "../attribution/admin-api";
import { formatMoment } from "../attribution/format";
import { Shown } from "../parts/shown";
import { Small } from "../parts/small";
import { TextLink } from "../parts/text-link";
import { WideTable } from "../parts/wide-table";
import { countryName } from "../rules/country-name";
import { VerdictBadge } from "../rules/verdict-badge";

type Line = OrderVerdicts["lines"][number];

/** On an order's page: by which import rules each line was let go at the sale. */
export default function OrderVerdictsWidget({ data: order }: DetailWidgetProps<AdminOrder>) {
  const loaded = useAdmin<OrderVerdicts>(`/admin/orders/${order.id}/verdicts`);
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">Verdicts at the sale</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          Frozen when the order was placed; later rules and documents say nothing about it.
        </Text>
      </div>
      <Shown loaded={loaded} waiting="Reading the verdicts…">
        {({ lines }) =>
          lines.length === 0 ? (
            <Text className="px-6 py-4 text-ui-fg-subtle">This order has no pieces.</Text>
          ) : (
            <WideTable label="Verdicts of the lines">
              <Table.Body>
                {lines.map((line) => (
                  <VerdictRow key={line.lineId} line={line} />
                ))}
              </Table.Body>
            </WideTable>
          )
        }
      </Shown>
    </Container>
  );
}

function VerdictRow({ line: { title, verdict } }: { readonly line: Line }) {
  return (
    <Table.Row>
      <Table.Cell className="min-w-52 whitespace-normal py-2 pr-4 align-top">{title}</Table.Cell>
      <Table.Cell className="min-w-40 py-2 pr-4 align-top">
        {verdict ? (
          <>
            <VerdictBadge verdict={verdict.verdict} />
            <Small>
              to {countryName(verdict.destination)}
              {verdict.purpose === "resale" && ", to be sold on"}
            </Small>
          </>
        ) : (
          "Came by no basket"
        )}
      </Table.Cell>
      <Table.Cell className="min-w-60 whitespace-normal py-2 align-top">
        {verdict && (
          <>
            {verdict.ruleIds.join(", ")}
            <Small>
              Rules of {verdict.datasetVersion}, judged {formatMoment(verdict.judgedAt)}
            </Small>
            {verdict.liftIds.length > 0 && (
              <Small>
                Let go by <TextLink to="/holds">a lifted hold</TextLink>
              </Small>
            )}
          </>
        )}
      </Table.Cell>
    </Table.Row>
  );
}

export const config = defineWidgetConfig({ zone: "order.details.after" });
