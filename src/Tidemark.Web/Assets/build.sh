#!/usr/bin/env bash
# Builds wwwroot/assets from the sources beside this file. Its results are committed, so only who changes styles or scripts needs Node.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
out=../wwwroot/assets

npm ci --ignore-scripts --no-fund --no-audit
mkdir -p "$out"
npx tsc --project tsconfig.json
npx sass --style=compressed --no-source-map --load-path=node_modules scss/site.scss:"$out/site.css" scss/charts.scss:"$out/charts.css"
# Classic scripts, not modules: a browser refuses modules from file://, where an exported site must work.
npx esbuild ts/site.ts ts/search.ts ts/charts.ts --bundle --minify --format=iife --target=es2020 --charset=utf8 --outdir="$out" --log-level=warning
cp node_modules/nhsuk-frontend/dist/nhsuk/assets/images/nhsuk-icon-cross.svg "$out/"
{
  printf 'Third-party parts of the files in this folder\n\n'
  cat vendored/nhsuk-frontend-LICENSE.txt
} > "$out/LICENSES.txt"

for file in site.css charts.css site.js search.js charts.js; do
  printf '%s: %s bytes, %s compressed\n' "$file" "$(wc -c < "$out/$file")" "$(gzip -9nc "$out/$file" | wc -c)"
done
