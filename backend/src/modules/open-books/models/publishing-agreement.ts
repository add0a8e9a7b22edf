import { model } from "@medusajs/framework/utils";

/** A center's leave to publish what it earned. It ends once, and stays on record. */
export const PublishingAgreement = model
  .define("publishing_agreement", {
    id: model.id({ prefix: "opag" }).primaryKey(),
    center_id: model.text(),
    /** Who agreed for the center, and what they are there: staff, never a maker. */
    agreed_by: model.text(),
    /** UTC day. */
    agreed_on: model.text(),
    /** First quarter that may be published, `2026-Q1`. */
    first_quarter: model.text(),
    /** The operator. */
    recorded_by: model.text(),
    ended_at: model.dateTime().nullable(),
    ended_by: model.text().nullable(),
    ended_reason: model.text().nullable(),
  })
  .indexes([{ on: ["center_id"], unique: true, where: "ended_at is null" }]);
