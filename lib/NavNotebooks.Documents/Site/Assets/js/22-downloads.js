"use strict";
// What a reader takes along from a figure: its picture, and the table beside it as CSV.
(function () {
  function blockOf(drawing) {
    return drawing.closest(".nav-figure-block");
  }

  function fileName(drawing, ending) {
    const page = location.pathname.split("/").pop().replace(/\.html$/, "");
    return page + "-" + blockOf(drawing).id + (languageOf(drawing) === "nb" ? "-nb." : ".") + ending;
  }

  // What holds the words of the other language.
  function otherThan(language) {
    return language === "nb" ? ".nav-en, e-" : ".nav-nb, n-";
  }

  // What the page says in the other language is not read, nor the claims that a number opens, nor a note that it leads nowhere.
  function said(element, language) {
    const copy = element.cloneNode(true);
    copy.querySelectorAll(otherThan(language) + ", .nav-doors > :not(summary), .nav-missing-note").forEach(function (other) { other.remove(); });
    return copy.textContent;
  }

  function save(href, name) {
    const link = document.createElement("a");
    link.href = href;
    link.download = name;
    link.click();
  }

  function saveText(text, type, name) {
    const href = URL.createObjectURL(new Blob([text], { type: type }));
    save(href, name);
    window.setTimeout(function () { URL.revokeObjectURL(href); }, 1000);
  }

  // A spreadsheet takes a cell for a formula that begins with one of these; a number may.
  function unharmed(text) {
    const isNumber = /^[+\u2212-]?[\d.,\u00a0\u202f ]*\d\s?%?$/.test(text);
    return /^[=+\-@\t\r]/.test(text) && !isNumber ? "'" + text : text;
  }

  function cell(text, separator) {
    const safe = unharmed(text.replace(/\s+/g, " ").trim());
    return safe.includes(separator) || safe.includes("\"") ? "\"" + safe.replaceAll("\"", "\"\"") + "\"" : safe;
  }

  // The rows of a table; a cell over several rows or columns stands in each.
  function rows(table, language) {
    const grid = [];
    Array.from(table.rows).forEach(function (row, y) {
      grid[y] = grid[y] || [];
      let x = 0;
      Array.from(row.cells).forEach(function (one) {
        while (grid[y][x] !== undefined) { x++; }
        for (let down = 0; down < one.rowSpan; down++) {
          grid[y + down] = grid[y + down] || [];
          for (let right = 0; right < one.colSpan; right++) { grid[y + down][x + right] = said(one, language); }
        }
      });
    });
    return grid;
  }

  // UTF-8 with its mark, without which Excel reads æ, ø and å wrongly; the separator that spreadsheets of the language expect. The notes with basis and source come last.
  function csv(drawing, language) {
    const separator = language === "nb" ? ";" : ",";
    const twin = blockOf(drawing).querySelector(".nav-twin");
    const mine = function (element) { return !element.closest(otherThan(language)); };
    const lines = Array.from(twin.querySelectorAll("table")).filter(mine).flatMap(function (table) { return rows(table, language); })
      .concat(Array.from(twin.querySelectorAll("p, pre, figcaption")).filter(mine).map(function (note) { return [said(note, language)]; }));
    return "\ufeff" + lines.map(function (line) { return Array.from(line, function (text) { return cell(text || "", separator); }).join(separator); }).join("\r\n") + "\r\n";
  }

  function languageOf(drawing) {
    return drawing.closest("[lang]").lang === "nb" ? "nb" : "en";
  }

  function button(tools, words, work) {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = words;
    made.addEventListener("click", work);
    tools.append(made);
  }

  async function png(drawing) {
    const figure = window.navFigures.sourceOf(drawing.querySelector(".nav-figure"));
    const plotly = await window.navFigures.plotly();
    const size = { format: "png", width: figure.layout.width || 720, height: figure.layout.height || 450, scale: 3 };
    save(await plotly.toImage(figure, size), fileName(drawing, "png"));
  }

  function equip(drawing) {
    const nb = languageOf(drawing) === "nb";
    let tools = drawing.querySelector(".nav-figure-tools");
    const still = drawing.querySelector(".nav-still");
    if (!tools) {
      tools = document.createElement("p");
      tools.className = "nav-figure-tools";
      drawing.append(tools);
      if (still) {
        button(tools, nb ? "Bilde (SVG)" : "Picture (SVG)", function () { save(still.src, fileName(drawing, "svg")); });
      }
    }
    if (window.navFigures.plotly) {
      button(tools, nb ? "Bilde (PNG)" : "Picture (PNG)", function (event) {
        const asked = event.target;
        png(drawing).catch(function () { asked.disabled = true; });
      });
    }
    button(tools, "Data (CSV)", function () { saveText(csv(drawing, nb ? "nb" : "en"), "text/csv;charset=utf-8", fileName(drawing, "csv")); });
  }

  document.addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll(".nav-drawing").forEach(equip);
  });
})();
