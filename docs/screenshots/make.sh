#!/usr/bin/env bash
# Takes the screenshots in this folder anew, from the program with both bundled packs, in Debian's Chromium.
# With pngquant (Debian's package of that name) they become about three times smaller.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$here/../.."

dotnet run --project bench/Tidemark.Screenshots -- "$here"
if command -v pngquant > /dev/null; then
  pngquant --force --ext .png --skip-if-larger --strip 64 "$here"/*.png
fi

too_large=$(find "$here" -name '*.png' -size +250k)
if [[ -n $too_large ]]; then
  echo "Larger than 250 kB, install pngquant: $too_large" >&2
  exit 1
fi
