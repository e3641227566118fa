"use strict";
// What the page's scripts may make of text, for browsers that hold every script to it: no HTML with an element in it, and no script but those beside
// the page and the plotly.js that the page names. A label that finds its way to either is refused.
(function () {
  if (!window.trustedTypes) {
    return;
  }
  window.trustedTypes.createPolicy("default", {
    createHTML: function (text) {
      return text.includes("<") ? null : text;
    },
    createScriptURL: function (address) {
      var plotly = document.querySelector("meta[name='nav-plotly']");
      return /^(\.\.\/)*[\w-][\w.-]*\.js$/.test(address) || (plotly && plotly.content === address) ? address : null;
    }
  });
})();
