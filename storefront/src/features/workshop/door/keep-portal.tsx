"use client";

import { useEffect } from "react";
import { prepareForNoLine } from "../portal/prepare-for-no-line";

/** Fetches the portal behind the door while somebody types name and password. */
export function KeepPortal() {
  useEffect(() => void prepareForNoLine(), []);
  return null;
}
