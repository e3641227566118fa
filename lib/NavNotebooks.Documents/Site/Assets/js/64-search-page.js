"use strict";
// The page that searches: every result as a link, kind by kind, and the query in the address.
(function () {
  var first = 20;

  function start(page) {
    var search = window.navSearch;
    var label = document.createElement("label");
    var input = document.createElement("input");
    var status = document.createElement("p");
    var results = document.createElement("div");
    label.textContent = "Words, or an id such as S0-F23-05";
    label.htmlFor = input.id = "nav-query";
    input.type = "search";
    input.autocomplete = "off";
    input.spellcheck = false;
    input.value = new URLSearchParams(location.search).get("q") || "";
    status.setAttribute("role", "status");
    status.className = "nav-note";
    page.setAttribute("role", "search");
    page.replaceChildren(label, input, status);
    page.after(results);

    function remember() {
      var address = new URL(location.href);
      input.value.trim() ? address.searchParams.set("q", input.value.trim()) : address.searchParams.delete("q");
      try {
        history.replaceState(null, "", address);
      } catch (error) {
        // From disk some browsers keep the address as it is.
      }
    }

    function item(entry, result) {
      var line = document.createElement("li");
      var link = document.createElement("a");
      link.href = entry.href;
      link.append(search.titleOf(entry, result));
      line.append(link);
      if (entry.text) {
        var text = document.createElement("p");
        text.append(search.marked(entry.text, result));
        line.append(text);
      }
      return line;
    }

    function group(of, result) {
      var section = document.createElement("section");
      var heading = document.createElement("h2");
      var items = document.createElement("ol");
      heading.textContent = of.name + " (" + of.entries.length.toLocaleString("en") + ")";
      section.className = "nav-results";
      section.append(heading, items);
      of.entries.slice(0, first).forEach(function (entry) { items.append(item(entry, result)); });
      if (of.entries.length > first) {
        var more = document.createElement("button");
        more.type = "button";
        more.textContent = "Show the other " + (of.entries.length - first).toLocaleString("en");
        more.addEventListener("click", function () {
          var next = items.children.length;
          of.entries.slice(first).forEach(function (entry) { items.append(item(entry, result)); });
          more.remove();
          items.children[next].querySelector("a").focus();
        });
        section.append(more);
      }
      return section;
    }

    function told(result, entries) {
      var parts = search.grouped(result.found).map(function (part) { return part.entries.length.toLocaleString("en") + " in " + part.name.toLowerCase(); });
      return result.words.length === 0 ? entries.length.toLocaleString("en") + " entries to search: sections of the notebooks, figures, variables, indicators, claims, codes, findings and pages, in both languages."
        : result.found.length === 0 ? "Nothing found among " + entries.length.toLocaleString("en") + " entries. Titles, ids, statements and the beginnings of sections were searched, in both languages, for entries with every word; "
          + "not the whole text of every page. Try fewer words or their beginnings, or one of the lists below."
        : search.counted(result.found.length, "result") + ": " + parts.join(", ") + "." + (result.inside ? " No word begins so; these have it within a word." : "");
    }

    function show(entries) {
      var result = search.find(entries, input.value);
      results.replaceChildren.apply(results, search.grouped(result.found).map(function (part) { return group(part, result); }));
      status.textContent = told(result, entries);
    }

    search.load(page.dataset.index).then(function (entries) {
      input.addEventListener("input", function () {
        remember();
        show(entries);
      });
      show(entries);
    }, function () {
      status.textContent = "The index of the search, " + page.dataset.index + ", could not be read: it belongs beside this page. The lists below lead to everything.";
    });
    input.focus();
  }

  document.addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll(".nav-search-page").forEach(start);
  });
})();
