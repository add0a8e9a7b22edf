"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { TextLink } from "@/ui/text-link";

/** Seconds between looks: attribution usually takes two or three, its safety net two minutes. */
const PAUSES_SECONDS = [2, 2, 3, 3, 5, 5, 10, 10, 20, 30, 60];

/** Looks again by itself until the page it stands on no longer needs it; then says how to look by hand. */
export function LookAgain({
  href,
  labels,
}: {
  readonly href: string;
  readonly labels: Readonly<Record<"text" | "slow" | "again", string>>;
}) {
  const router = useRouter();
  const [looks, setLooks] = useState(0);
  const pause = PAUSES_SECONDS[looks];
  // Two pauses of the same length are two pauses: the count starts the clock anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `looks` is what changes
  useEffect(() => {
    if (pause === undefined) return;
    const timer = setTimeout(() => {
      router.refresh();
      setLooks((count) => count + 1);
    }, pause * 1000);
    return () => clearTimeout(timer);
  }, [looks, pause, router]);
  return (
    <>
      <p>{pause === undefined ? labels.slow : labels.text}</p>
      <TextLink href={href} className="inline-block py-2">
        {labels.again}
      </TextLink>
    </>
  );
}
