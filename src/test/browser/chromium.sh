#!/usr/bin/env bash
# Installs Debian's Chromium for the browser tests where the machine has no browser that they can
# drive; where it has, does nothing. arkib.browser.Chromium looks in the same places.
set -euo pipefail

for browser in /usr/bin/chromium /usr/bin/google-chrome /usr/bin/chromium-browser \
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
  "/Applications/Chromium.app/Contents/MacOS/Chromium"; do
  [ -x "$browser" ] && exit 0
done

if ! command -v apt-get > /dev/null; then
  echo "The browser tests need Chromium or Chrome; install one, or give -Dchromium=/path/to/it." >&2
  exit 1
fi
root=()
[ "$(id -u)" = 0 ] || root=(sudo)
export DEBIAN_FRONTEND=noninteractive
"${root[@]}" apt-get update -q
"${root[@]}" apt-get install -q -y --no-install-recommends chromium
