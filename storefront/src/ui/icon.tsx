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
  forward: "m7.8 5 5 5-5 5",
  back: "m12.2 5-5 5 5 5",
  plus: "M10 4v12M4 10h12",
  minus: "M4 10h12",
  zoom: "M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Zm4 9.5 4 4M6.7 9h4.6M9 6.7v4.6",
  sieve: "M3 5h14M5.5 10h9M8 15h4",
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
