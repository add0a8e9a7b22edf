"use client";

import { type MouseEvent, type ReactNode, useRef } from "react";

interface ZoomLinkProps {
  /** The large picture; also where the link leads without script. */
  readonly href: string;
  readonly alt: string;
  readonly closeLabel: string;
  readonly children: ReactNode;
}

/** Shows the large picture over the page. The browser's own dialog keeps focus, Escape and the way back. */
export function ZoomLink({ href, alt, closeLabel, children }: ZoomLinkProps) {
  const dialog = useRef<HTMLDialogElement>(null);

  function open(event: MouseEvent): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const picture = dialog.current?.querySelector("img");
    if (picture && !picture.getAttribute("src")) picture.src = href;
    dialog.current?.showModal();
  }

  return (
    <>
      <a href={href} onClick={open} className="block cursor-zoom-in">
        {children}
      </a>
      <dialog
        ref={dialog}
        aria-label={alt}
        className="m-auto max-h-dvh max-w-[100vw] overflow-auto bg-transparent backdrop:bg-veil"
      >
        <form method="dialog">
          <button type="submit" className="block cursor-zoom-out">
            {/* biome-ignore lint/performance/noImgElement: the stored picture itself, as large as it is */}
            <img alt={alt} className="mx-auto h-[92dvh] w-auto max-w-none bg-sand object-contain" />
            <span className="fixed top-3 right-3 grid min-h-12 place-items-center rounded-full bg-paper-raised px-5 font-semibold text-ink">
              {closeLabel}
            </span>
          </button>
        </form>
      </dialog>
    </>
  );
}
