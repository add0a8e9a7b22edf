import { useRef } from "react";
import type { Loaded } from "../attribution/admin-api";

/** What was loaded last, while the next is on its way: choices stay where they are. */
export function useLastReady<T>(loaded: Loaded<T>): T | undefined {
  const last = useRef<T>(undefined);
  if (loaded.state === "ready") last.current = loaded.data;
  return last.current;
}
