const KEY = "workshop-device";

/** What tells this device from the workshop's others: a name without meaning, made once. */
export function deviceName(): string {
  const known = localStorage.getItem(KEY);
  if (known) return known;
  const made = crypto.randomUUID();
  localStorage.setItem(KEY, made);
  return made;
}
