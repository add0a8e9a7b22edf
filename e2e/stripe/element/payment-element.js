// @ts-check
import { drawFields } from "./fields.js";

/** @typedef {ReturnType<typeof drawFields>} DrawnFields */
/** @typedef {(event: object) => void} Listener */

/**
 * `elements.create("payment")`: drawn when it is mounted, silent before.
 * @param {() => Promise<import("./fields.js").MethodType[]>} askMethods of the Stripe that is asked
 * @param {() => void} gone called when it is destroyed
 */
export function createPaymentElement(askMethods, gone) {
  /** @type {Map<string, Set<Listener>>} */
  const listeners = new Map();
  /** @type {HTMLElement | undefined} */
  let host;
  /** @type {DrawnFields | undefined} */
  let fields;

  const tell = (/** @type {string} */ name, /** @type {object} */ event = {}) => {
    for (const listener of listeners.get(name) ?? []) listener({ elementType: "payment", ...event });
  };
  const changed = () => {
    if (!fields) return;
    const complete = fields.problem() === undefined;
    tell("change", { complete, empty: false, collapsed: false, value: { type: fields.type } });
  };

  const element = {
    /** @param {string} name @param {Listener} listener */
    on(name, listener) {
      const known = listeners.get(name) ?? new Set();
      listeners.set(name, known.add(listener));
      return element;
    },
    /** @param {string} name @param {Listener} [listener] */
    off(name, listener) {
      if (listener) listeners.get(name)?.delete(listener);
      else listeners.delete(name);
      return element;
    },
    /** @param {Listener} listener @param {string} name */
    once(name, listener) {
      const once = (/** @type {object} */ event) => {
        element.off(name, once);
        listener(event);
      };
      return element.on(name, once);
    },
    /** @param {string | HTMLElement} place */
    mount(place) {
      const target = typeof place === "string" ? document.querySelector(place) : place;
      if (!target) throw new Error("The selector you specified applies to no DOM elements.");
      const own = document.createElement("div");
      host = own;
      target.replaceChildren(own);
      tell("loaderstart");
      void askMethods().then(
        (methods) => {
          if (host !== own) return;
          fields = drawFields(own, methods, changed);
          tell("ready");
          changed();
        },
        (error) => tell("loaderror", { error }),
      );
    },
    unmount() {
      host?.remove();
      host = undefined;
      fields = undefined;
    },
    destroy() {
      element.unmount();
      listeners.clear();
      gone();
    },
    update() {},
    blur() {},
    clear() {},
    collapse() {},
    focus: () => fields?.focus(),
    get drawn() {
      return fields;
    },
  };
  return element;
}
