"use strict";
// Draws figures. Without it every page can still be read.
(function () {
  function draw(figure) {
    if (figure.dataset.drawn) {
      return;
    }
    figure.dataset.drawn = "yes";
    try {
      var source = JSON.parse(document.getElementById(figure.dataset.figure).textContent);
      var config = { responsive: true, displaylogo: false, displayModeBar: "hover" };
      window.Plotly.newPlot(figure, source.data || [], source.layout || {}, config).catch(function () { showTwin(figure); });
    } catch (error) {
      showTwin(figure);
    }
  }

  function twin(figure) {
    return figure.parentElement.querySelector(".nav-twin");
  }

  function showTwin(figure) {
    figure.parentElement.classList.remove("nav-drawable");
    twin(figure).open = true;
  }

  function startFigures() {
    var figures = Array.from(document.querySelectorAll(".nav-figure"));
    if (figures.length === 0 || !window.Plotly) {
      return;
    }
    figures.forEach(function (figure) {
      figure.parentElement.classList.add("nav-drawable");
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
