import { model } from "@medusajs/framework/utils";

/**
 * A payment that could become no order: it was decided to give it back, and then it was. What is decided stays decided, so that no
 * later look makes an order of money that is on its way back.
 */
export const ReturnedPayment = model
  .define("returned_payment", {
    /** The payment's own name at its provider. */
    intent_id: model.text().primaryKey(),
    basket_id: model.text(),
    session_id: model.text(),
    /** Minor units, in digits. */
    amount_minor: model.text(),
    /** Upper case. */
    currency_code: model.text(),
    /** Why it became no order: a code of the gate. */
    reason: model.text(),
    decided_at: model.dateTime(),
    /** Let go what was held, or paid back what had come; null until it is done. */
    way: model.text().nullable(),
    returned_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["basket_id", "decided_at"] }]);
