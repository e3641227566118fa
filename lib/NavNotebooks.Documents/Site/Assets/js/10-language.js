"use strict";
// The language of labels and numbers. The address carries it, so that it travels along links and can be sent on.
// The switch works without this; who draws or counts what has come into sight listens to "nav-language".
(function () {
  var carried = asked();

  function asked() {
    var language = new URLSearchParams(location.search).get("lang");
    return language === "en" || language === "nb" ? language : null;
  }

  function withLanguage(search) {
    var parameters = new URLSearchParams(search);
    parameters.delete("lang");
    if (carried) {
      parameters.set("lang", carried);
    }
    var text = parameters.toString();
    return text ? "?" + text : "";
  }

  function folderOf(path) {
    return path.slice(0, path.lastIndexOf("/") + 1);
  }

  function isPageOfSite(link) {
    return link.protocol === location.protocol && link.host === location.host && folderOf(link.pathname) === folderOf(location.pathname)
      && link.pathname.endsWith(".html") && !link.getAttribute("href").startsWith("#");
  }

  // Just before it is followed, opened beside, or copied.
  function carryAlong(event) {
    var link = event.target instanceof Element && event.target.closest("a[href]");
    if (link && isPageOfSite(link) && link.search !== withLanguage(link.search)) {
      link.search = withLanguage(link.search);
    }
  }

  function choose(input) {
    carried = input.defaultChecked ? null : input.value;
    try {
      history.replaceState(history.state, "", location.pathname + withLanguage(location.search) + location.hash);
    } catch (error) {
      // An address that cannot be changed still takes the choice along its links.
    }
    document.dispatchEvent(new CustomEvent("nav-language", { detail: input.value }));
  }

  function startLanguage() {
    var inputs = Array.from(document.querySelectorAll(".nav-language input"));
    inputs.forEach(function (input) {
      input.addEventListener("change", function () { choose(input); });
      if (input.value === carried && !input.checked) {
        input.checked = true;
        document.dispatchEvent(new CustomEvent("nav-language", { detail: input.value }));
      }
    });
    ["click", "auxclick", "contextmenu"].forEach(function (type) { document.addEventListener(type, carryAlong, true); });
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", startLanguage);
  } else {
    startLanguage();
  }
})();
