// A link to a statement shows all of its words, also where another statement cuts them in two.
const show = () => {
  const id = decodeURIComponent(location.hash.slice(1));
  for (const mark of document.querySelectorAll(".said[data-sayings]")) {
    mark.classList.toggle("said-target", mark.dataset.sayings.split(" ").includes(id));
  }
};
addEventListener("hashchange", show);
show();
