import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types";
import { Badge, Container, Heading, Table, Text } from "@medusajs/ui";
import type { PiecePrice, PiecePriceList } from "../../contracts/price-rules";
import { useAdmin } from "../attribution/admin-api";
import { formatAmount, toDecimal } from "../attribution/format";
import { Shown } from "../parts/shown";
import { WideTable } from "../parts/wide-table";

/** What a piece costs in each currency, and what each price was made of. */
export default function PiecePricesWidget({ data: product }: DetailWidgetProps<AdminProduct>) {
  const loaded = useAdmin<PiecePriceList>(`/admin/piece-prices?product_id=${product.id}`);
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        What prices are made of
      </Heading>
      <Shown loaded={loaded} waiting="Looking…">
        {({ prices }) =>
          prices.length === 0 ? (
            <Text className="px-6 py-4 text-ui-fg-subtle">
              No workshop makes this, so it has no price at home.
            </Text>
          ) : (
            <WideTable label="Prices by currency">
              <Table.Body>
                {prices.map((price) => (
                  <Table.Row key={price.currency}>
                    <Table.Cell className="whitespace-nowrap tabular-nums">
                      {formatAmount(price.amountMinor, price.currency, price.exponent)}
                    </Table.Cell>
                    <Table.Cell className="py-2">{origin(price)}</Table.Cell>
                  </Table.Row>
                ))}
              </Table.Body>
            </WideTable>
          )
        }
      </Shown>
    </Container>
  );
}

function origin({ kind, made }: PiecePrice) {
  if (kind === "home") return "The workshop's own price";
  if (kind === "by_hand") return <Badge size="2xsmall">Set by hand: it stays</Badge>;
  if (!made) return null;
  const home = formatAmount(made.homeMinor, made.homeCurrency, made.homeExponent);
  const margin = made.marginBp === 0 ? "" : ` and ${toDecimal(String(made.marginBp), 2)} %`;
  return `${home} at ${made.rate}${margin}; ${made.rateSource}, ${made.rateDay}`;
}

export const config = defineWidgetConfig({ zone: "product.details.after" });
