/** An act, as far as a sentence needs it. */
export interface SaidAct {
  readonly action: string;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly subject: { readonly name: string };
}

type Words = (key: "unknown", values: { readonly who: string; readonly action: string }) => string;

/**
 * An act in words of an area's messages: `action.<what>.<done>` takes `who`, the `name` of whom it is about (`known` says whether
 * it still has one) and whatever the act's detail has. An action without a sentence is shown as it is called.
 */
export function actSentence(t: Words): (act: SaidAct, who: string) => string {
  // Keys come from the backend's data: what isn't there is asked for, not known beforehand.
  const known = t as unknown as {
    (key: string, values: Record<string, string | number>): string;
    has(key: string): boolean;
  };
  return ({ action, detail, subject: { name } }, who) => {
    const values = Object.entries(detail).filter(
      (entry): entry is [string, string | number] =>
        typeof entry[1] === "string" || typeof entry[1] === "number",
    );
    const key = `action.${action}`;
    if (known.has(key))
      return known(key, { ...Object.fromEntries(values), name, known: name ? "yes" : "no", who });
    return t("unknown", { who, action: action.replace(/[._]/g, " ") });
  };
}
