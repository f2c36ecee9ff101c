#!/usr/bin/env bash
# Builds the same made-up archive with Arkib and with other site generators, in turns, and prints
# what each run cost and the ratios Arkib/peer, pair by pair.
#
#   src/test/bench/peers.sh [--runs N] [--peers "hugo eleventy jbake"] [--theme equal|default]
#                           [--keep] [SIZE…]
#
# Run it from the project's folder, with the program packaged and the tests compiled. Needed: GNU
# time, and for the peers what they are: hugo (or HUGO=/path/to/hugo), node and npm, mvn. What is
# not there is left out. Eleventy and JBake are fetched from npm and Maven Central into a cache,
# PEERS_CACHE (by default in the user's cache folder). JVM holds options for Arkib's Java machine.
#
# All get equal templates (src/test/bench/peers/), Arkib too: an article page with masthead, facts,
# text, record, rail and neighbours; lists of 50 by tag, section, author, month and year; a front
# page, indexes, a sitemap, an Atom feed of 50 with whole texts. Arkib's pages are line by line those
# of Hugo, but for words, addresses, and the indentation that Arkib takes out of templates: 5 % of an
# article's bytes. JBake has one kind of list, of any length and without a chart of years. Peers get
# captured pages as Markdown and links as finished addresses, which saves them work that Arkib does.
# With --theme default Arkib prints its own theme, with all that the equal templates leave out: what
# pages tell machines, citations, calendars, tables, the periods beside a period.
#
# Switched off in Arkib is what settings switch off: search, data, feeds of lists, soft hyphens. What
# no setting switches off is made and measured: lists parted by year where the others' are parted by
# 50, the days of the year, the feeds of the months and in two more formats, the manifests, the texts
# of captured pages. The columns of files and bytes tell how equal the work is.
set -euo pipefail
export LC_ALL=C.UTF-8
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS

runs=3
peers="hugo eleventy jbake"
theme=equal
keep=
sizes=()
while [ $# -gt 0 ]; do
  case $1 in
    --runs) runs=$2; shift ;;
    --peers) peers=$2; shift ;;
    --theme) theme=$2; shift ;;
    --keep) keep=yes ;;
    *) sizes+=("${1//_/}") ;;
  esac
  shift
done
[ ${#sizes[@]} -gt 0 ] || sizes=(1000 10000)
case $theme in
  equal | default) ;;
  *) echo "no such theme: $theme" >&2; exit 2 ;;
esac

jar=$PWD/target/arkib.jar
templates=$PWD/src/test/bench/peers
cache=${PEERS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/arkib-peers}
# Beyond these sizes a peer takes longer than anybody waits, or fails: JBake beyond 1,000 takes
# minutes, and fails at 100,000 (its issue 746).
limit_hugo=1000000
limit_eleventy=${LIMIT_ELEVENTY:-10000}
limit_jbake=${LIMIT_JBAKE:-1000}
hugo=${HUGO:-$(command -v hugo || true)}
mkdir -p "${TMPDIR:-/tmp}"
work=$(mktemp -d "${TMPDIR:-/tmp}/arkib-peers-XXXXXX")
trap '[ -n "$keep" ] || rm -rf "$work"' EXIT

make_archive() { # FORM SIZE FOLDER
  java -cp target/test-classes:target/classes arkib.bench.MakeArchive "$2" "$3" 1 "$1"
}

install_peer() {
  case $1 in
    hugo) [ -n "$hugo" ] ;;
    eleventy)
      command -v npm > /dev/null || return 1
      mkdir -p "$cache/eleventy"
      cp "$templates/eleventy/package.json" "$cache/eleventy/"
      [ -d "$cache/eleventy/node_modules" ] ||
        (cd "$cache/eleventy" && npm install --no-audit --no-fund --silent > npm.log 2>&1) ;;
    jbake)
      command -v mvn > /dev/null || return 1
      [ -d "$cache/jbake/lib" ] ||
        mvn -q -B -f "$templates/jbake/pom.xml" \
          org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
          -DoutputDirectory="$cache/jbake/lib" > /dev/null 2>&1 ;;
    *) echo "no such peer: $1" >&2; exit 2 ;;
  esac
}

