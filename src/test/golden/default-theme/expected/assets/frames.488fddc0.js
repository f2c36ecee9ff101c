// Shows a post of another site in its place when the reader asks for it, and not before. Without
// this script the card leads there, which is all that it need do.
(function () {
  "use strict";

  document.querySelectorAll(".embed[data-frame]").forEach(function (card) {
    var ask = card.querySelector(".ask");

    ask.querySelector("button").addEventListener("click", function () {
      var frame = document.createElement("iframe");
      frame.title = card.querySelector("b").textContent;
      frame.allow = "fullscreen; encrypted-media; picture-in-picture";
      // What is framed may run, and open its own pages, but not lead this one away.
      frame.sandbox = "allow-scripts allow-same-origin allow-popups allow-presentation";
      frame.src = card.dataset.frame;
      card.replaceChild(frame, ask);
      frame.focus();
    });
    ask.hidden = false;
  });
})();
