"use strict";
// Case material: the words that rows are chosen by stand once in their table. Here each row gets its own, for the filters to read.
// A row with several words for one thing gets a part for each.
(function () {
  function readWords(table) {
    var facets = table.dataset.words.split("\n").filter(Boolean).map(function (line) { return line.split("|"); });
    Array.from(table.tBodies[0].rows).forEach(function (row) {
      var places = (row.dataset.is || "").split(".");
      facets.forEach(function (facet, index) {
        var words = (places[index] || "").split(",").filter(Boolean).map(function (place) { return facet[Number(place) + 1]; });
        if (words.length === 1) {
          row.dataset[facet[0]] = words[0];
          return;
        }
        words.forEach(function (word) {
          var part = document.createElement("span");
          part.hidden = true;
          part.setAttribute("data-part", "");
          part.dataset[facet[0]] = word;
          row.cells[0].append(part);
        });
      });
    });
  }

  document.addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll("table[data-words]").forEach(readWords);
  });
})();
