// A batch that is being read is looked at again by itself, as the link for it does without a script.
const pause = 2000;
const look = async () => {
  const shown = document.querySelector("#batch[data-moving]");
  if (!shown) return;
  // Nobody's place on the page is taken from under them.
  if (!shown.contains(document.activeElement) && document.visibilityState === "visible") {
    try {
      const answer = await fetch(location.href);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const next = page.getElementById("batch");
      if (answer.ok && next) shown.replaceWith(next);
    } catch {
      // The desk is closed for the moment; it goes on when it is open again.
    }
  }
  setTimeout(look, pause);
};
if (document.querySelector("#batch[data-moving]")) setTimeout(look, pause);
