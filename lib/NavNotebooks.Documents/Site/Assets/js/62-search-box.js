"use strict";
// The box in the header: a combobox whose list holds the best of what is found, and leads to all of it.
(function () {
  var longest = 8;

  function start(link) {
    var search = window.navSearch;
    var entries = null;
    var result = null;
    var active = -1;
    var box = element("div", "nav-searchbox");
    var input = element("input", "");
    var list = element("div", "nav-found-list");
    var status = element("div", "nav-unseen");
    box.setAttribute("role", "search");
    input.type = "search";
    input.id = "nav-search";
    input.placeholder = "Search";
    input.autocomplete = "off";
    input.spellcheck = false;
    set(input, { role: "combobox", "aria-label": "Search claims, variables, codes and text", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": "nav-search-list" });
    list.id = "nav-search-list";
    set(list, { role: "listbox", "aria-label": "Found" });
    list.hidden = true;
    status.setAttribute("role", "status");
    box.append(input, list, status);
    link.replaceWith(box);

    function options() {
      return Array.from(list.querySelectorAll("[role=option]"));
    }

    function choose(index) {
      var all = options();
      active = all.length === 0 ? -1 : (index + all.length + 1) % (all.length + 1);
      active = active === all.length ? -1 : active;
      all.forEach(function (option, place) { option.setAttribute("aria-selected", place === active ? "true" : "false"); });
      if (active < 0) {
        input.removeAttribute("aria-activedescendant");
      } else {
        input.setAttribute("aria-activedescendant", all[active].id);
        all[active].scrollIntoView({ block: "nearest" });
      }
    }

    function close() {
      list.hidden = true;
      active = -1;
      set(input, { "aria-expanded": "false" });
      input.removeAttribute("aria-activedescendant");
    }

    // A link that is clicked, so that whatever the page does to links is done to this one too.
    function go(href) {
      var anchor = element("a", "");
      anchor.href = href;
      anchor.hidden = true;
      box.append(anchor);
      anchor.click();
      anchor.remove();
      close();
    }

    function all() {
      return link.getAttribute("href") + "?q=" + encodeURIComponent(input.value.trim());
    }

    function add(parent, href, content) {
      var option = element("div", "nav-option");
      option.id = "nav-option-" + options().length;
      set(option, { role: "option", "aria-selected": "false" });
      option.dataset.href = href;
      option.append(content);
      parent.append(option);
    }

    function show() {
      list.replaceChildren();
      result = search.find(entries, input.value);
      if (result.words.length === 0) {
        status.textContent = "";
        close();
        return;
      }
      search.grouped(result.found.slice(0, longest)).forEach(function (group, number) {
        var part = element("div", "nav-option-group");
        var name = element("div", "nav-option-kind");
        name.id = "nav-option-kind-" + number;
        name.textContent = group.name;
        set(part, { role: "group", "aria-labelledby": name.id });
        part.append(name);
        list.append(part);
        group.entries.forEach(function (entry) { add(part, entry.href, search.titleOf(entry, result)); });
      });
      add(list, all(), result.found.length === 0 ? "Nothing found; where to look instead" : "All " + search.counted(result.found.length, "result"));
      status.textContent = search.counted(result.found.length, "result");
      list.hidden = false;
      set(input, { "aria-expanded": "true" });
      choose(-1);
    }

    function ready() {
      return search.load(link.dataset.index).then(function (read) { entries = read; }, function () {
        status.textContent = "The index could not be read.";
      });
    }

    input.addEventListener("focus", ready, { once: true });
    input.addEventListener("input", function () {
      ready().then(function () {
        // Who has gone on before the index came is not called back.
        if (entries && document.activeElement === input) {
          show();
        }
      });
    });
    input.addEventListener("keydown", function (event) {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (list.hidden && entries && input.value.trim()) {
          show();
        }
        choose(event.key === "ArrowDown" ? active + 1 : active < 0 ? options().length - 1 : active - 1);
      } else if (event.key === "Enter" && input.value.trim()) {
        event.preventDefault();
        go(active < 0 ? all() : options()[active].dataset.href);
      } else if (event.key === "Escape") {
        event.preventDefault();
        if (list.hidden) {
          input.value = "";
        }
        close();
      } else if (event.key === "Tab") {
        close();
      }
    });
    list.addEventListener("mousedown", function (event) { event.preventDefault(); });
    list.addEventListener("click", function (event) {
      var option = event.target.closest("[role=option]");
      if (option) {
        go(option.dataset.href);
      }
    });
    input.addEventListener("blur", close);
  }

  function element(name, style) {
    var made = document.createElement(name);
    if (style) {
      made.className = style;
    }
    return made;
  }

  function set(target, attributes) {
    Object.keys(attributes).forEach(function (name) { target.setAttribute(name, attributes[name]); });
  }

  document.addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll("a.nav-find:not([aria-current])").forEach(start);
  });
})();
