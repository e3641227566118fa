"use strict";
// One control for all code of a page. Nothing is remembered: every page begins folded.
(function () {
  function start() {
    var all = Array.from(document.querySelectorAll(".nav-main details.nav-code"));
    var title = document.querySelector(".nav-main h1");
    if (all.length < 2 || !title) {
      return;
    }
    var button = document.createElement("button");
    button.type = "button";
    button.className = "nav-tool";

    function areOpen() {
      return all.every(function (one) { return one.open; });
    }

    function tell() {
      button.textContent = areOpen() ? "Fold all code" : "Show all code (" + all.length + ")";
    }

    button.addEventListener("click", function () {
      var open = !areOpen();
      all.forEach(function (one) { one.open = open; });
      tell();
    });
    all.forEach(function (one) { one.addEventListener("toggle", tell); });
    window.navTools(title).append(button);
    tell();
  }

  // The row of tools below the title, which is made by the first that asks for it.
  window.navTools = function (title) {
    var row = document.querySelector(".nav-tools");
    if (!row) {
      row = document.createElement("div");
      row.className = "nav-tools";
      title.after(row);
    }
    return row;
  };

  document.addEventListener("DOMContentLoaded", start);
})();
