// @ts-check

/** @typedef {"card" | "bancontact" | "sepa_debit"} MethodType */
/** @typedef {{ type: "validation_error", code: string, message: string }} Invalid */

const NAMES = { card: "Card", bancontact: "Bancontact", sepa_debit: "SEPA Direct Debit" };

const STYLE = `
:host { display: block; font: inherit; }
fieldset { border: 0; margin: 0 0 12px; padding: 0; }
label { display: block; margin: 0 0 12px; }
label.choice { min-height: 44px; margin: 0; display: flex; align-items: center; gap: 8px; }
input:not([type="radio"]) { display: block; box-sizing: border-box; width: 100%; min-height: 44px; font: inherit; padding: 0 12px; }
p { margin: 0 0 12px; }
[hidden] { display: none; }`;

/**
 * The fields themselves, in a shadow root: like Stripe's frame they take no part in the shop's own form.
 * @param {HTMLElement} host
 * @param {MethodType[]} methods
 * @param {() => void} changed
 */
export function drawFields(host, methods, changed) {
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const number = field("Card number", "cc-number", "1234 1234 1234 1234");
  const expiry = field("Expiration date", "cc-exp", "MM / YY");
  const code = field("Security code", "cc-csc", "CVC");
  const iban = field("IBAN", "off", "DE00 0000 0000 0000 0000 00");
  const parts = {
    card: part(number.label, expiry.label, code.label),
    bancontact: part(paragraph("After submission, you will be redirected to complete the next steps.")),
    sepa_debit: part(iban.label, paragraph("You authorise Second Chance Crafts to debit your account.")),
  };
  let chosen = methods[0] ?? "card";
  const show = () => {
    for (const type of methods) parts[type].hidden = type !== chosen;
  };
  if (methods.length > 1) {
    const choose = (/** @type {MethodType} */ type) => {
      chosen = type;
      show();
      changed();
    };
    root.append(choices(methods, chosen, choose));
  }
  root.append(...methods.map((type) => parts[type]));
  show();
  root.addEventListener("input", changed);
  // As in Stripe's frame, Enter presses no button of the shop.
  root.addEventListener("keydown", (event) => {
    if (event instanceof KeyboardEvent && event.key === "Enter") event.preventDefault();
  });
  return {
    get type() {
      return chosen;
    },
    /** @returns {Invalid | undefined} */
    problem() {
      if (chosen === "sepa_debit" && digits(iban.input).length < 10)
        return invalid("incomplete_iban", "Your IBAN is incomplete.");
      if (chosen !== "card") return undefined;
      if (digits(number.input).length < 15)
        return invalid("incomplete_number", "Your card number is incomplete.");
      if (digits(expiry.input).length !== 4)
        return invalid("incomplete_expiry", "Your card's expiration date is incomplete.");
      return digits(code.input).length < 3
        ? invalid("incomplete_cvc", "Your card's security code is incomplete.")
        : undefined;
    },
    /** What goes to Stripe, and to nobody else. */
    data() {
      if (chosen === "sepa_debit") return { type: chosen, sepa_debit: { iban: iban.input.value } };
      if (chosen === "bancontact") return { type: chosen };
      const until = digits(expiry.input);
      const card = {
        number: digits(number.input),
        exp_month: until.slice(0, 2),
        exp_year: until.slice(2),
        cvc: digits(code.input),
      };
      return { type: chosen, card };
    },
    focus: () => number.input.focus(),
  };
}

/** @param {string} code @param {string} message @returns {Invalid} */
const invalid = (code, message) => ({ type: "validation_error", code, message });

/** @param {HTMLInputElement} input */
const digits = (input) => input.value.replaceAll(/\D/g, "");

/** @param {string} name @param {"cc-number" | "cc-exp" | "cc-csc" | "off"} autocomplete @param {string} placeholder */
function field(name, autocomplete, placeholder) {
  const input = document.createElement("input");
  input.autocomplete = autocomplete;
  input.placeholder = placeholder;
  if (autocomplete !== "off") input.inputMode = "numeric";
  const label = document.createElement("label");
  label.append(name, input);
  return { label, input };
}

/** @param {...HTMLElement} children */
function part(...children) {
  const made = document.createElement("div");
  made.append(...children);
  return made;
}

/** @param {string} words */
function paragraph(words) {
  const made = document.createElement("p");
  made.textContent = words;
  return made;
}

/** @param {MethodType[]} methods @param {MethodType} first @param {(type: MethodType) => void} choose */
function choices(methods, first, choose) {
  const set = document.createElement("fieldset");
  set.setAttribute("aria-label", "Payment methods");
  for (const type of methods) {
    const input = document.createElement("input");
    Object.assign(input, { type: "radio", name: "method", checked: type === first });
    input.addEventListener("change", () => choose(type));
    const label = document.createElement("label");
    label.className = "choice";
    label.append(input, NAMES[type]);
    set.append(label);
  }
  return set;
}
