"use strict";
// Paper: links become numbered notes, the page's title stands on every sheet, and code is appended where it is asked for.
// All of it is made when printing begins and taken away when it ends.
(function () {
  var withCode = false;
  var made = [];
  var bases = "Published: printed in the document, or computed from its printed numbers alone. Synthetic: computed on answers made from published figures only, "
    + "which tests the computation and not the world. Microdata: computed on answers of real people.";
  var titles = new CSSStyleSheet();

  function element(name, style, text) {
    var one = document.createElement(name);
    one.className = style;
    one.textContent = text;
    made.push(one);
    return one;
  }

  // Links in sentences, and links that lead off the site. What names what it leads to needs no note: ids, numbers in tables, places on this page.
  function noted(main) {
    return Array.from(main.querySelectorAll("a[href]")).filter(function (link) {
      var href = link.getAttribute("href");
      var away = /^https?:/.test(href);
      return !href.startsWith("#") && link.getClientRects().length > 0 && !link.closest("nav, .nav-tools, .nav-lists, .nav-index, .nav-facts")
        && (away || (!link.closest("table, .nav-figure-block, h1, h2, h3, h4") && !link.matches(".nav-claim, .nav-finding, .nav-here, .nav-variable")));
    });
  }

  // An address may have a per cent sign of its own.
  function readable(href) {
    try {
      return decodeURI(href);
    } catch (error) {
      return href;
    }
  }

  function addNotes(main) {
    var addresses = new Map();
    noted(main).forEach(function (link) {
      var href = link.getAttribute("href");
      if (!addresses.has(href)) {
        addresses.set(href, addresses.size + 1);
      }
      link.after(element("sup", "nav-note-mark", "[" + addresses.get(href) + "]"));
    });
    var section = element("section", "nav-print-notes", "");
    var list = element("ol", "", "");
    section.append(element("h2", "", "Notes"), element("p", "nav-note", bases));
    main.append(section);
    if (addresses.size === 0) {
      return;
    }
    section.append(element("p", "nav-note", "Addresses without a host are pages of this site. Ids such as S0-F23-05 are claims, each with a record of its own there."), list);
    addresses.forEach(function (number, href) { list.append(element("li", "", readable(href))); });
  }

  function addCode(main) {
    var section = element("section", "nav-print-code", "");
    section.append(element("h2", "", "Code"));
    Array.from(main.querySelectorAll("details.nav-code")).forEach(function (details, place) {
      details.before(element("p", "nav-note nav-code-mark", "Code " + (place + 1)));
      section.append(element("h3", "", "Code " + (place + 1)), element("pre", "", Array.from(details.querySelectorAll("pre"), function (pre) { return pre.textContent; }).join("\n\n")));
    });
    main.append(section);
  }

  // The margin boxes of a sheet take text from the style alone; this sheet is made by script, which the page's policy allows.
  function addTitle() {
    var text = document.title.replace(/[\\"]/g, "\\$&").replace(/[\n\r\f]/g, " ");
    titles.replaceSync("@page { @top-left { content: \"" + text + "\"; } }");
    if (!document.adoptedStyleSheets.includes(titles)) {
      document.adoptedStyleSheets = document.adoptedStyleSheets.concat(titles);
    }
  }

  function prepare() {
    var main = document.querySelector(".nav-main");
    restore();
    if (!main) {
      return;
    }
    addTitle();
    if (withCode) {
      addCode(main);
    }
    addNotes(main);
    document.documentElement.classList.add("nav-noted");
  }

  function restore() {
    made.forEach(function (one) { one.remove(); });
    made = [];
    document.documentElement.classList.remove("nav-noted");
  }

  function tool(text, code) {
    var button = document.createElement("button");
    button.type = "button";
    button.className = "nav-tool";
    button.textContent = text;
    button.addEventListener("click", function () {
      withCode = code;
      window.print();
    });
    return button;
  }

  function start() {
    var title = document.querySelector(".nav-main h1");
    if (!title || !document.querySelector(".nav-main details.nav-code")) {
      return;
    }
    window.navTools(title).append(tool("Print", false), tool("Print with code", true));
  }

  window.addEventListener("beforeprint", prepare);
  window.addEventListener("afterprint", function () {
    restore();
    withCode = false;
  });
  document.addEventListener("DOMContentLoaded", start);
})();
