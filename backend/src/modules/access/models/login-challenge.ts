import { model } from "@medusajs/framework/utils";

/** A login that waits for its second factor. The id is of Medusa's challenge, which knows no manager of ours. */
export const LoginChallenge = model
  .define("login_challenge", {
    id: model.id({ prefix: "lch" }).primaryKey(),
    account_id: model.text(),
  })
  .indexes([{ on: ["created_at"] }]);
