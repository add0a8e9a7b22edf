import { say } from "./progress.mjs";

/**
 * @param {import("./stack-file.mjs").Stack} stack
 * @param {string} seconds
 * @param {boolean} takesCards by Stripe's stand-in
 */
export function announce(stack, seconds, takesCards) {
  const rows = [
    ["Shop", stack.storefrontUrl],
    ["Medusa Admin", stack.adminUrl],
    ["Store API", `${stack.backendUrl}/store  (x-publishable-api-key: ${stack.publishableKey})`],
    ["Demo mails", stack.mailDir],
    ["Workshop portal", `${stack.storefrontUrl}/workshop`],
    ["Organisations' portal", `${stack.storefrontUrl}/ngo`],
    ...stack.logins.map(({ role, email, password, of = "" }) => [
      `Login, ${role}`,
      `${email}  ${password}  ${of}`.trimEnd(),
    ]),
  ];
  const width = Math.max(...rows.map(([label = ""]) => label.length));
  say(`\nSecond Chance Crafts is open after ${seconds} s\n`);
  for (const [label = "", value] of rows) say(`  ${label.padEnd(width)}  ${value}`);
  if (takesCards) say("\n  Stripe's stand-in takes 4242 4242 4242 4242, any later month and any code.");
  say("\n  Payments are tests, no money moves. Ctrl-C stops everything.\n");
}

/**
 * One line that is written over on a terminal; elsewhere only its last state.
 * @param {string} text
 * @param {boolean} isLast
 */
export function showProgressLine(text, isLast) {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[2K  ${text}${isLast ? "\n" : ""}`);
  else if (isLast) say(`  ${text}`);
}
