/** Pages that a log-in may lead on to, below language and country. */
const AFTER_LOG_IN = /^\/(?:checkout|basket|account(?:\/(?:orders|addresses|profile))?)$/;

/** Where to go after logging in: one of the shop's own pages, never an address from outside. */
export function nextPage(asked: string | undefined): string {
  return asked && AFTER_LOG_IN.test(asked) ? asked : "/account";
}
