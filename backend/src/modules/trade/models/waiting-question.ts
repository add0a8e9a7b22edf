import { model } from "@medusajs/framework/utils";
import { LOCALES } from "../../../contracts/locale";

/**
 * A shopper waits to hear whether a piece may be sent to a country. The address serves this answer alone: the row goes when
 * it has been given or can't be delivered, when the shopper wants it, and after a year.
 */
export const WaitingQuestion = model
  .define("waiting_question", {
    id: model.id({ prefix: "wqu" }).primaryKey(),
    email: model.text(),
    /** By which a mail's link forgets every question of the address. */
    forget_key: model.text(),
    locale: model.enum([...LOCALES]),
    /** Ship-to country, upper case. */
    country: model.text(),
    product_id: model.text(),
    asked_at: model.dateTime(),
    /** How often its answer couldn't be mailed, and when that is tried again; null: with the next look. */
    failed_tries: model.number().default(0),
    next_try_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["email", "product_id", "country"], unique: true },
    { on: ["forget_key"] },
    { on: ["product_id", "country"] },
  ]);
