import { onePieceOfEachCenter } from "../pieces.mjs";
import { call, prepareStockCart } from "../shoppers.mjs";

/** The first month that is closed; each center has its own next one. */
const FIRST = "2025-02";

const STANDING = `
  select count(*)::int as statements, coalesce(sum((select count(*) from statement_line l where l.statement_id = s.id)), 0)::int as lines
    from statement s where s.center_id = $1 and s.period = $2`;
const NEXT = `
  select coalesce(to_char((max(period) || '-01')::date + interval '1 month', 'YYYY-MM'), '${FIRST}') as period
    from statement where center_id = $1`;

/** An operator closes a month of a center whose last sales are not in the book yet. */
export const closeMonth = {
  name: "closing",
  stages: ["nothing", "all written"],
  async begin({ shop, operator, db, dice, number, task }) {
    const pieces = await onePieceOfEachCenter(db, dice);
    const { centerId, center, variantId } = dice.pick(pieces);
    const { period } = (await db.query(NEXT, [centerId])).rows[0];
    for (const day of ["07", "19"]) {
      const cartId = await prepareStockCart(shop, [variantId], `fault-${number}`);
      await task("payPastCart", { cartId, paidAt: `${period}-${day}T15:00:00Z` });
    }
    const send = () => call(operator, "/admin/statements/close", { center_id: centerId, period });
    const standing = async () => (await db.query(STANDING, [centerId, period])).rows[0];
    return {
      send,
      again: send,
      stage: async () => ((await standing()).statements > 0 ? "all written" : "nothing"),
      async broken(answer) {
        const { statements, lines } = await standing();
        if (answer && answer.status >= 300)
          return [`${period} of ${center} can't be closed: ${answer.status} ${JSON.stringify(answer.body)}`];
        if (answer && statements === 0) return [`${period} of ${center} was answered and is not closed`];
        // The piece's workshop and the center's post, two sales each.
        return statements === 0 || (statements >= 2 && lines >= 4)
          ? []
          : [`${period} of ${center} is half closed: ${statements} statements with ${lines} lines`];
      },
    };
  },
};
