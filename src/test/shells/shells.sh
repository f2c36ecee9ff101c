#!/usr/bin/env bash
# Installs from Debian what the tests of completion and of manual pages run: zsh, fish, mandoc and
# groff. Where they are there already, does nothing.
set -euo pipefail

missing=()
for tool in zsh fish mandoc groff; do
  command -v "$tool" > /dev/null || missing+=("$tool")
done
[ ${#missing[@]} = 0 ] && exit 0

if ! command -v apt-get > /dev/null; then
  echo "The tests of completion and of manual pages need: ${missing[*]}. Install them." >&2
  exit 1
fi
root=()
[ "$(id -u)" = 0 ] || root=(sudo)
export DEBIAN_FRONTEND=noninteractive
"${root[@]}" apt-get update -q
"${root[@]}" apt-get install -q -y --no-install-recommends "${missing[@]}"
