/** A step of a parcel or a return that can't be taken; `code` is stable, and nothing has been changed. */
export class ParcelRefused extends Error {
  override readonly name = "ParcelRefused";
  constructor(
    readonly code:
      | "parcel_not_found"
      | "step_not_open"
      | "line_not_of_parcel"
      | "more_than_in_parcel"
      | "nothing_packed"
      | "parcel_out_of_date"
      | "check_incomplete"
      | "reason_missing"
      | "request_differs"
      | "problem_not_found"
      | "problem_answered"
      | "return_not_found"
      | "return_decided"
      | "nothing_to_return",
    message: string,
  ) {
    super(message);
  }
}
