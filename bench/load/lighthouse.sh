#!/usr/bin/env bash
# Lighthouse 12.8.2 on the main pages of the published program, and what each page loads: requests and compressed bytes.
# Usage: bench/load/lighthouse.sh [PAGE …]. Needs Node 20, npm and Chromium (CHROME_PATH, /usr/bin/chromium). LIGHTHOUSE=FOLDER with node_modules skips npm.
. "$(dirname "$0")/program.sh"
export CHROME_PATH=${CHROME_PATH:-/usr/bin/chromium}
pages=(/sexual-safety/learning-sets / /sexual-safety/materials /calm-wards/materials/what-helps-me-recording /calm-wards/theory-of-change)
[ $# -eq 0 ] || pages=("$@")
publish
if [ -z "${LIGHTHOUSE:-}" ]; then
  cp bench/lighthouse/package*.json "$work"
  (cd "$work" && PUPPETEER_SKIP_DOWNLOAD=1 npm ci --no-audit --no-fund --loglevel error >&2)
  LIGHTHOUSE=$work
fi
serve_packs 5094
printf '%-46s%6s%6s%6s%10s%8s\n' page perf a11y best requests bytes
for page in "${pages[@]}"; do
  curl -fs -o /dev/null "http://127.0.0.1:5094$page"
  "$LIGHTHOUSE/node_modules/.bin/lighthouse" "http://127.0.0.1:5094$page" --quiet --output=json --output-path="$work/report.json" \
    --only-categories=performance,accessibility,best-practices --chrome-flags='--headless --no-sandbox --disable-gpu --disable-dev-shm-usage'
  node - "$work/report.json" "$page" <<'JS'
const [file, page] = process.argv.slice(2);
const { audits, categories } = JSON.parse(require('node:fs').readFileSync(file));
const score = (name) => categories[name].score.toFixed(2).padStart(6);
const loaded = audits['network-requests'].details.items;
const bytes = loaded.reduce((sum, r) => sum + r.transferSize, 0);
console.log(page.padEnd(46) + score('performance') + score('accessibility') + score('best-practices') + String(loaded.length).padStart(10) + String(bytes).padStart(8));
const weighed = Object.values(categories).flatMap((c) => c.auditRefs.filter((a) => a.weight > 0).map((a) => audits[a.id]));
for (const audit of weighed.filter((a) => a.score !== null && a.score < 0.9)) console.log(`  ${audit.id} ${audit.score}: ${audit.displayValue ?? audit.title}`);
if (page.endsWith('learning-sets')) for (const r of loaded) console.log(`  ${r.transferSize} ${new URL(r.url).pathname}`);
JS
done
