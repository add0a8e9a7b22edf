/** What the settings say of what was just done, by a word in their address. */
export const SAID = ["device-out", "failed"] as const;
