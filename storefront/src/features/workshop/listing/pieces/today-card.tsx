"use client";

import { useTranslations } from "next-intl";
import { Link } from "wouter";

interface TodayCardProps {
  readonly look: "plain" | "problem";
  readonly title: string;
  readonly text: string;
}

/** A card about pieces: what waits, and the way to the list. */
export function TodayCard({ look, title, text }: TodayCardProps) {
  const t = useTranslations("workshop-listing.today");
  return (
    <section className={`rounded-md p-4 ${look === "problem" ? "bg-clay-wash" : "bg-sand"}`}>
      <h2 className="text-xl">{title}</h2>
      <p>{text}</p>
      <Link
        href="/pieces"
        className="mt-1 inline-flex min-h-12 items-center font-semibold underline decoration-line-strong underline-offset-4"
      >
        {t("look")}
      </Link>
    </section>
  );
}
