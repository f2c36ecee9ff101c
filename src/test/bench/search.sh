#!/usr/bin/env bash
# What the search costs: search.sh CLASSPATH [SIZE…]   (mvn -Pbench -DskipTests package exec:exec@search -Dsearch="10000")
# For each size a made-up archive is built with the index and without, one article is added to it, and
# queries of a reader who comes for the first time are counted, and timed in Chromium. Beside it, where npm and its registry
# can be reached, Pagefind over the same pages. ARKIB stands in for the packaged program, CLASSPATH
# has the classes of the tests and what they need.
set -euo pipefail
classes=$1
shift
read -ra arkib <<<"${ARKIB:-java -jar target/arkib.jar}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
figures() { /usr/bin/time -q -f "%e %U %S %M" -o "$work/time" "$@" >"$work/out" 2>&1 || { cat "$work/out"; exit 1; }
  awk '{printf "%.1f s, processor %.1f s, %.0f MiB", $1, $2 + $3, $4 / 1024}' "$work/time"; }
build() { figures "${arkib[@]}" build --site "$1" --out "$2" --now 2024-01-01T00:00:00+08:00 --lang en; }

for size in "${@:-10000}"; do
  site=$work/site-$size
  java -cp "$classes" arkib.bench.MakeArchive "$size" "$site"
  cp -r "$site" "$site-without"
  printf 'search:\n  enabled: false\n' >>"$site-without/content/site.yaml"
  echo "$size articles"
  echo "  with the index:    $(build "$site" "$work/with-$size")"
  echo "  without:           $(build "$site-without" "$work/without-$size")"
  find "$work/with-$size/cari" -name '*.bin' -printf '%s\n' |
    awk '{n++; s += $1; if ($1 > m) m = $1} END {printf "  the index:         %d files, %.1f MB, largest %.1f KB\n", n, s / 1e6, m / 1e3}'
  mkdir -p "$site/content/2023/12"
  # A story of today, as long as others are.
  some=$(find "$site/content/2015" -name '*.md' | sort | sed -n 1p)
  sed 's/^date: .*/date: 2023-12-31T11:00:00+08:00/; s/^title: "/title: "Lagi /' "$some" >"$site/content/2023/12/tambah.md"
  touch "$work/mark"
  sleep 1
  echo "  one article more:  $(build "$site" "$work/with-$size")"
  find "$work/with-$size/cari" \( -name '*.bin' -o -name cari.json \) -newer "$work/mark" -printf '%s\n' |
    awk '{n++; s += $1} END {printf "                     %d files of the index, %.0f KB\n", n, s / 1e3}'
  echo
  node src/test/js/cost.mjs "$work/with-$size/cari" kerajaan polis pertahanan babang "kerajaan negeri" "vaksin hospital" \
    '"kerajaan negeri"' 'pelab*' 'perpustkaan' '?q=kerajaan&sort=new'
  echo
  java -cp "$classes" arkib.browser.SearchTimes "$work/with-$size" 9 kerajaan polis pertahanan babang "kerajaan negeri" \
    "vaksin hospital" '"kerajaan negeri"' 'pelab*' 'perpustkaan'
  echo
  if command -v npx >/dev/null && (cd "$work" && npm install --silent pagefind@1.6.0 >/dev/null 2>&1); then
    # At 100,000 articles it needs more than 22 GB: the system ends it, and nothing else, where there is less.
    if cost=$(cd "$work" && { echo 1000 >/proc/self/oom_score_adj || true; } 2>/dev/null &&
      figures npx pagefind --site "without-$size" --glob '[0-9]*/[0-9]*/*/index.html'); then
      echo "  Pagefind 1.6.0:    $cost"
      find "$work/without-$size/pagefind" -type f -printf '%s\n' |
        awk '{n++; s += $1} END {printf "                     %d files, %.1f MB\n", n, s / 1e6}'
    else
      echo "  Pagefind 1.6.0:    did not finish ($(awk '{printf "%.0f s, %.0f MiB", $1, $4 / 1024}' "$work/time"))"
    fi
  else
    echo "  Pagefind:          npm or its registry is not there"
  fi
done
