// Sets the theme before the first paint, so that nothing flashes. src/app/theme.ts takes over from here.
(function () {
  var choice = null;
  try {
    choice = localStorage.getItem("flightplan:theme");
  } catch {
    // Storage is denied, as in a sandboxed frame: the system decides.
  }
  var inLink = /^#\d+\..*&theme=(light|dark)(&|$)/.exec(location.hash);
  if (inLink) choice = inLink[1];
  var dark = choice === "dark" || (choice !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.theme = dark ? "dark" : "light";
})();
