/** What can't be done with a photo; `code` is stable, and nothing has been changed. */
export class PhotoRefused extends Error {
  override readonly name = "PhotoRefused";
  constructor(
    readonly code:
      | "not_found"
      | "photo_quota_reached"
      | "photos_enough_today"
      | "photo_used"
      | "photo_not_ready"
      | "photo_not_reviewed",
    message: string,
  ) {
    super(message);
  }
}
