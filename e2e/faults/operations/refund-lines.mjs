import { onePieceOfEachCenter } from "../pieces.mjs";
import { call, must, prepareBasket } from "../shoppers.mjs";

const PAYMENT = "pp_test-payment_demo";

const STANDING = `
  select r.id, (p.data -> 'refunds' -> coalesce(r.metadata ->> 'request_id', r.id)) is not null as told,
         exists (select 1 from order_transaction t where t.reference_id = r.id and t.deleted_at is null) as transaction,
         exists (select 1 from ledger_source s where s.source_type = 'refund' and s.source_id = r.id) as booked
    from refund r join payment p on p.id = r.payment_id
   where r.metadata ->> 'request_id' = $1 and r.deleted_at is null`;

/** An operator gives money back for lines of an order, and a little more. */
export const refundLines = {
  name: "refund",
  stages: ["nothing", "refund noted", "given back", "written to the order", "booked"],
  async begin({ shop, operator, db, dice, number, job }) {
    const pieces = await onePieceOfEachCenter(db, dice);
    const wanted = pieces.slice(0, 2).map(({ variantId }) => variantId);
    const { id, totalMinor } = await prepareBasket(shop, wanted, `fault-${number}`);
    const { displayId } = await must(shop, `/store/baskets/${id}/place`, {
      provider_id: PAYMENT,
      expected_total_minor: totalMinor,
    });
    await job("attribution-catch-up");
    const { rows } = await db.query('select id from "order" where display_id = $1', [displayId]);
    const orderId = rows[0].id;
    const request = await refundRequest({ operator, dice, orderId, number });
    const send = () => call(operator, `/admin/orders/${orderId}/line-refunds`, request);
    const refunds = async () => (await db.query(STANDING, [request.request_id])).rows;
    return {
      send,
      again: send,
      async stage() {
        const [refund] = await refunds();
        if (!refund) return "nothing";
        if (refund.booked) return "booked";
        if (refund.transaction) return "written to the order";
        return refund.told ? "given back" : "refund noted";
      },
      async broken(answer) {
        const made = await refunds();
        if (made.length > 1) return [`request ${request.request_id} made ${made.length} refunds`];
        if (!answer) return [];
        if (answer.status >= 300)
          return [
            `request ${request.request_id} can't be repeated: ${answer.status} ${JSON.stringify(answer.body)}`,
          ];
        return made.length === 1 ? [] : [`request ${request.request_id} was answered and made no refund`];
      },
    };
  },
};

/** Some lines, each by a part or whole, and sometimes goodwill. */
async function refundRequest({ operator, dice, orderId, number }) {
  const { lines } = await must(operator, `/admin/orders/${orderId}/attribution`);
  const named = lines.slice(0, dice.between(1, lines.length)).map(({ id, refundableMinor }) => ({
    attribution_line_id: id,
    amount_minor: String(dice.between(1, Number(refundableMinor))),
  }));
  const left = lines.reduce((sum, { refundableMinor }) => sum + Number(refundableMinor), 0);
  const asked = named.reduce((sum, { amount_minor }) => sum + Number(amount_minor), 0);
  const goodwill =
    dice.roll() < 0.3 && left > asked ? { goodwill_minor: String(dice.between(1, left - asked)) } : {};
  return { request_id: `fault-request-${number}`, lines: named, reason: "Fault test", ...goodwill };
}
