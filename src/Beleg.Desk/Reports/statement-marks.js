// A statement and its words belong together: a link to one shows all of its words, also where another statement cuts them in
// two, and pointing at either side of the page, or reaching it by keyboard, shows the other.
const ledger = document.querySelector(".report-ledger");
const marks = document.querySelectorAll("[data-sayings], [data-parts]");
const entries = new Map();
for (const entry of document.querySelectorAll("[data-saying]")) entries.set(entry.dataset.saying, entry);

const names = (list) => (list ? list.split(" ") : []);

const show = (name, id) => {
  for (const mark of marks) {
    mark.classList.toggle(`said-${name}`, names(mark.dataset.sayings).includes(id));
    mark.classList.toggle(`part-${name}`, names(mark.dataset.parts).includes(id));
  }
  for (const [key, entry] of entries) entry.classList.toggle(`entry-${name}`, key === id);
};

// Within its own scroll only: the page stays where the reader has it.
const reveal = (id) => {
  const entry = entries.get(id);
  if (!entry || ledger.scrollHeight <= ledger.clientHeight) return;
  const [box, frame] = [entry.getBoundingClientRect(), ledger.getBoundingClientRect()];
  if (box.top < frame.top || box.bottom > frame.bottom) ledger.scrollTop += box.top - frame.top - frame.height / 3;
};

const target = () => show("target", decodeURIComponent(location.hash.slice(1)).replace(/^entry-/, ""));

// The innermost statement is the last one named.
const pointedAt = (element) => {
  const entry = element.closest?.("[data-saying]");
  if (entry) return { id: entry.dataset.saying };
  const anchor = element.closest?.(".anchor[href]");
  if (anchor) return { id: anchor.id, isWords: true };
  const mark = element.closest?.("[data-sayings], [data-parts]");
  if (!mark) return undefined;
  const id = names(mark.dataset.sayings).at(-1) ?? names(mark.dataset.parts).at(-1);
  return { id, isWords: true };
};

if (marks.length > 0) {
  for (const event of ["pointerover", "focusin"]) {
    document.addEventListener(event, ({ target: element }) => {
      const found = pointedAt(element);
      show("pointed", found?.id);
      if (found?.isWords && ledger) reveal(found.id);
    });
  }
  addEventListener("hashchange", target);
  target();
}
