"use strict";
// The search: reads the index when a reader asks for it, and finds. What shows the results is in the parts that follow.
(function () {
  var kinds = ["Text", "Figures", "Variables", "Indicators", "Claims", "Codes", "Case material", "Pages"];
  var loading = null;

  // What a reader can type is what is compared: no case, no accents, and æ, ø, å as those without such keys write them.
  function fold(text) {
    return text.toLowerCase().replace(/æ/g, "ae").replace(/ø/g, "o").normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  }

  // An id as words, so that "state dominates" is state_dominates and "f23 05" ends S0-F23-05.
  function plain(text) {
    return fold(text).replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  }

  function isOfWord(code) {
    return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127;
  }

  // Where a word that begins so is in a folded text; -1 where there is none.
  function wordAt(text, beginning, from) {
    var at = text.indexOf(beginning, from);
    while (at > 0 && isOfWord(text.charCodeAt(at - 1))) {
      at = text.indexOf(beginning, at + 1);
    }
    return at;
  }

  // "moete" and "mote" both find "møte", "maal" and "mal" both find "mål".
  function variantsOf(word) {
    var folded = fold(word);
    return Array.from(new Set([folded, folded.replace(/oe/g, "o"), folded.replace(/aa/g, "a")]));
  }

  function wordsOf(query) {
    return query.slice(0, 200).split(/[\s,;:!?"'()«»“”‘’]+/)
      .filter(function (word) { return /[\p{L}\p{N}]/u.test(word); }).slice(0, 8).map(variantsOf);
  }

  function read(source) {
    return source.rows.split("\n").map(function (row, order) {
      var fields = row.split("\t");
      var id = fields[3].split(" ", 1)[0];
      var fragment = fields[2] === "=" ? id : fields[2];
      var nb = fields[4] || fields[3];
      return {
        kind: +fields[0], href: source.pages[fields[1]] + (fragment ? "#" + fragment : ""), en: fields[3], nb: nb, text: fields[5], order: order,
        id: plain(id), title: fold(fields[4] ? fields[3] + " \u00b7 " + nb : fields[3]), rest: fold(fields[5])
      };
    });
  }

  function load(address) {
    loading = loading || new Promise(function (resolve, reject) {
      var script = document.createElement("script");
      script.src = address;
      script.onload = function () { window.navSearchIndex ? resolve(read(window.navSearchIndex)) : reject(new Error("empty")); };
      script.onerror = function () { loading = null; reject(new Error("missing")); };
      document.head.append(script);
    });
    return loading;
  }

  // How well one word fits an entry: in the title before in the text, whole before begun; 0 where it is in neither.
  function fit(entry, variants, at) {
    var best = 0;
    variants.forEach(function (word) {
      [[entry.title, 8], [entry.rest, 2]].forEach(function (place) {
        var found = place[1] > best ? at(place[0], word, 0) : -1;
        if (found >= 0) {
          best = place[1] + (isOfWord(place[0].charCodeAt(found + word.length)) ? 0 : place[1] / 2);
        }
      });
    });
    return best;
  }

  function score(entry, words, whole, at) {
    var sum = 0;
    for (var i = 0; i < words.length; i++) {
      var one = fit(entry, words[i], at);
      if (one === 0) {
        return 0;
      }
      sum += one;
    }
    sum = sum / words.length + (words.length > 1 && entry.title.includes(whole) ? 6 : 0);
    return entry.id === whole ? sum + 100 : entry.id.startsWith(whole) ? sum + 10 : sum;
  }

  function among(entries, words, whole, at) {
    var found = [];
    entries.forEach(function (entry) {
      var points = score(entry, words, whole, at);
      if (points > 0) {
        found.push({ entry: entry, points: points });
      }
    });
    return found.sort(function (a, b) { return b.points - a.points || a.entry.order - b.entry.order; });
  }

  // Entries in which every word begins a word; where there are none, those that hold each word anywhere, as compounds do.
  function find(entries, query) {
    var words = wordsOf(query);
    if (words.length === 0) {
      return { words: words, found: [], inside: false };
    }
    var whole = plain(query);
    var found = among(entries, words, whole, wordAt);
    var long = words.every(function (variants) { return variants[0].length > 2; });
    return found.length > 0 || !long
      ? { words: words, found: found, inside: false }
      : { words: words, found: among(entries, words, whole, function (text, word) { return text.indexOf(word); }), inside: true };
  }

  // By kind, the kind of the best first.
  function grouped(found) {
    var groups = new Map();
    found.forEach(function (one) {
      groups.has(one.entry.kind) ? groups.get(one.entry.kind).push(one.entry) : groups.set(one.entry.kind, [one.entry]);
    });
    return Array.from(groups, function (group) { return { name: kinds[group[0]] || "Other", entries: group[1] }; });
  }

  // The text with what was found in <mark>. Folding changes lengths, so every character is folded by itself.
  function marked(text, result) {
    var folded = "";
    var places = [];
    Array.from(text).reduce(function (at, character) {
      var part = fold(character);
      folded += part;
      for (var i = 0; i < part.length; i++) {
        places.push(at);
      }
      return at + character.length;
    }, 0);
    places.push(text.length);
    var covered = new Array(text.length).fill(false);
    result.words.forEach(function (variants) {
      variants.forEach(function (word) {
        for (var at = next(0); at >= 0; at = next(at + word.length)) {
          covered.fill(true, places[at], Math.max(places[at + word.length], places[at] + 1));
        }
        function next(from) {
          return result.inside ? folded.indexOf(word, from) : wordAt(folded, word, from);
        }
      });
    });
    return pieces(text, covered);
  }

  function pieces(text, covered) {
    var nodes = document.createDocumentFragment();
    for (var from = 0, to; from < text.length; from = to) {
      for (to = from + 1; to < text.length && covered[to] === covered[from]; to++) { }
      if (covered[from]) {
        var mark = document.createElement("mark");
        mark.textContent = text.slice(from, to);
        nodes.append(mark);
      } else {
        nodes.append(text.slice(from, to));
      }
    }
    return nodes;
  }

  // In both languages; the switch of the page hides one.
  function titleOf(entry, result) {
    var nodes = document.createDocumentFragment();
    if (entry.en === entry.nb) {
      nodes.append(marked(entry.en, result));
      return nodes;
    }
    ["en", "nb"].forEach(function (language) {
      var span = document.createElement("span");
      span.className = "nav-" + language;
      span.lang = language;
      span.append(marked(entry[language], result));
      nodes.append(span);
    });
    return nodes;
  }

  function counted(number, noun) {
    return number.toLocaleString("en") + " " + noun + (number === 1 ? "" : "s");
  }

  window.navSearch = { load: load, find: find, grouped: grouped, marked: marked, titleOf: titleOf, counted: counted };
})();
