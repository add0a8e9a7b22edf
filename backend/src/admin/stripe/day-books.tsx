import { Badge, Input, Table, Text } from "@medusajs/ui";
import { useState } from "react";
import type { StripeBooks } from "../../contracts/stripe-books";
import { useAdmin } from "../attribution/admin-api";
import { formatAmount } from "../attribution/format";
import { ListTable } from "../parts/list-table";
import { Shown } from "../parts/shown";
import { Section } from "./section";
import { FIGURE_WORDS } from "./stripe-words";

const today = () => new Date().toISOString().slice(0, 10);

/** A day's books beside Stripe's, and the account's whole balance. */
export function DayBooks() {
  const [day, setDay] = useState(today);
  const loaded = useAdmin<StripeBooks>(`/admin/stripe/books?day=${day}`);
  return (
    <Section
      title="A day's books"
      description="What moved on a day, counted by UTC: in our own rows, and in the movements of Stripe's balance."
      actions={
        <Input
          type="date"
          size="small"
          aria-label="Day"
          max={today()}
          value={day}
          onChange={({ target }) => setDay(target.value || today())}
        />
      }
    >
      <Shown loaded={loaded} waiting="Reading both books…">
        {(books) => (
          <>
            {books.rows.length === 0 ? (
              <Text className="px-6 py-4 text-ui-fg-subtle">Nothing moved on this day.</Text>
            ) : (
              <SideBySide
                label="A day's books"
                rows={books.rows.map(({ figure, oursMinor, theirsMinor, ...money }) => ({
                  what: FIGURE_WORDS[figure],
                  ours: oursMinor,
                  theirs: theirsMinor,
                  ...money,
                }))}
              />
            )}
            {books.problem !== null && (
              <Text className="px-6 py-4 text-ui-fg-subtle">
                The balance can't be compared at the moment. {books.problem}
              </Text>
            )}
            {books.balances.length > 0 && (
              <SideBySide
                label="The account's balance"
                rows={books.balances.map(({ movedMinor, stripeMinor, ...money }) => ({
                  what: "All movements until now, and the balance that Stripe states",
                  ours: movedMinor,
                  theirs: stripeMinor,
                  ...money,
                }))}
              />
            )}
          </>
        )}
      </Shown>
    </Section>
  );
}

interface SideBySideProps {
  readonly label: string;
  readonly rows: readonly {
    readonly what: string;
    readonly currencyCode: string;
    readonly exponent: number;
    readonly ours: string;
    readonly theirs: string;
  }[];
}

function SideBySide({ label, rows }: SideBySideProps) {
  return (
    <ListTable label={label} columns={["What", "Ours", "Stripe's", "Equal"]} numbers={["Ours", "Stripe's"]}>
      {rows.map(({ what, currencyCode, exponent, ours, theirs }) => (
        <Table.Row key={`${what} ${currencyCode}`}>
          <Table.Cell className="min-w-48 py-2">{what}</Table.Cell>
          {[
            ["ours", ours],
            ["theirs", theirs],
          ].map(([whose, minor = "0"]) => (
            <Table.Cell key={whose} className="whitespace-nowrap text-right tabular-nums">
              {formatAmount(minor, currencyCode, exponent)}
            </Table.Cell>
          ))}
          <Table.Cell>
            <Badge size="2xsmall" color={ours === theirs ? "green" : "orange"}>
              {ours === theirs ? "Equal" : "Differs"}
            </Badge>
          </Table.Cell>
        </Table.Row>
      ))}
    </ListTable>
  );
}
