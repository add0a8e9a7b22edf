"use client";

import { readChainFile } from "@second-chance/backend/documents/statement/read-chain-file";
import { useLocale, useTranslations } from "next-intl";
import { type ChangeEvent, useEffect, useState } from "react";
import { monthName } from "@/features/workshop/income/amounts";
import { Field } from "@/ui/field";
import { Icon } from "@/ui/icon";
import { Notice } from "@/ui/notice";
import { type VerifiedChain, verifyChains } from "./verify-chains";

interface Verified {
  readonly chains: readonly VerifiedChain[];
  /** Sentences about files that say nothing. */
  readonly problems: readonly string[];
}

/** Chain files, checked on the device: no line to the shop is needed and nothing leaves. */
export function VerifyFiles() {
  const t = useTranslations("ngo-verify");
  const [verified, setVerified] = useState<Verified | "working">();
  // A file that is chosen before the script runs would go unheard.
  const [isReady, setReady] = useState(false);
  useEffect(() => setReady(true), []);

  const verify = async ({ target: { files } }: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(files ?? [])];
    if (chosen.length === 0) return setVerified(undefined);
    if (!globalThis.crypto?.subtle) return setVerified({ chains: [], problems: [t("noHash")] });
    setVerified("working");
    const read = await Promise.all(
      chosen.map(async (file) => ({ file: file.name, statements: readChainFile(await file.text()) })),
    );
    const problems = read.flatMap(({ file, statements }) =>
      statements === null ? t("unreadable", { file }) : statements.length === 0 ? t("empty", { file }) : [],
    );
    setVerified({ chains: await verifyChains(read.flatMap(({ statements }) => statements ?? [])), problems });
  };
  return (
    <>
      <Field
        id="chain-files"
        type="file"
        accept=".json,application/json"
        multiple
        disabled={!isReady}
        label={t("files")}
        hint={t("hint")}
        onChange={verify}
      />
      <div role="status" className="mt-6 flex flex-col gap-4">
        {verified === "working" ? <p>{t("working")}</p> : null}
        {verified && verified !== "working" ? (
          <>
            {verified.problems.map((problem) => (
              <Notice key={problem} look="problem">
                {problem}
              </Notice>
            ))}
            {verified.chains.length > 0 ? (
              <ul className="divide-y divide-line border-y border-line">
                {verified.chains.map((chain) => (
                  <ChainResult key={chain.key} chain={chain} />
                ))}
              </ul>
            ) : null}
          </>
        ) : null}
      </div>
    </>
  );
}

function ChainResult({ chain }: { readonly chain: VerifiedChain }) {
  const t = useTranslations("ngo-verify");
  const tFinding = useTranslations("ngo-statements.finding");
  const locale = useLocale();
  const { center, workshop, currencyCode, statements, lastHash, lastPeriod, broken } = chain;
  const holds = broken.length === 0;
  const count = { count: statements, written: new Intl.NumberFormat(locale).format(statements) };
  return (
    <li className="py-3">
      <p className="text-sm text-ink-soft">
        {t("center", { center })} · {workshop ?? t("own")} · {currencyCode}
      </p>
      <p className={`flex gap-2 font-semibold ${holds ? "" : "text-clay-deep"}`}>
        <Icon name={holds ? "check" : "info"} className="mt-1 size-4 shrink-0" />
        {t(holds ? "holds" : "broken", count)}
      </p>
      {holds ? null : (
        <ul className="mt-1 list-disc pl-6">
          {broken.map(({ period, codes }) => (
            <li key={period}>
              {monthName(period, locale)}:{" "}
              {codes
                .map((code) => (code === "before_missing" ? t("beforeMissing") : tFinding(code)))
                .join("; ")}
            </li>
          ))}
        </ul>
      )}
      <p className="mt-1 text-sm text-ink-soft">
        {t("lastHash", { month: monthName(lastPeriod, locale) })}{" "}
        <code className="tabular break-all">{lastHash}</code>
      </p>
    </li>
  );
}
