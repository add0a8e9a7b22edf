import { onePieceOfEachCenter } from "../pieces.mjs";
import { call, prepareBasket } from "../shoppers.mjs";

const PAYMENT = "pp_test-payment_demo";

const STANDING = `
  select o.id, o.status, o.display_id as "displayId",
         exists (select 1 from order_cart c where c.order_id = o.id and c.deleted_at is null) as linked,
         (select count(*)::int from capture c join payment p on p.id = c.payment_id
            join order_payment_collection x on x.payment_collection_id = p.payment_collection_id
           where x.order_id = o.id and c.deleted_at is null) as captures,
         (select count(*)::int from order_transaction t where t.order_id = o.id and t.deleted_at is null) as transactions
    from "order" o where o.email = $1 and o.deleted_at is null order by o.created_at`;

/** A shopper presses the last button: basket, payment and order in one call. */
export const completeCheckout = {
  name: "completion",
  stages: ["nothing", "payment begun", "order", "order of the basket", "paid", "all written"],
  async begin({ shop, db, dice, number }) {
    const pieces = await onePieceOfEachCenter(db, dice);
    const wanted = pieces.slice(0, dice.between(1, 2)).map(({ variantId }) => variantId);
    const { id, totalMinor } = await prepareBasket(shop, wanted, `fault-${number}`);
    const orders = async () => (await db.query(STANDING, [`shopper-fault-${number}@example.com`])).rows;
    const send = () =>
      call(shop, `/store/baskets/${id}/place`, { provider_id: PAYMENT, expected_total_minor: totalMinor });
    return {
      send,
      again: send,
      async stage() {
        const order = (await orders()).at(-1);
        if (order?.transactions > 0) return "all written";
        if (order?.captures > 0) return "paid";
        if (order) return order.linked ? "order of the basket" : "order";
        const begun = await db.query("select 1 from cart_payment_collection where cart_id = $1", [id]);
        return begun.rowCount ? "payment begun" : "nothing";
      },
      /** Whoever was told of an order has one, and has paid it; whoever gave up has nothing half. */
      async broken(answer) {
        const made = (await orders()).filter(({ status }) => status !== "canceled");
        if (made.length > 1) return [`basket ${id} became ${made.length} orders`];
        if (!answer) return [];
        if (answer.status >= 300)
          return [`basket ${id} can't be bought: ${answer.status} ${JSON.stringify(answer.body)}`];
        const [order] = made;
        if (!order || order.displayId !== answer.body.displayId)
          return [`the shopper holds a receipt of order #${answer.body.displayId}, which does not stand`];
        return order.captures === 1 ? [] : [`order #${order.displayId} was paid ${order.captures} times`];
      },
    };
  },
};
