"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";

/** The part of the browser's reader of codes that is used; TypeScript's own types don't know it yet. */
interface CodeReader {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
type CodeReaderClass = new (options: { readonly formats: readonly string[] }) => CodeReader;

const FORMATS = ["qr_code", "code_128", "ean_13"];
const LOOK_EVERY_MS = 250;
/** One code in front of the camera is read once, until another or nothing was seen for so long. */
const SAME_FOR_MS = 2_500;

const readerClass = (): CodeReaderClass | undefined =>
  (globalThis as { BarcodeDetector?: CodeReaderClass }).BarcodeDetector;

/** True where the browser reads codes by itself and lets the page see through the camera. */
export const canScanByCamera = (): boolean =>
  readerClass() !== undefined && navigator.mediaDevices?.getUserMedia !== undefined;

interface CameraScannerProps {
  readonly onRead: (code: string) => void;
  readonly onClosed: () => void;
}

/** Looks through the camera and tells each code once. Nothing that it sees is kept or sent. */
export function CameraScanner({ onRead, onClosed }: CameraScannerProps) {
  const t = useTranslations("workshop-parcels.scan");
  const video = useRef<HTMLVideoElement>(null);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    const Reader = readerClass();
    const screen = video.current;
    if (!Reader || !screen) return;
    const reader = new Reader({ formats: FORMATS });
    let stream: MediaStream | undefined;
    let isOver = false;
    let last = { code: "", at: 0 };
    const look = async () => {
      const codes = await reader.detect(screen).catch(() => []);
      for (const { rawValue: code } of codes) {
        const isSame = code === last.code && Date.now() - last.at < SAME_FOR_MS;
        last = { code, at: Date.now() };
        if (!isSame && !isOver) onRead(code);
      }
    };
    const open = async () => {
      try {
        stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
        if (isOver) return stop();
        screen.srcObject = stream;
        await screen.play();
      } catch {
        setRefused(true);
      }
    };
    const stop = () => {
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    const looking = setInterval(() => {
      if (screen.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA) void look();
    }, LOOK_EVERY_MS);
    void open();
    return () => {
      isOver = true;
      clearInterval(looking);
      stop();
    };
  }, [onRead]);
  return (
    <div className="flex flex-col gap-2">
      {isRefused && (
        <Notice look="care" role="alert">
          {t("cameraRefused")}
        </Notice>
      )}
      <video ref={video} muted playsInline className="aspect-4/3 w-full rounded-md bg-night object-cover" />
      <Button type="button" look="secondary" onClick={onClosed}>
        {t("cameraClose")}
      </Button>
    </div>
  );
}
