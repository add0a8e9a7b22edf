import { model } from "@medusajs/framework/utils";

/**
 * Who did what, when and from where. Append-only: the database refuses anything else. Nothing here names a buyer or a maker;
 * `detail` has ids, numbers and words of ours.
 */
export const Act = model
  .define("act", {
    id: model.id({ prefix: "act" }).primaryKey(),
    actor_kind: model.enum(["manager", "officer", "operator", "nobody"]),
    /** Account's or user's id; null for somebody who isn't logged in. */
    actor_id: model.text().nullable(),
    /** What was done, such as "listing.submitted". */
    action: model.text(),
    center_id: model.text().nullable(),
    workshop_id: model.text().nullable(),
    organisation_id: model.text().nullable(),
    subject_type: model.text(),
    subject_id: model.text(),
    detail: model.json(),
    address: model.text(),
    device: model.text(),
    occurred_at: model.dateTime(),
  })
  .indexes([
    { on: ["workshop_id", "occurred_at"] },
    { on: ["center_id", "occurred_at"] },
    { on: ["organisation_id", "occurred_at"] },
    { on: ["actor_id", "occurred_at"] },
    { on: ["subject_id", "occurred_at"] },
    { on: ["occurred_at"] },
  ]);
