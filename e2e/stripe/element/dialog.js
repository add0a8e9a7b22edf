// @ts-check

/**
 * The page of a card's bank in test mode, above the shop's page: its owner approves or doesn't.
 * @returns {Promise<boolean>}
 */
export function askOwner() {
  const dialog = document.createElement("dialog");
  dialog.setAttribute("aria-label", "3D Secure 2 Test Page");
  const title = document.createElement("h2");
  title.textContent = "3D Secure 2 Test Page";
  const text = document.createElement("p");
  text.textContent = "This is a test payment. Your bank asks whether it is you.";
  const approve = button("Complete authentication");
  const fail = button("Fail authentication");
  dialog.append(title, text, approve, fail);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    const end = (/** @type {boolean} */ approves) => {
      dialog.remove();
      resolve(approves);
    };
    approve.addEventListener("click", () => end(true));
    fail.addEventListener("click", () => end(false));
    dialog.addEventListener("cancel", () => end(false));
  });
}

/** @param {string} words */
function button(words) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = words;
  made.style.minHeight = "44px";
  made.style.marginInlineEnd = "8px";
  return made;
}
