"use strict";
// Draws figures in the place of their pictures: those near what is read, one by one, when the page stands and the reader waits for nothing.
// Without it every page can still be read.
(function () {
  const address = document.querySelector("meta[name='nav-plotly']");
  const waiting = [];
  let loading = null;
  let busy = false;

  // plotly.js, asked for once.
  function plotly() {
    loading = loading || new Promise(function (resolve, reject) {
      const script = document.createElement("script");
      script.src = address.content;
      script.onload = function () { resolve(window.Plotly); };
      script.onerror = reject;
      document.head.append(script);
    });
    return loading;
  }

  // A figure in the other language is the same figure with other words in it.
  function patched(value, patch) {
    if (Array.isArray(patch)) {
      return patch[0];
    }
    Object.keys(patch).filter(function (key) { return Object.hasOwn(value, key); }).forEach(function (key) { value[key] = patched(value[key], patch[key]); });
    return value;
  }

  function read(id) {
    return JSON.parse(document.getElementById(id).textContent);
  }

  function sourceOf(figure) {
    const source = read(figure.dataset.figure);
    const whole = figure.dataset.patch ? patched(source, read(figure.dataset.patch)) : source;
    return { data: whole.data || [], layout: whole.layout || {} };
  }

  function whenIdle(work) {
    if (window.requestIdleCallback) {
      window.requestIdleCallback(work, { timeout: 1500 });
    } else {
      window.setTimeout(work, 50);
    }
  }

  function name(figure, drawing) {
    const still = drawing.querySelector(".nav-still");
    if (still) {
      figure.setAttribute("role", "img");
      figure.setAttribute("aria-label", still.alt);
    }
  }

  async function draw(figure) {
    const drawing = figure.closest(".nav-drawing");
    try {
      const source = sourceOf(figure);
      figure.dispatchEvent(new CustomEvent("nav-figure", { bubbles: true, detail: source }));
      drawing.classList.add("nav-drawn");
      name(figure, drawing);
      await window.Plotly.newPlot(figure, source.data, source.layout, { responsive: true, displayModeBar: false });
      figure.dispatchEvent(new CustomEvent("nav-figure-drawn", { bubbles: true }));
    } catch (error) {
      drawing.classList.remove("nav-drawn");
    }
  }

  function next() {
    const figure = waiting.shift();
    busy = figure !== undefined;
    if (busy) {
      whenIdle(function () { draw(figure).then(next); });
    }
  }

  function want(figure) {
    waiting.push(figure);
    if (!busy) {
      busy = true;
      plotly().then(next, function () { busy = false; });
    }
  }

  // A figure in the language that is not read is nowhere, and so never near.
  function watch() {
    const near = new IntersectionObserver(function (entries) {
      entries.filter(function (entry) { return entry.isIntersecting; }).forEach(function (entry) {
        near.unobserve(entry.target);
        want(entry.target.querySelector(".nav-figure"));
      });
    }, { rootMargin: "600px" });
    document.querySelectorAll(".nav-drawing").forEach(function (drawing) { near.observe(drawing); });
  }

  if (address && "IntersectionObserver" in window) {
    window.addEventListener("load", function () { whenIdle(watch); });
  }

  window.navFigures = { plotly: address ? plotly : null, sourceOf: sourceOf };
})();
