import type { Locale } from "@second-chance/backend/contracts/locale";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { doorPath } from "@/features/door/door-pages";
import { ButtonLink } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { ngoProblems } from "./ngo-problem";

interface RoomProblemProps {
  readonly locale: Locale;
  /** Of the refusal. */
  readonly code: string;
  /** The address that was asked for: to be tried again, or come back to after logging in. */
  readonly here: string;
}

/**
 * What a room shows in place of what it was refused. Whoever isn't logged in is led to the door, and back from there; what isn't
 * theirs isn't there.
 */
export async function RoomProblem({ locale, code, here }: RoomProblemProps) {
  if (code === "not_signed_in") redirect(doorPath({ portal: "ngo", locale }, "log-in", { back: here }));
  if (code === "not_found") notFound();
  const t = await getTranslations("ngo-portal.state");
  const problems = await ngoProblems(locale);
  const isRole = code === "role_not_enough";
  return (
    <EmptyState
      title={t(isRole ? "roleTitle" : "failedTitle")}
      actions={
        isRole ? null : (
          <ButtonLink look="secondary" href={here}>
            {t("again")}
          </ButtonLink>
        )
      }
    >
      {problems(code)}
    </EmptyState>
  );
}
