"use strict";
// Filters and sorts tables that ask for it. What is chosen stands in the address: it can be shared, and Back takes it back.
(function () {
  var inOrder = new Intl.Collator("en", { numeric: true }).compare;

  // What rows can be chosen by, as groups: names, different values, and for each row the place of its value in them. A value is a list of
  // alternatives with a word a name. Choices about a group must all hold of one and the same alternative: a verdict goes with its own data basis.
  function groupsOf(table, rows) {
    var given = table.dataset.facets && document.getElementById(table.dataset.facets);
    return given ? JSON.parse(given.textContent) : [groupOf(table, rows)];
  }

  // The same of a table without data: cells below headings with data-filter, the rows' own data attributes, and those of their parts.
  function groupOf(table, rows) {
    var headings = Array.from(table.tHead.rows[0].cells).filter(function (heading) { return heading.hasAttribute("data-filter"); });
    var named = (table.dataset.filters || "").split(" ").filter(Boolean);
    var names = named.concat(headings.map(function (heading) { return heading.textContent.trim(); }));
    var values = rows.map(function (row) {
      var parts = Array.from(row.querySelectorAll("[data-part]"));
      return (parts.length ? parts : [row]).map(function (part) {
        return named.map(function (name) { return part.dataset[name] || row.dataset[name]; })
          .concat(headings.map(function (heading) { return row.cells[heading.cellIndex].textContent.trim(); }));
      });
    });
    return { names: names, values: values, rows: rows.map(function (row, place) { return place; }) };
  }

  function element(name, text) {
    var made = document.createElement(name);
    made.textContent = text;
    return made;
  }

  function labelled(name, control) {
    var label = element("label", name.charAt(0).toUpperCase() + name.slice(1) + " ");
    label.append(control);
    return label;
  }

  function chooser(group, place) {
    var select = document.createElement("select");
    var words = new Set();
    group.values.forEach(function (value) {
      value.forEach(function (alternative) { words.add(alternative[place]); });
    });
    words.delete(undefined);
    select.append(new Option("all", ""));
    Array.from(words).sort(inOrder).forEach(function (word) { select.append(new Option(word, word)); });
    return { name: group.names[place], control: select };
  }

  // What a cell says in English; of several lines, each.
  function linesOf(cell) {
    var copy = cell.cloneNode(true);
    copy.querySelectorAll("[lang=nb]").forEach(function (other) { other.remove(); });
    return copy.firstElementChild && copy.firstElementChild.tagName === "P"
      ? Array.from(copy.children, function (line) { return line.textContent.trim(); })
      : [copy.textContent.trim()];
  }

  // What a row is sorted by; null goes last, whichever way.
  function keyOf(heading, cell) {
    var text = linesOf(cell)[0];
    if (heading.dataset.sort === "number") {
      var found = /([−-]?[0-9.]+)(?:\/([0-9.]+))?/.exec(text);
      return found ? Number(found[1].replace("−", "-")) * (found[2] ? 100 / Number(found[2]) : 1) : null;
    }
    if (heading.dataset.sort === "order") {
      return heading.dataset.order.split("|").findIndex(function (word) { return text.includes(word); });
    }
    return text || null;
  }

  function sorted(rows, heading, descending) {
    var keys = rows.map(function (row, place) { return heading.dataset.sort === "place" ? place : keyOf(heading, row.cells[heading.cellIndex]); });
    var compare = heading.dataset.sort === "text" ? inOrder : function (one, other) { return one - other; };
    return keys.map(function (key, place) { return place; }).sort(function (one, other) {
      var first = keys[one], second = keys[other];
      if (first === null || second === null) {
        return (first === null) - (second === null) || one - other;
      }
      return (descending ? compare(second, first) : compare(first, second)) || one - other;
    }).map(function (place) { return rows[place]; });
  }

  // Quoted where it must be; what a spreadsheet would take for a formula is told to be text.
  function field(text) {
    var safe = /^[=+\-@\t\r]/.test(text) ? "'" + text : text;
    return /[",\r\n]/.test(safe) ? "\"" + safe.replace(/"/g, "\"\"") + "\"" : safe;
  }

  function start(table, prefix) {
    var rows = Array.from(table.querySelectorAll("tbody:not(.nav-group) > tr"));
    var homes = rows.map(function (row) { return row.parentNode; });
    var bodies = Array.from(new Set(homes));
    var headings = Array.from(table.tHead.rows[0].cells).filter(function (heading) { return heading.dataset.sort; });
    var groups = groupsOf(table, rows);
    var choosers = groups.flatMap(function (group) { return group.names.map(function (name, place) { return chooser(group, place); }); });
    if (table.dataset.filters) {
      var order = table.dataset.filters.split(" ");
      choosers.sort(function (one, other) { return order.indexOf(one.name) - order.indexOf(other.name); });
    }
    var byName = new Map(choosers.map(function (filter) { return [filter.name, filter.control]; }));
    var search = document.createElement("input");
    search.type = "search";
    var count = document.createElement("output");
    var clear = element("button", "Clear");
    clear.type = "button";
    var texts = null;
    var sorting = "";
    var typing = 0;

    function isFiltered() {
      return search.value.trim() !== "" || choosers.some(function (filter) { return filter.control.value; });
    }

    function keptRows() {
      var words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
      if (words.length && !texts) {
        texts = rows.map(function (row) { return row.textContent.toLowerCase(); });
      }
      var fitting = groups.map(function (group) {
        var chosen = group.names.map(function (name) { return byName.get(name).value; });
        return chosen.some(Boolean) ? group.values.map(function (value) {
          return value.some(function (alternative) {
            return chosen.every(function (word, place) { return !word || alternative[place] === word; });
          });
        }) : null;
      });
      return rows.map(function (row, place) {
        return words.every(function (word) { return texts[place].includes(word); })
          && groups.every(function (group, which) { return !fitting[which] || fitting[which][group.rows[place]]; });
      });
    }

    function apply() {
      var kept = keptRows();
      var shown = 0;
      var filled = new Set();
      rows.forEach(function (row, place) {
        if (row.hidden === kept[place]) {
          row.hidden = !kept[place];
        }
        if (kept[place]) {
          shown += 1;
          filled.add(homes[place]);
        }
      });
      table.querySelectorAll("tbody.nav-group").forEach(function (group) {
        group.hidden = sorting !== "" || !filled.has(group.nextElementSibling);
      });
      count.textContent = shown + " of " + rows.length;
      clear.hidden = !isFiltered();
    }

    function sortBy(wanted) {
      if (wanted === sorting) {
        return;
      }
      sorting = wanted;
      var heading = headings.find(function (one) { return nameOf(one) === wanted.replace(/^-/, ""); });
      headings.forEach(function (one) { one.removeAttribute("aria-sort"); });
      if (heading) {
        heading.setAttribute("aria-sort", wanted.startsWith("-") ? "descending" : "ascending");
        bodies[0].append(...sorted(rows, heading, wanted.startsWith("-")));
      } else {
        sorting = "";
        bodies.forEach(function (body) {
          body.append(...rows.filter(function (row, place) { return homes[place] === body; }));
        });
      }
    }

    function nameOf(heading) {
      return heading.textContent.trim().toLowerCase();
    }

    // Other choices in the address, such as the language, stay.
    function write(how) {
      var params = new URLSearchParams(location.search);
      [["search", search.value.trim()], ["sort", sorting]].concat(choosers.map(function (filter) { return [filter.name, filter.control.value]; })).forEach(function (entry) {
        params.delete(prefix + entry[0]);
        if (entry[1]) {
          params.set(prefix + entry[0], entry[1]);
        }
      });
      var query = params.toString();
      try {
        history[how](null, "", query ? "?" + query : location.pathname);
      } catch {
        // Some browsers keep the addresses of files on disk as they are; the table works all the same.
      }
    }

    function read() {
      var params = new URLSearchParams(location.search);
      var asked = function (name) { return params.get(prefix + name) || params.get(name) || ""; };
      search.value = asked("search");
      choosers.forEach(function (filter) {
        filter.control.value = asked(filter.name);
        if (filter.control.selectedIndex < 0) {
          filter.control.value = "";
        }
      });
      sortBy(asked("sort"));
      apply();
    }

    function forget() {
      search.value = "";
      choosers.forEach(function (filter) { filter.control.value = ""; });
      apply();
    }

    // A link to a row that the filters hide takes the filters away.
    function showTarget() {
      var target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (target && table.contains(target)) {
        if (target.hidden || target.parentNode.hidden) {
          sortBy("");
          forget();
        }
        target.scrollIntoView();
      }
    }

    // The words of a row by name: for a verdict and its basis one each finding.
    function facetsOf(place) {
      return new Map(groups.flatMap(function (group) {
        var value = group.values[group.rows[place]];
        return group.names.map(function (name, which) { return [name, value.map(function (words) { return words[which] || ""; })]; });
      }));
    }

    function chosenAsText() {
      var columns = Array.from(table.tHead.rows[0].cells, nameOf);
      var places = new Map(rows.map(function (row, place) { return [row, place]; }));
      var others = choosers.map(function (filter) { return filter.name; }).filter(function (name) { return !columns.includes(name); });
      var lines = [columns.concat(others)];
      table.querySelectorAll("tbody:not(.nav-group) > tr:not([hidden])").forEach(function (row) {
        var facets = facetsOf(places.get(row));
        var cells = Array.from(row.cells, function (cell, place) { return facets.get(columns[place]) || linesOf(cell); });
        for (var line = 0; line < Math.max(...cells.map(function (texts) { return texts.length; })); line += 1) {
          lines.push(cells.map(function (texts) { return texts[texts.length > 1 ? line : 0] || ""; })
            .concat(others.map(function (name) { return facets.get(name).join(" "); })));
        }
      });
      return "\ufeff" + lines.map(function (line) { return line.map(field).join(",") + "\r\n"; }).join("");
    }

    function download() {
      var link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([chosenAsText()], { type: "text/csv;charset=utf-8" }));
      link.download = table.dataset.download;
      link.click();
      setTimeout(function () { URL.revokeObjectURL(link.href); }, 10000);
    }

    var bar = document.createElement("div");
    bar.className = "nav-filters";
    choosers.forEach(function (filter) { bar.append(labelled(filter.name, filter.control)); });
    bar.append(labelled("search", search), count, clear);
    if (table.dataset.download) {
      var save = element("button", "Download these as CSV");
      save.type = "button";
      save.addEventListener("click", download);
      bar.append(save);
    }
    headings.forEach(function (heading) {
      var button = element("button", heading.textContent);
      button.type = "button";
      heading.replaceChildren(button);
    });

    bar.addEventListener("change", function (event) {
      if (event.target !== search) {
        apply();
        write("pushState");
      }
    });
    search.addEventListener("input", function () {
      apply();
      clearTimeout(typing);
      typing = setTimeout(function () { write("replaceState"); }, 300);
    });
    clear.addEventListener("click", function () {
      forget();
      write("pushState");
      search.focus();
    });
    table.tHead.addEventListener("click", function (event) {
      var heading = event.target.closest("button") && event.target.closest("[data-sort]");
      if (heading) {
        var name = nameOf(heading);
        sortBy(sorting === name ? "-" + name : sorting === "-" + name ? "" : name);
        apply();
        write("pushState");
      }
    });
    window.addEventListener("popstate", read);
    window.addEventListener("hashchange", showTarget);
    table.before(bar);
    read();
    showTarget();
  }

  document.addEventListener("DOMContentLoaded", function () {
    var tables = document.querySelectorAll("table[data-filters]");
    tables.forEach(function (table, place) { start(table, tables.length > 1 ? place + 1 + "." : ""); });
  });
})();
