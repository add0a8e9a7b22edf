/** Key of a product's metadata under which it stands that a manager has paused it. */
export const PAUSED_KEY = "paused";
