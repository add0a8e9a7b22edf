"use client";

import type { Locale } from "@second-chance/backend/contracts/locale";
import type { ManagedLine } from "@second-chance/backend/contracts/manager/parcel";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useCallback, useEffect, useRef, useState } from "react";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { CameraScanner, canScanByCamera } from "./camera-scanner";
import { type Scan, scan, type Ticks } from "./ticks";

interface ScanPiecesProps {
  readonly lines: readonly ManagedLine[];
  readonly ticks: Ticks;
  readonly onTicked: (ticks: Ticks) => void;
}

/** Reads hang tags: by the camera where the browser can, else by a hand scanner, which types what it reads. */
export function ScanPieces({ lines, ticks, onTicked }: ScanPiecesProps) {
  const t = useTranslations("workshop-parcels.scan");
  const locale = useLocale() as Locale;
  const [typed, setTyped] = useState("");
  const [heard, setHeard] = useState<{ readonly said: Scan<ManagedLine>; readonly ticks: Ticks }>();
  const [isOpen, setOpen] = useState(false);
  const now = useRef({ lines, ticks, onTicked });
  now.current = { lines, ticks, onTicked };

  const read = useCallback((code: string) => {
    const result = scan(now.current.ticks, now.current.lines, code);
    if (!result) return;
    setHeard({ said: result, ticks: result.kind === "put_in" ? result.ticks : now.current.ticks });
    if (result.kind === "put_in") now.current.onTicked(result.ticks);
    // A shake for what is wrong: the screen isn't looked at while somebody packs.
    else navigator.vibrate?.(300);
  }, []);
  // A wrong piece must be seen, and the bar at the foot of the screen would hide it.
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (heard?.said.kind === "wrong") place.current?.scrollIntoView({ block: "center" });
  }, [heard]);
  // Said until the next tick.
  const said = heard?.ticks === ticks ? heard.said : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    read(typed);
    setTyped("");
  };
  return (
    <div className="mt-3 flex flex-col gap-2 rounded-md border border-line p-3">
      {canScanByCamera() &&
        (isOpen ? (
          <CameraScanner onRead={read} onClosed={() => setOpen(false)} />
        ) : (
          <Button type="button" look="secondary" onClick={() => setOpen(true)}>
            {t("camera")}
          </Button>
        ))}
      <form onSubmit={submit} className="flex items-end gap-2">
        <Field
          id="scan"
          className="grow"
          label={t("field")}
          hint={t("fieldHint")}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="done"
          maxLength={300}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Button look="secondary" className="shrink-0 whitespace-nowrap">
          {t("submit")}
        </Button>
      </form>
      <div ref={place} role={said && said.kind !== "put_in" ? "alert" : "status"}>
        {said &&
          (said.kind === "wrong" ? (
            <Notice look="problem" icon="close" title={t("wrong")}>
              <span className="break-all">{said.code}</span>
            </Notice>
          ) : (
            <Notice
              look={said.kind === "put_in" ? "good" : "care"}
              icon={said.kind === "put_in" ? "check" : "info"}
            >
              {t(said.kind, { title: said.line.titles[locale] })}
            </Notice>
          ))}
      </div>
    </div>
  );
}
