"use strict";
// Filters tables that ask for it.
(function () {
  var inOrder = new Intl.Collator("en", { numeric: true }).compare;

  // What a row can be chosen by: cells below headings with data-filter, its own data attributes, and those of its parts.
  // Choices about parts must all hold of one and the same part: a verdict goes with its own data basis.
  function facetsOf(table, row) {
    var own = Object.assign({}, row.dataset);
    Array.from(table.tHead.rows[0].cells).forEach(function (heading) {
      if (heading.hasAttribute("data-filter")) {
        own[heading.textContent.trim()] = row.cells[heading.cellIndex].textContent.trim();
      }
    });
    var parts = Array.from(row.querySelectorAll("[data-part]"));
    return parts.length === 0 ? [own] : parts.map(function (part) { return Object.assign({}, own, part.dataset); });
  }

  function namesOf(table) {
    var named = (table.dataset.filters || "").split(" ").filter(Boolean);
    var headed = Array.from(table.tHead.rows[0].cells).filter(function (heading) { return heading.hasAttribute("data-filter"); });
    return named.concat(headed.map(function (heading) { return heading.textContent.trim(); }));
  }

  function labelled(name, control) {
    var label = document.createElement("label");
    label.append(name.charAt(0).toUpperCase() + name.slice(1) + " ", control);
    return label;
  }

  function chooser(name, entries) {
    var select = document.createElement("select");
    var values = new Set();
    entries.forEach(function (entry) {
      entry.facets.forEach(function (facet) { values.add(facet[name]); });
    });
    select.append(new Option("all", ""));
    Array.from(values).sort(inOrder).forEach(function (value) { select.append(new Option(value, value)); });
    select.value = new URLSearchParams(location.search).get(name) || "";
    if (select.selectedIndex < 0) {
      select.value = "";
    }
    return { name: name, control: select };
  }

  function startFilter(table) {
    var entries = Array.from(table.tBodies[0].rows, function (row) {
      return { row: row, text: row.textContent.toLowerCase(), facets: facetsOf(table, row) };
    });
    var choosers = namesOf(table).map(function (name) { return chooser(name, entries); });
    var search = document.createElement("input");
    search.type = "search";
    var count = document.createElement("output");

    function apply() {
      var words = search.value.trim().toLowerCase();
      var chosen = choosers.filter(function (filter) { return filter.control.value; });
      var shown = 0;
      entries.forEach(function (entry) {
        var keeps = entry.text.includes(words) && entry.facets.some(function (facet) {
          return chosen.every(function (filter) { return facet[filter.name] === filter.control.value; });
        });
        entry.row.hidden = !keeps;
        shown += keeps ? 1 : 0;
      });
      count.textContent = shown + " of " + entries.length;
    }

    // A link to a row that the filters hide takes the filters away.
    function showTarget() {
      var target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (target && table.contains(target) && target.hidden) {
        search.value = "";
        choosers.forEach(function (filter) { filter.control.value = ""; });
        apply();
        target.scrollIntoView();
      }
    }

    var bar = document.createElement("div");
    bar.className = "nav-filters";
    choosers.forEach(function (filter) { bar.append(labelled(filter.name, filter.control)); });
    bar.append(labelled("search", search), count);
    bar.addEventListener("input", apply);
    table.before(bar);
    apply();
    showTarget();
    window.addEventListener("hashchange", showTarget);
  }

  document.addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll("table[data-filters]").forEach(startFilter);
  });
})();
