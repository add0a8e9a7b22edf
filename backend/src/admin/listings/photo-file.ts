/** Where an operator sees a photo of a workshop, which shoppers don't yet. */
export const photoFile = (id: string, size: "small" | "large"): string =>
  `${__BACKEND_URL__.replace(/\/$/, "")}/admin/photos/${id}/file?size=${size}`;
