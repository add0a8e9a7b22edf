/** Names the manager whose session this device carries; opens nothing. */
export const MANAGER_COOKIE = "workshop_manager";

/** Id of the manager who logged in on this device last, null where nobody did, or logged out. */
export function whoIsHere(cookies = document.cookie): string | null {
  const [, id = ""] = new RegExp(`(?:^|; )${MANAGER_COOKIE}=([^;]*)`).exec(cookies) ?? [];
  return id || null;
}
