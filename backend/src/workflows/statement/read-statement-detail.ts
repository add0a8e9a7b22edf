import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { StatementDetail } from "../../contracts/statement";
import { payableNow } from "../../domain/payout/payable";
import type { Balance } from "../../domain/statement/statement";
import { readPayable } from "../../modules/attribution/payouts/payable-statement";
import { readStatement } from "../../modules/attribution/statements/stored-statements";
import { BookRefusal } from "./book-refusal";
import { statementHead } from "./list-statements";

/** A closed statement with every line, the order behind each, and what can be paid out now. */
export async function readStatementDetail(container: MedusaContainer, id: string): Promise<StatementDetail> {
  const connection: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  return connection.transaction(
    async (sql) => {
      const [head, statement] = await Promise.all([statementHead(sql, id), readStatement(sql, id)]);
      if (!head || !statement) throw new BookRefusal("statement_not_found", "There is no such statement.");
      const payable = await readPayable(sql, id);
      const orders = await ordersBehind(sql, id);
      return {
        ...head,
        timeZone: statement.timeZone,
        previousHash: statement.previousHash,
        opening: statement.opening.map(onWire),
        closing: statement.closing.map(onWire),
        payable: payable ? payableNow(payable).map(onWire) : [],
        lines: statement.lines.map(({ seq, amountMinor, ...line }) => ({
          ...line,
          seq: String(seq),
          amountMinor: String(amountMinor),
          orderId: orders.get(String(seq)) ?? null,
        })),
      };
    },
    { isolationLevel: "repeatable read", readOnly: true },
  );
}

const onWire = ({ recipient, amountMinor }: Balance) => ({ recipient, amountMinor: String(amountMinor) });

/** Place in the book → order, for operators alone: a statement itself knows only opaque references. */
async function ordersBehind(sql: Knex, id: string): Promise<Map<string, string>> {
  const { rows }: { rows: { seq: string; order_id: string | null }[] } = await sql.raw(
    "select l.seq, e.order_id from statement_line l join ledger_entry e on e.id = l.entry_id where l.statement_id = ?",
    [id],
  );
  return new Map(rows.flatMap(({ seq, order_id }) => (order_id ? [[seq, order_id] as const] : [])));
}
