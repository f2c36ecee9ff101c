// Leads from an old link of the original site to the article in this archive. The page tells in its
// form where the small files are that know the links, and by how many digits they are named.
// oldLinks.key must do what arkib.render.resolve.OldLink does: the tests hold both to one list.
var oldLinks = (function () {
  "use strict";

  // Encoded or not they mean the same; "/?=&+" encoded would mean something else.
  var plain = /^[-A-Za-z0-9._~!$'()*,;:@]$/;
  var sign = /^[\/?=&+]$/;

  function lower(text) {
    return text.replace(/[A-Z]/g, function (c) { return c.toLowerCase(); });
  }

  function canonical(text) {
    return text.replace(/%[0-9A-Fa-f]{2}|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\s\S]/g, function (part) {
      if (part.length === 3) {
        var c = String.fromCharCode(parseInt(part.slice(1), 16));
        return plain.test(c) ? c : part.toUpperCase();
      }
      if (plain.test(part) || sign.test(part)) {
        return part;
      }
      // Half of a character is none.
      return encodeURIComponent(/^[\uD800-\uDFFF]$/.test(part) ? "\uFFFD" : part);
    });
  }

  function isTracking(parameter, tracking) {
    var name = lower(parameter.split("=")[0]);
    return tracking.some(function (known) {
      var end = known.length - 1;
      return known.charAt(end) === "*" ? name.slice(0, end) === known.slice(0, end) : name === known;
    });
  }

  function parameters(query, tracking) {
    var kept = query.split("&")
      .map(function (parameter) { return canonical(parameter.replace(/\+/g, "%20")); })
      .filter(function (parameter) { return parameter !== "" && !isTracking(parameter, tracking); })
      .sort();
    return kept.length === 0 ? "" : "?" + kept.join("&");
  }

  // What a link is looked up by; null where it is no link of the web.
  function key(text, tracking) {
    var link = text.replace(/[\t\n\r]/g, "")
      .replace(/^[\x00-\x20<]+/, "")
      .replace(/[\x00-\x20>]+$/, "")
      .replace(/^(?:(?:https?:)?\/\/)?web\.archive\.org\/web\/[0-9]+(?:[a-z]{2}_)?\//i, "");
    // "lama.example:8080/a" and "localhost:8080/a" have a port and no scheme.
    var other = /^(?!https?:)[a-z][a-z0-9+-]*:(?![0-9])/i.test(link);
    link = link.replace(/^(?:https?:)?\/*/i, "").split("#")[0];
    var host = /^(?:[^\/?@]*@)?([^\/?@:]+?)\.*(?::0*([0-9]*))?(?=[\/?]|$)/.exec(link);
    if (other || host === null) {
      return null;
    }
    var name = lower(canonical(host[1])).replace(/^www\./, "");
    if (name.indexOf(".") < 1) {
      return null;
    }
    var port = host[2] === undefined || /^(?:|80|443)$/.test(host[2]) ? "" : ":" + host[2];
    var rest = link.slice(host[0].length);
    var query = rest.indexOf("?");
    var path = query < 0 ? rest : rest.slice(0, query);
    return name + port + canonical(path).replace(/\/+/g, "/").replace(/\/$/, "") +
      (query < 0 ? "" : parameters(rest.slice(query + 1), tracking));
  }

  // The name of the file that knows a key: the first digits of its FNV-1a hash of 32 bits.
  function shard(key, digits) {
    var hash = 0x811c9dc5;
    for (var i = 0; i < key.length; i++) {
      hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
    }
    var hex = ("0000000" + (hash >>> 0).toString(16)).slice(-8);
    return digits === 0 ? "all" : hex.slice(0, digits);
  }

  return { key: key, shard: shard };
})();

if (typeof document === "object") {
  (function () {
    "use strict";
    var form = document.getElementById("old-link");
    var field = form.elements.namedItem("u");
    var asked = 0;

    // Of what can be answered, one is shown: invalid, none, failed, found.
    function answer(which) {
      document.querySelectorAll("[data-answer]").forEach(function (each) {
        each.hidden = each.getAttribute("data-answer") !== which;
      });
    }

    function offer(paths) {
      var list = document.getElementById("found");
      list.textContent = "";
      paths.forEach(function (path) {
        var link = document.createElement("a");
        link.className = "row";
        link.href = path;
        link.textContent = new URL(link.href).pathname;
        list.appendChild(document.createElement("li")).appendChild(link);
      });
      answer("found");
    }

    function look(go) {
      var turn = ++asked;
      var key = oldLinks.key(field.value, form.dataset.tracking.split(" "));
      if (key === null) {
        answer("invalid");
        return;
      }
      answer("");
      fetch(form.dataset.shards + oldLinks.shard(key, Number(form.dataset.digits)) + ".json")
        .then(function (response) {
          if (!response.ok) {
            throw new Error(String(response.status));
          }
          return response.json();
        })
        .then(function (known) {
          if (turn !== asked) {
            return;
          }
          var paths = Object.prototype.hasOwnProperty.call(known, key) ? known[key] : [];
          if (paths.length === 1) {
            go(paths[0]);
          } else if (paths.length === 0) {
            answer("none");
          } else {
            offer(paths);
          }
        })
        .catch(function () {
          if (turn === asked) {
            answer("failed");
          }
        });
    }

    form.addEventListener("submit", function (event) {
      event.preventDefault();
      look(function (path) { location.assign(path); });
    });
    form.hidden = false;
    // "?u=https://lama.example/a": a link that leads to the article. The way back must not lead here.
    var given = new URLSearchParams(location.search).get("u");
    if (given) {
      field.value = given;
      // Where answers stand comes after the form.
      document.addEventListener("DOMContentLoaded", function () {
        look(function (path) { location.replace(path); });
      });
    }
  })();
}
