"use client";

import { useEffect, useState } from "react";
import { portalUrl } from "../../portal/portal-api";
import type { KeptPhoto } from "./kept-photo";

interface FullPhoto {
  readonly state: "opening" | "ready" | "missing";
  readonly blob?: Blob;
  readonly address?: string;
  /** Width by height. */
  readonly ratio?: number;
}

async function fetchLarge(photoId: string, workshopId: string): Promise<Blob | undefined> {
  try {
    const answer = await fetch(portalUrl(`/workshops/${workshopId}/photos/${photoId}/file?size=large`));
    return answer.ok ? await answer.blob() : undefined;
  } catch {
    return undefined;
  }
}

/** A photo in its full size: from this device, else from the shop. */
export function useFullPhoto(photoId: string, kept: KeptPhoto | undefined, workshopId: string): FullPhoto {
  const [photo, setPhoto] = useState<FullPhoto>({ state: "opening" });
  const isKept = kept !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: its bytes never change, and the record does with every chunk sent
  useEffect(() => {
    let address: string | undefined;
    let isWanted = true;
    const open = async () => {
      const blob = kept?.full ?? (await fetchLarge(photoId, workshopId));
      if (!isWanted) return;
      if (!blob) return setPhoto({ state: "missing" });
      const { width, height } = kept ?? (await createImageBitmap(blob));
      address = URL.createObjectURL(blob);
      setPhoto({ state: "ready", blob, address, ratio: width / height });
    };
    void open();
    return () => {
      isWanted = false;
      if (address) URL.revokeObjectURL(address);
    };
  }, [photoId, isKept, workshopId]);
  return photo;
}
