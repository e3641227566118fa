"use strict";
// Draws figures. Without it every page can still be read.
(function () {
  // A figure in the other language is the same figure with other words in it.
  function patched(value, patch) {
    if (Array.isArray(patch)) {
      return patch[0];
    }
    Object.keys(patch).filter(function (key) { return Object.hasOwn(value, key); }).forEach(function (key) { value[key] = patched(value[key], patch[key]); });
    return value;
  }

  function sourceOf(figure) {
    var source = JSON.parse(document.getElementById(figure.dataset.figure).textContent);
    return figure.dataset.patch ? patched(source, JSON.parse(document.getElementById(figure.dataset.patch).textContent)) : source;
  }

  function draw(figure) {
    if (figure.dataset.drawn) {
      return;
    }
    figure.dataset.drawn = "yes";
    try {
      var source = sourceOf(figure);
      figure.dispatchEvent(new CustomEvent("nav-figure", { bubbles: true, detail: source }));
      var config = { responsive: true, displaylogo: false, displayModeBar: "hover" };
      window.Plotly.newPlot(figure, source.data || [], source.layout || {}, config)
        .then(function () { figure.dispatchEvent(new CustomEvent("nav-figure-drawn", { bubbles: true })); })
        .catch(function () { showTwin(figure); });
    } catch (error) {
      showTwin(figure);
    }
  }

  function twin(figure) {
    return figure.closest(".nav-figure-block").querySelector(".nav-twin");
  }

  function showTwin(figure) {
    figure.closest(".nav-figure-block").classList.remove("nav-drawable");
    twin(figure).open = true;
  }

  function startFigures() {
    var figures = Array.from(document.querySelectorAll(".nav-figure"));
    if (figures.length === 0 || !window.Plotly) {
      return;
    }
    figures.forEach(function (figure) {
      figure.closest(".nav-figure-block").classList.add("nav-drawable");
      twin(figure).open = false;
    });
    var near = new IntersectionObserver(function (entries) {
      entries.filter(function (entry) { return entry.isIntersecting; }).forEach(function (entry) {
        near.unobserve(entry.target);
        draw(entry.target);
      });
    }, { rootMargin: "1200px" });
    figures.forEach(function (figure) { near.observe(figure); });
    window.addEventListener("beforeprint", function () { figures.forEach(draw); });
  }

  document.addEventListener("DOMContentLoaded", startFigures);
})();
