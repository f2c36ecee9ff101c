#!/usr/bin/env bash
# Builds the sample site, serves it on this machine as a host does, and prints what Lighthouse gives
# its front page, articles, lists and names, as on a phone on a slow line and as on a desk; ends with
# 1 where any of them has less than 99 in one of the four categories.
#
#   src/test/bench/lighthouse.sh [ADDRESS…]
#
# Run it from the project's folder, with the program packaged. Needed: node 18 or newer, npm, and
# Chromium (or CHROME_PATH=/path/to/it). Lighthouse is fetched from npm into a cache, PEERS_CACHE (by
# default in the user's cache folder).
set -euo pipefail
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS

cache=${PEERS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/arkib-peers}/lighthouse
source=$PWD/src/test/bench/lighthouse
mkdir -p "$cache" "${TMPDIR:-/tmp}"
work=$(mktemp -d "${TMPDIR:-/tmp}/arkib-lighthouse-XXXXXX")
trap 'rm -rf "$work"' EXIT

cp "$source/package.json" "$source/lighthouse.js" "$cache/"
[ -d "$cache/node_modules/lighthouse" ] ||
  (cd "$cache" && npm install --no-audit --no-fund --silent)
if [ -z "${CHROME_PATH:-}" ]; then
  CHROME_PATH=$(command -v chromium || command -v google-chrome || command -v chromium-browser)
  export CHROME_PATH
fi
node "$cache/lighthouse.js" "$work" "$@"