name_of() {
  case $1 in
    hugo) "$hugo" version | sed -E 's/^hugo v([0-9.]+).*/Hugo \1/' ;;
    eleventy) echo "Eleventy $(sed -n 's/.*"version": "\(.*\)".*/\1/p' "$cache/eleventy/node_modules/@11ty/eleventy/package.json" | head -1)" ;;
    jbake) echo "JBake 2.7.0" ;;
  esac
}

prepare() { # PROGRAM SIZE: its site in $work/PROGRAM-SIZE
  local site=$work/$1-$2
  mkdir -p "$site"
  case $1 in
    arkib)
      make_archive arkib "$2" "$site"
      # The others make no index, no data and no feeds of lists.
      printf 'search: {enabled: false}\noutputs: []\nfeed: {lists: []}\n' >> "$site/content/site.yaml"
      if [ "$theme" = equal ]; then
        cp -r "$templates/arkib/." "$site/"
        printf 'theme: {softHyphens: false}\n' >> "$site/content/site.yaml"
      fi ;;
    hugo)
      make_archive yaml "$2" "$site"
      cp -r "$templates/hugo/." "$site/"
      mkdir -p "$site/static/assets"
      cp templates/assets/arkib.css "$site/static/assets/" ;;
    eleventy)
      make_archive yaml "$2" "$site"
      cp -r "$templates/eleventy/." "$site/"
      mkdir -p "$site/assets"
      cp templates/assets/arkib.css "$site/assets/"
      ln -s "$cache/eleventy/node_modules" "$site/node_modules" ;;
    jbake)
      make_archive jbake "$2" "$site"
      cp -r "$templates/jbake/." "$site/"
      mkdir -p "$site/assets"
      cp templates/assets/arkib.css "$site/assets/" ;;
  esac
}

# Costs of the last run are in $wall, $processor, $memory.
measure() { # FOLDER COMMAND…
  local folder=$1 log=$work/log
  shift
  sync
  if ! (cd "$folder" && /usr/bin/time -q -f '%e %U %S %M' -o "$work/time" "$@" > "$log" 2>&1); then
    echo "failed: $*" >&2
    tail -5 "$log" >&2
    return 1
  fi
  read -r wall processor memory <<< "$(awk '{ printf "%.2f %.2f %.0f", $1, $2 + $3, $4 / 1024 }' "$work/time")"
}

build() { # PROGRAM SIZE OUT
  local site=$work/$1-$2
  case $1 in
    # Options of the Java machine are words.
    # shellcheck disable=SC2086
    arkib) measure "$site" java ${JVM:-} -jar "$jar" build --site "$site" --out "$3" --now 2024-01-01T00:00:00+08:00 --lang en ;;
    hugo) measure "$site" "$hugo" --destination "$3" ;;
    eleventy) measure "$site" node node_modules/@11ty/eleventy/cmd.cjs --quiet --output="$3" ;;
    jbake) measure "$site" java -cp ".:$cache/jbake/lib/*" org.jbake.launcher.Main -b "$site" "$3" ;;
  esac
}

edit() { # PROGRAM SIZE RUN: one more sentence in one article
  local file
  file=$(find "$work/$1-$2/content/2016" -name '*.md' | sort | sed -n "$(($3 + 1))p")
  printf '\nSatu ayat lagi nombor %s.\n' "$3" >> "$file"
  touch -d "2024-01-02 00:00:00 UTC + $3 seconds" "$file"
}

output_of() { # OUT: files and bytes of a site
  find "$1" -type f -printf '%s\n' | awk '{ n++; b += $1 } END { printf "%d %.1f", n, b / 1048576 }'
}

