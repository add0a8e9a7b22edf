"use client";

import { useEffect, useRef } from "react";
import { useLocation } from "wouter";
import { newDraft } from "../drafts/kept-draft";
import { useDesk } from "../drafts/use-desk";

/** Makes an empty draft with an id of its own and goes on to its first question. */
export default function NewPieceScreen() {
  const { desk } = useDesk();
  const [, navigate] = useLocation();
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    const id = crypto.randomUUID();
    void desk
      .take(newDraft(id, desk.owner, {}, new Date()))
      .then(() => navigate(`/pieces/${id}?question=photos`, { replace: true }));
  }, [desk, navigate]);
  return null;
}
