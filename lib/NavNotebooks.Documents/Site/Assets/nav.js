"use strict";
// The whole script of the site: draws figures, and filters tables that ask for it. Without it every page can still be read.
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

  function choices(table, column) {
    var texts = Array.from(table.tBodies[0].rows, function (row) { return row.cells[column].textContent.trim(); });
    return Array.from(new Set(texts)).sort();
  }

  function chooser(table, heading, changed) {
    var label = document.createElement("label");
    var select = document.createElement("select");
    label.append(heading.textContent.trim() + " ", select);
    select.append(new Option("all", ""));
    choices(table, heading.cellIndex).forEach(function (text) { select.append(new Option(text, text)); });
    select.addEventListener("change", changed);
    return { element: label, keeps: function (row) { return !select.value || row.cells[heading.cellIndex].textContent.trim() === select.value; } };
  }

  function searcher(changed) {
    var label = document.createElement("label");
    var input = document.createElement("input");
    input.type = "search";
    label.append("Search ", input);
    input.addEventListener("input", changed);
    return { element: label, keeps: function (row) { return row.textContent.toLowerCase().includes(input.value.trim().toLowerCase()); } };
  }

  function startFilter(table) {
    var rows = Array.from(table.tBodies[0].rows);
    var count = document.createElement("output");
    var filters = [];
    function apply() {
      var shown = 0;
      rows.forEach(function (row) {
        row.hidden = !filters.every(function (filter) { return filter.keeps(row); });
        shown += row.hidden ? 0 : 1;
      });
      count.textContent = shown + " of " + rows.length;
    }
    Array.from(table.tHead.rows[0].cells).forEach(function (heading) {
      if (heading.hasAttribute("data-filter")) {
        filters.push(chooser(table, heading, apply));
      }
    });
    filters.push(searcher(apply));
    var bar = document.createElement("div");
    bar.className = "nav-filters";
    filters.forEach(function (filter) { bar.append(filter.element); });
    bar.append(count);
    table.before(bar);
    apply();
  }

  document.addEventListener("DOMContentLoaded", function () {
    startFigures();
    document.querySelectorAll("table[data-filters]").forEach(startFilter);
  });
})();
