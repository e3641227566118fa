"use strict";
// A number in a figure leads to its claim, its variable or its row of the case material. The table below the figure has the same links.
(function () {
  var words = {
    en: { claim: "Click for the claim", claims: "Click for the claims", row: "Click for the row", rows: "Click for the rows", variable: "Click for the variable", choose: "Where the number comes from", close: "Close" },
    nb: { claim: "Klikk for påstanden", claims: "Klikk for påstandene", row: "Klikk for raden", rows: "Klikk for radene", variable: "Klikk for variabelen", choose: "Hvor tallet kommer fra", close: "Lukk" }
  };

  function wordsOf(figure) {
    var spoken = figure.closest("[lang]");
    return spoken && spoken.lang === "nb" ? words.nb : words.en;
  }

  // The ids are the figure's own, the addresses the page's; an id without an address is left out.
  function doorsOf(figure, layout) {
    var ids = (layout && layout.meta && layout.meta.doors) || [];
    var data = document.getElementById(figure.dataset.figure);
    var addresses = ((data && data.dataset.doors) || "").split("|");
    return ids.map(function (door, place) {
      var hrefs = (addresses[place] || "").split(" ");
      return door.split(" ")
        .map(function (id, i) { return { id: id, href: hrefs[i] }; })
        .filter(function (link) { return link.href && link.href !== "-"; });
    });
  }

  function hint(links, said) {
    if (links[0].href.indexOf("variable-") === 0 || links[0].href.indexOf("indicator-") === 0) {
      return said.variable;
    }
    var rows = links[0].href.indexOf("cases-") === 0;
    return links.length > 1 ? (rows ? said.rows : said.claims) : (rows ? said.row : said.claim);
  }

  function announce(figure, source) {
    var doors = doorsOf(figure, source.layout);
    var said = wordsOf(figure);
    (source.data || []).forEach(function (trace) {
      if (!Array.isArray(trace.customdata) || !Array.isArray(trace.hovertext)) {
        return;
      }
      trace.hovertext = trace.hovertext.map(function (text, i) {
        var links = doors[trace.customdata[i]] || [];
        return links.length > 0 ? text + "<br>" + hint(links, said) : text;
      });
    });
    ((source.layout || {}).annotations || []).forEach(function (text) {
      var links = text.name ? doors[text.name] || [] : [];
      if (text.hovertext && links.length > 0) {
        text.hovertext += "<br>" + hint(links, said);
      }
    });
  }

  // As a click on a link, so that what travels along links travels here too.
  function follow(href) {
    var link = document.createElement("a");
    link.href = href;
    document.body.append(link);
    link.click();
    link.remove();
  }

  function choose(figure, links) {
    var said = wordsOf(figure);
    var dialog = document.createElement("dialog");
    var heading = document.createElement("h2");
    var list = document.createElement("ul");
    var close = document.createElement("button");
    dialog.className = "nav-chooser";
    dialog.lang = said === words.nb ? "nb" : "en";
    heading.textContent = said.choose;
    heading.id = "nav-chooser-heading";
    dialog.setAttribute("aria-labelledby", heading.id);
    links.forEach(function (link) {
      var item = document.createElement("li");
      var anchor = document.createElement("a");
      anchor.href = link.href;
      anchor.textContent = link.id;
      item.append(anchor);
      list.append(item);
    });
    close.type = "button";
    close.textContent = said.close;
    close.addEventListener("click", function () { dialog.close(); });
    dialog.addEventListener("click", function (event) {
      if (event.target === dialog) {
        dialog.close();
      }
    });
    dialog.addEventListener("close", function () { dialog.remove(); });
    dialog.append(heading, list, close);
    document.body.append(dialog);
    dialog.showModal();
  }

  function open(figure, place) {
    var links = doorsOf(figure, figure.layout)[place] || [];
    if (links.length === 1) {
      follow(links[0].href);
    } else if (links.length > 1) {
      choose(figure, links);
    }
  }

  function listen(figure) {
    if (!figure.on) {
      return;
    }
    function leads(event) {
      var point = event.points && event.points[0];
      return Boolean(point && (doorsOf(figure, figure.layout)[point.customdata] || []).length);
    }
    figure.on("plotly_click", function (event) {
      if (event.points && event.points[0]) {
        open(figure, event.points[0].customdata);
      }
    });
    figure.on("plotly_clickannotation", function (event) { open(figure, event.annotation.name); });
    figure.on("plotly_hover", function (event) { figure.classList.toggle("nav-at-door", leads(event)); });
    figure.on("plotly_unhover", function () { figure.classList.remove("nav-at-door"); });
  }

  document.addEventListener("nav-figure", function (event) { announce(event.target, event.detail); });
  document.addEventListener("nav-figure-drawn", function (event) { listen(event.target); });
})();
