"use strict";
// What is too wide scrolls by itself and never the page; what scrolls can be reached with the keyboard, and has a name.
(function () {
  var names = new Map();

  function nameOf(region) {
    var caption = region.querySelector("caption, figcaption");
    var name = caption && caption.innerText.trim().replace(/\s+/g, " ").slice(0, 120) || "Wide content";
    var met = (names.get(name) || 0) + 1;
    names.set(name, met);
    return met === 1 ? name : name + " (" + met + ")";
  }

  function fit(region) {
    var scrolls = region.scrollWidth > region.clientWidth + 1 || region.matches("nav") && region.scrollHeight > region.clientHeight + 1;
    if (scrolls === region.hasAttribute("tabindex")) {
      return;
    }
    var isNamed = region.matches("nav");
    if (!scrolls) {
      (isNamed ? ["tabindex"] : ["tabindex", "role", "aria-label"]).forEach(function (name) { region.removeAttribute(name); });
      return;
    }
    region.tabIndex = 0;
    if (!isNamed) {
      region.setAttribute("role", "region");
      region.setAttribute("aria-label", nameOf(region));
    }
  }

  document.addEventListener("DOMContentLoaded", function () {
    var regions = document.querySelectorAll(".nav-contents, .nav-main .nav-output, .nav-main .nav-scroll");
    if (regions.length === 0 || !window.ResizeObserver) {
      return;
    }
    var sizes = new ResizeObserver(function (entries) {
      entries.forEach(function (entry) { fit(entry.target); });
    });
    regions.forEach(function (region) { sizes.observe(region); });
  });
})();
