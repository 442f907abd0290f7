// Single keys press what the page itself shows for them, and nothing else. Where they are turned off, nothing is marked with one.
const likeKeys = { ArrowRight: "j", ArrowLeft: "k" };

const isTyping = (element) =>
  element.isContentEditable || element.matches("select, textarea, input:not([type=radio]):not([type=checkbox])");

const find = (key) =>
  [...document.querySelectorAll("[data-key]")].find(
    (element) => element.dataset.key.split(" ").includes(key) && element.checkVisibility(),
  );

const open = (summary) => {
  const details = summary.parentElement;
  details.open = !details.open;
  const first = details.open && details.querySelector("input:not([type=hidden]), select, button");
  (first || summary).focus();
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented) return;
  if (event.key === "Escape") {
    const summary = event.target.closest("details.keyed")?.querySelector("summary");
    if (summary?.parentElement.open) open(summary);
    return;
  }
  // The arrows of a choice go through its options.
  if (isTyping(event.target) || (event.target.matches("input") && event.key.startsWith("Arrow"))) return;
  const element = find(likeKeys[event.key] ?? event.key);
  if (!element) return;
  event.preventDefault();
  if (element.matches("summary")) open(element);
  else element.click();
});
