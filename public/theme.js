// Before the first paint: the theme, then src/app/theme.ts; the sizes of the page's parts, then src/ui/split-size.ts.
(function () {
  // A link to be looked at only: the page without an editor is another one, and nothing more of this one is asked for. A file that was
  // handed around has no other one beside it.
  if (location.protocol !== "file:" && /^#\d+\.[^&]*&(.*&)?(amp;)?view=(diagram|split|source)\b/.test(location.hash)) {
    window.stop();
    location.replace("./embed.html" + location.hash);
    return;
  }
  var root = document.documentElement;
  var choice = null;
  try {
    choice = localStorage.getItem("flightplan:theme");
    ["--text-width", "--problems-height", "--simulation-height"].forEach(function (name) {
      var size = localStorage.getItem("flightplan:split" + name);
      // Anything else would take the part its size.
      if (/^\d{1,5}px$/.test(size)) root.style.setProperty(name, size);
    });
  } catch {
    // Storage is denied, as in a sandboxed frame: the system decides.
  }
  var inLink = /^#\d+\..*&theme=(light|dark)(&|$)/.exec(location.hash);
  if (inLink) choice = inLink[1];
  var dark = choice === "dark" || (choice !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  root.dataset.theme = dark ? "dark" : "light";
})();
