// A selection in the words of a statement fills the fields of its extent, which is what is sent.
const text = document.querySelector("[data-context]");
const form = document.querySelector("details.extent");

const choose = (select, value, word) => {
  if (![...select.options].some((option) => option.value === value)) select.add(new Option(word, value));
  select.value = value;
};

if (text && form) {
  let run = form.querySelector("[data-run]");
  form.addEventListener("focusin", (event) => {
    run = event.target.closest("[data-run]") ?? run;
  });

  document.addEventListener("selectionchange", () => {
    const selection = getSelection();
    if (!form.open || selection.isCollapsed || !text.contains(selection.anchorNode)) return;
    const all = [...text.querySelectorAll("[data-from]")];
    const words = all.filter((word) => selection.containsNode(word, true));
    if (words.length === 0) return;
    const [from, to] = run.querySelectorAll("select");
    choose(from, words[0].dataset.from, words[0].textContent);
    choose(to, words.at(-1).dataset.to, words.at(-1).textContent);
    for (const word of all) word.classList.toggle("chosen", words.includes(word));
  });
}
