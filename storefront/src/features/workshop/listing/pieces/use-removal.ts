"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { PieceRow } from "./piece-rows";

/** A deletion can be taken back for so long. */
const UNDO_MS = 10_000;

interface Removal {
  /** The piece whose deletion can still be taken back. */
  readonly row: PieceRow | undefined;
  readonly begin: (row: PieceRow) => void;
  readonly undo: () => void;
}

/**
 * Deletes a piece after a while in which that can be taken back; at once when another one is deleted or the screen is left. A
 * browser that is closed before has deleted nothing.
 */
export function useRemoval(remove: (row: PieceRow) => void): Removal {
  const [row, setRow] = useState<PieceRow>();
  const pending = useRef<PieceRow>(undefined);
  const latest = useRef(remove);
  latest.current = remove;

  const finish = useCallback(() => {
    const due = pending.current;
    pending.current = undefined;
    setRow(undefined);
    if (due) latest.current(due);
  }, []);
  useEffect(() => finish, [finish]);
  useEffect(() => {
    if (!row) return;
    const due = setTimeout(finish, UNDO_MS);
    return () => clearTimeout(due);
  }, [row, finish]);
  return {
    row,
    begin: (next) => {
      finish();
      pending.current = next;
      setRow(next);
    },
    undo: () => {
      pending.current = undefined;
      setRow(undefined);
    },
  };
}
