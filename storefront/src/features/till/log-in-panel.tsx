import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Notice } from "@/ui/notice";
import type { Till } from "./till";

const PROBLEMS = { wrong: "wrong", too_many: "tooMany", no_line: "noLine" } as const;

/** An operator logs in, with a line. The password goes to the shop and stays nowhere. */
export function LogInPanel({ till }: { readonly till: Till }) {
  const t = useTranslations("till.logIn");
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [problem, setProblem] = useState<keyof typeof PROBLEMS>();
  const [isBusy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const answer = await till.logIn(email, password);
    setBusy(false);
    setProblem("problem" in answer ? answer.problem : undefined);
  };
  return (
    <form onSubmit={submit} className="flex max-w-prose flex-col gap-4">
      <div>
        <h2 className="text-2xl">{t("title")}</h2>
        <p className="mt-1 text-ink-soft">{t("text")}</p>
      </div>
      {problem && (
        <Notice look="problem" role="alert">
          {t(PROBLEMS[problem])}
        </Notice>
      )}
      <Field
        id="till-email"
        label={t("email")}
        type="email"
        autoComplete="username"
        required
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <Field
        id="till-password"
        label={t("password")}
        type="password"
        autoComplete="current-password"
        required
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <Button wide disabled={isBusy}>
        {t("submit")}
      </Button>
    </form>
  );
}