results=$work/results
: > "$results"
record() { # PEER SIZE KIND RUN WHO OUT
  echo "$1 $2 $3 $4 $5 $wall $processor $memory $(output_of "$6")" >> "$results"
}

for size in "${sizes[@]}"; do
  prepare arkib "$size"
  for peer in $peers; do
    limit=limit_$peer
    if [ "$size" -gt "${!limit}" ] || ! install_peer "$peer"; then
      echo "left out: $peer at $size" >&2
      continue
    fi
    prepare "$peer" "$size"
    for ((run = 0; run < runs; run++)); do
      # Folders that never were: ext4 is slow in one that was just emptied.
      for who in arkib "$peer"; do
        build "$who" "$size" "$work/out-$peer-$size-$run-$who" || continue 3
        record "$peer" "$size" clean "$run" "$who" "$work/out-$peer-$size-$run-$who"
      done
    done
    last=$((runs - 1))
    build arkib "$size" "$work/out-$peer-$size-$last-arkib"
    for ((run = 0; run < runs; run++)); do
      for who in arkib "$peer"; do
        edit "$who" "$size" "$run"
        build "$who" "$size" "$work/out-$peer-$size-$last-$who" || continue 3
        record "$peer" "$size" edited "$run" "$who" "$work/out-$peer-$size-$last-$who"
      done
    done
  done
done

names=
for peer in $peers; do
  if grep -q "^$peer " "$results"; then
    names+="$peer=$(name_of "$peer");"
  fi
done

awk -v names="$names" '
  function median(list, n,   i, j, t) {
    for (i = 2; i <= n; i++) for (j = i; j > 1 && list[j] < list[j - 1]; j--) { t = list[j]; list[j] = list[j - 1]; list[j - 1] = t }
    return n % 2 ? list[(n + 1) / 2] : (list[n / 2] + list[n / 2 + 1]) / 2
  }
  function middle(key, who, f,   i, list) {
    for (i = 0; i < count[key]; i++) list[i + 1] = v[key, i, who, f]
    return median(list, count[key])
  }
  function ratio(key, peer, f,   i, list, other) {
    for (i = 0; i < count[key]; i++) {
      other = v[key, i, peer, f]
      # A clock of hundredths has no ratio with nothing.
      list[i + 1] = other > 0 ? v[key, i, "arkib", f] / other : 0
    }
    return median(list, count[key])
  }
  BEGIN { split(names, pairs, ";"); for (i in pairs) { split(pairs[i], p, "="); title[p[1]] = p[2] } }
  {
    key = $1 SUBSEP $2 SUBSEP $3
    if (!(key in seen)) { seen[key] = 1; order[++keys] = key }
    for (f = 6; f <= 10; f++) v[key, $4, $5, f] = $f
    if ($5 != "arkib") count[key] = $4 + 1
  }
  END {
    print "| articles | build | program | wall s | processor s | MiB | files | MiB of files | Arkib/it: wall | processor | memory |"
    print "|---:|---|---|---:|---:|---:|---:|---:|---:|---:|---:|"
    for (k = 1; k <= keys; k++) {
      key = order[k]
      if (!(key in count)) continue
      split(key, p, SUBSEP)
      for (w = 1; w <= 2; w++) {
        who = w == 1 ? "arkib" : p[1]
        printf "| %d | %s | %s | %.2f | %.2f | %.0f | %.0f | %.1f |", p[2], p[3] == "clean" ? "clean" : "one body edited",
          w == 1 ? "Arkib" : title[who], middle(key, who, 6), middle(key, who, 7), middle(key, who, 8), middle(key, who, 9), middle(key, who, 10)
        if (w == 1) print "  |  |  |"
        else printf " **%.2f** | **%.2f** | %.2f |\n", ratio(key, who, 6), ratio(key, who, 7), ratio(key, who, 8)
      }
    }
  }' "$results"
