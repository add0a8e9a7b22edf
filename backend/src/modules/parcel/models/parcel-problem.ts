import { model } from "@medusajs/framework/utils";
import { PROBLEM_KINDS } from "../../../contracts/parcel-problem-words";

/** Something that is wrong with a parcel, as its center reports it. What was said stays; an answer is added to it, once. */
export const ParcelProblem = model
  .define("parcel_problem", {
    /** Made on the device that reports. */
    id: model.text().primaryKey(),
    parcel_id: model.text(),
    workshop_id: model.text(),
    kind: model.enum([...PROBLEM_KINDS]),
    words: model.text().default(""),
    /** A manager's id. */
    reported_by: model.text(),
    reported_at: model.dateTime(),
    answer: model.text().nullable(),
    /** An operator's id. */
    answered_by: model.text().nullable(),
    answered_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["parcel_id"] },
    { on: ["parcel_id"], where: "answered_at is null", name: "IDX_parcel_problem_open" },
  ]);
