import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Locale } from "../../contracts/locale";
import type { StatementDetail } from "../../contracts/statement";
import { payableNow } from "../../domain/payout/payable";
import { groupLines } from "../../domain/statement/group-lines";
import type { Balance } from "../../domain/statement/statement";
import { readPayable } from "../../modules/attribution/payouts/payable-statement";
import { readStatement } from "../../modules/attribution/statements/stored-statements";
import { BookRefusal } from "./book-refusal";
import { statementHead } from "./list-statements";

/** A closed statement with every line, by kind as on paper, the order behind each, and what can be paid out now. */
export async function readStatementDetail(
  container: MedusaContainer,
  id: string,
  locale?: Locale,
): Promise<StatementDetail> {
  const connection: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  return connection.transaction(
    async (sql) => {
      const [head, statement] = await Promise.all([statementHead(sql, id, locale), readStatement(sql, id)]);
      if (!head || !statement) throw new BookRefusal("statement_not_found", "There is no such statement.");
      const payable = await readPayable(sql, id);
      const behind = await entriesBehind(sql, id);
      const lines = groupLines(statement).flatMap((group) => group.lines);
      const previous = await sql("statement").where("id", id).first("previous_id");
      return {
        ...head,
        timeZone: statement.timeZone,
        previousHash: statement.previousHash,
        previousId: previous?.previous_id ?? null,
        opening: statement.opening.map(onWire),
        closing: statement.closing.map(onWire),
        payable: payable ? payableNow(payable).map(onWire) : [],
        lines: lines.map(({ seq, amountMinor, ...line }) => ({
          ...line,
          seq: String(seq),
          amountMinor: String(amountMinor),
          entryId: behind.get(String(seq))?.entryId ?? "",
          orderId: behind.get(String(seq))?.orderId ?? null,
        })),
      };
    },
    { isolationLevel: "repeatable read", readOnly: true },
  );
}

const onWire = ({ recipient, amountMinor }: Balance) => ({ recipient, amountMinor: String(amountMinor) });

interface EntryBehind {
  readonly seq: string;
  readonly entryId: string;
  readonly orderId: string | null;
}

/** Place in the book → entry and order, for operators alone: a statement itself knows only opaque references. */
async function entriesBehind(sql: Knex, id: string): Promise<Map<string, EntryBehind>> {
  const { rows }: { rows: EntryBehind[] } = await sql.raw(
    `select l.seq::text as seq, e.id as "entryId", e.order_id as "orderId"
       from statement_line l join ledger_entry e on e.id = l.entry_id where l.statement_id = ?`,
    [id],
  );
  return new Map(rows.map((row) => [row.seq, row]));
}
