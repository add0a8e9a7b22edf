"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Notice } from "@/ui/notice";

interface HandOverProps {
  readonly onHandedOver: (tracking: { tracking_number: string; tracking_url: string }) => Promise<void>;
  readonly onUnpacked: () => Promise<void>;
}

/** A link that the shop takes: http or https, with a site's name. */
const isLink = (text: string): boolean => /^https?:\/\/[^\s/]+\.[^\s/]+/.test(text);

/** Hands a packed parcel to the post. It can't be taken back, so it is asked once more. */
export function HandOver({ onHandedOver, onUnpacked }: HandOverProps) {
  const t = useTranslations("workshop-parcels.handOver");
  const [number, setNumber] = useState("");
  const [url, setUrl] = useState("");
  const [isAsking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const isWrong = url.trim() !== "" && !isLink(url.trim());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isWrong) setAsking(true);
  };
  const run = async (task: () => Promise<void>) => {
    setBusy(true);
    await task();
    setBusy(false);
  };
  return (
    <section aria-labelledby="hand-over">
      <h2 id="hand-over" className="text-2xl">
        {t("title")}
      </h2>
      <form onSubmit={submit} className="mt-2 flex flex-col gap-3">
        <Field
          id="tracking-number"
          label={t("number")}
          optional={t("optional")}
          hint={t("numberHint")}
          autoComplete="off"
          autoCapitalize="characters"
          maxLength={80}
          value={number}
          onChange={({ target }) => setNumber(target.value)}
        />
        <Field
          id="tracking-url"
          label={t("link")}
          optional={t("optional")}
          error={isWrong ? t("linkWrong") : undefined}
          inputMode="url"
          autoComplete="off"
          autoCapitalize="off"
          placeholder="https://"
          maxLength={300}
          value={url}
          onChange={({ target }) => setUrl(target.value)}
        />
        {isAsking ? (
          <div className="flex flex-col gap-2">
            <Notice look="care" role="alert" title={t("sure")}>
              {t("sureText")}
            </Notice>
            <Button
              type="button"
              disabled={busy || isWrong}
              onClick={() =>
                void run(() => onHandedOver({ tracking_number: number.trim(), tracking_url: url.trim() }))
              }
            >
              {t("yes")}
            </Button>
            <Button type="button" look="secondary" disabled={busy} onClick={() => setAsking(false)}>
              {t("notYet")}
            </Button>
          </div>
        ) : (
          <>
            <Button disabled={busy}>{t("submit")}</Button>
            <Button type="button" look="secondary" disabled={busy} onClick={() => void run(onUnpacked)}>
              {t("unpack")}
            </Button>
          </>
        )}
      </form>
    </section>
  );
}
