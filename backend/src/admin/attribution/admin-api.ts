import { useCallback, useEffect, useState } from "react";

/** What the backend refused, with its sentence and, where it gave one, its code. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message);
  }
}

/** Calls a route of the backend as the signed-in operator. Throws a {@link Refusal} with its sentence. */
export async function callAdmin<T>(path: string, body?: unknown): Promise<T> {
  const response = await fetch(`${__BACKEND_URL__.replace(/\/$/, "")}${path}`, {
    credentials: "include",
    ...(body === undefined
      ? {}
      : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  });
  const answer: { message?: string; code?: string } & T = await response.json().catch(() => ({}));
  if (!response.ok)
    throw new Refusal(answer.message ?? `The backend answered ${response.status}.`, answer.code ?? "");
  return answer;
}

/** What a page shows of a route: still loading, failed with a sentence, or there. */
export type Loaded<T> =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly message: string }
  | { readonly state: "ready"; readonly data: T };

/** A route's answer with the ways to look again. */
export type Loading<T> = Loaded<T> & {
  readonly reload: () => void;
  /** True while it is on its way, also when an earlier answer is still shown. */
  readonly isLoading: boolean;
};

/** Loads a route, again whenever the path changes or `reload` is called. */
export function useAdmin<T>(path: string): Loading<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: "loading" });
  const [isLoading, setLoading] = useState(true);
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn loads the same path again
  useEffect(() => {
    let current = true;
    setLoading(true);
    const settle = (answer: Loaded<T>) => {
      if (!current) return;
      setLoaded(answer);
      setLoading(false);
    };
    callAdmin<T>(path).then(
      (data) => settle({ state: "ready", data }),
      (error: Error) => settle({ state: "failed", message: error.message }),
    );
    return () => {
      current = false;
    };
  }, [path, turn]);
  const reload = useCallback(() => setTurn((count) => count + 1), []);
  return { ...loaded, isLoading, reload };
}
