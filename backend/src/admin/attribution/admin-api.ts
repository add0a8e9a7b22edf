import { useCallback, useEffect, useState } from "react";

/** Calls a route of the backend as the signed-in operator. Throws an Error with the sentence of a refusal. */
export async function callAdmin<T>(path: string, body?: unknown): Promise<T> {
  const response = await fetch(`${__BACKEND_URL__.replace(/\/$/, "")}${path}`, {
    credentials: "include",
    ...(body === undefined
      ? {}
      : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  });
  const answer: { message?: string } & T = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.message ?? `The backend answered ${response.status}.`);
  return answer;
}

/** What a page shows of a route: still loading, failed with a sentence, or there. */
export type Loaded<T> =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly message: string }
  | { readonly state: "ready"; readonly data: T };

/** Loads a route, again whenever the path changes or `reload` is called. */
export function useAdmin<T>(path: string): Loaded<T> & { readonly reload: () => void } {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: "loading" });
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn loads the same path again
  useEffect(() => {
    let current = true;
    callAdmin<T>(path).then(
      (data) => current && setLoaded({ state: "ready", data }),
      (error: Error) => current && setLoaded({ state: "failed", message: error.message }),
    );
    return () => {
      current = false;
    };
  }, [path, turn]);
  const reload = useCallback(() => setTurn((count) => count + 1), []);
  return { ...loaded, reload };
}
