import { onePieceOfEachCenter } from "../pieces.mjs";
import { beginStockPayment, call, must, prepareStockCart } from "../shoppers.mjs";

/** Medusa's own provider authorises and waits to be told to capture. */
export const CAPTURES_LATER = "pp_system_default";

const STANDING = `
  select p.id, p.amount, p.captured_at,
         (select count(*)::int from capture c where c.payment_id = p.id and c.deleted_at is null) as captures,
         (select coalesce(sum(c.amount), 0) from capture c where c.payment_id = p.id and c.deleted_at is null) as captured,
         (select count(*)::int from order_transaction t where t.order_id = x.order_id and t.deleted_at is null) as transactions
    from order_payment_collection x join payment p on p.payment_collection_id = x.payment_collection_id
   where x.order_id = $1`;

/** An operator captures what a shopper has authorised. */
export const capturePayment = {
  name: "capture",
  stages: ["nothing", "capture noted", "captured", "all written"],
  async begin({ shop, operator, db, dice, number }) {
    const pieces = await onePieceOfEachCenter(db, dice);
    const cartId = await prepareStockCart(shop, [dice.pick(pieces).variantId], `fault-${number}`);
    await beginStockPayment(shop, cartId, CAPTURES_LATER);
    const { order } = await must(shop, `/store/carts/${cartId}/complete`, {});
    const payment = async () => (await db.query(STANDING, [order.id])).rows[0];
    const { id } = await payment();
    const send = () => call(operator, `/admin/payments/${id}/capture`, {});
    return {
      send,
      /** Somebody who was not answered looks first. */
      async again() {
        const seen = await call(operator, `/admin/payments/${id}?fields=captured_at`);
        return seen.body.payment?.captured_at ? seen : send();
      },
      async stage() {
        const { captures, captured_at: at, transactions } = await payment();
        if (transactions > 0) return "all written";
        if (at) return "captured";
        return captures > 0 ? "capture noted" : "nothing";
      },
      /** Whole or not at all. Somebody who was refused may find it captured a little later. */
      async broken(answer) {
        const { captures, captured, amount, captured_at: at } = await payment();
        if (captures === 1 && captured === amount && at) return [];
        if (captures > 0)
          return [`payment ${id} of ${amount} has ${captures} captures of ${captured}, captured at ${at}`];
        return answer
          ? [`payment ${id} can't be captured: ${answer.status} ${JSON.stringify(answer.body)}`]
          : [];
      },
    };
  },
};
