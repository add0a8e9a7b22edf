const PATHS = {
  search: "M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Zm4 9.5 4 4",
  basket: "M3 8h14l-1.6 8.5H4.6L3 8Zm3.5 0L9 3m4.5 5L11 3",
  place:
    "M10 17.5s5.5-5.2 5.5-9.3a5.5 5.5 0 0 0-11 0c0 4.1 5.5 9.3 5.5 9.3Zm0-7.3a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z",
  person: "M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm-6 7.5c.4-3.2 2.8-5 6-5s5.6 1.8 6 5",
  close: "m4.5 4.5 11 11m0-11-11 11",
  check: "m3.5 10.5 4.2 4.2 8.8-9.4",
  clock: "M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14Zm0 3v4.2l2.8 1.8",
  parcel: "m3.5 6.5 6.5-3 6.5 3v7l-6.5 3-6.5-3v-7Zm0 0 6.5 3m0 0 6.5-3m-6.5 3v7M6.8 5l6.5 3",
  paper: "M5.5 3h6l3.5 3.5V17h-9.5V3Zm6 0v3.5H15M8 10h4.5M8 13h4.5",
  pause: "M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14Zm-3.3 7h6.6",
  elsewhere: "M3.5 10h9m-3.4-3.6L12.7 10l-3.6 3.6M16.5 4v12",
  down: "m5 7.8 5 5 5-5",
  up: "m5 12.2 5-5 5 5",
  turn: "M15.5 7.5A6 6 0 1 0 16 11M16 4v4h-4",
  camera: "M3 6.5h3.5L8 4.5h4l1.5 2H17V16H3V6.5Zm7 2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6Z",
  forward: "m7.8 5 5 5-5 5",
  back: "m12.2 5-5 5 5 5",
  plus: "M10 4v12M4 10h12",
  minus: "M4 10h12",
  zoom: "M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Zm4 9.5 4 4M6.7 9h4.6M9 6.7v4.6",
  sieve: "M3 5h14M5.5 10h9M8 15h4",
  piece: "M4 7.5 10 4l6 3.5v6L10 17l-6-3.5v-6Zm3 1.7 6-3.4M10 11v6M4 7.5l6 3.5 6-3.5",
  today: "M3.5 5h13v12h-13V5Zm0 3.5h13M7 3v3.5M13 3v3.5M7 12h3",
  stock: "M3.5 11h6v6h-6v-6Zm7 0h6v6h-6v-6ZM7 4h6v6H7V4Z",
  income:
    "M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14Zm2.2 4.6c-.5-.6-1.3-1-2.2-1-1.3 0-2.2.7-2.2 1.7 0 2.4 4.6 1 4.6 3.4 0 1-1 1.7-2.4 1.7-1 0-1.9-.4-2.4-1M10 5.2v1.4m0 6.8v1.4",
  people:
    "M7.5 9.5a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2ZM2.5 16c.3-2.8 2.2-4.3 5-4.3s4.7 1.5 5 4.3m-.3-6.8a2.3 2.3 0 1 0-.9-4.3m2.4 6.4c2.1.1 3.5 1.4 3.8 3.6",
  settings: "M3 6h8m4 0h2M3 14h2m4 0h8M11 4v4h4V4h-4ZM5 12v4h4v-4H5Z",
  more: "M4 10h.01M10 10h.01M16 10h.01",
  info: "M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14Zm0 6v4.5m0-7.2v.4",
} as const;

export type IconName = keyof typeof PATHS;

/** One of the shop's own line icons. Always beside words, so hidden from screen readers. */
export function Icon({
  name,
  className = "size-5",
}: {
  readonly name: IconName;
  readonly className?: string;
}) {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      className={`shrink-0 ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
