#!/usr/bin/env bash
# Measures /search on the published program with 10,000 materials of 20 slides each. Answers to searches are in no cache.
# Usage: bench/load/search.sh [MATERIALS]. Keeps what it made in artifacts/load, so that a second run is quick.
set -euo pipefail
cd "$(dirname "$0")/../.."
materials=${1:-10000}
home=$PWD/artifacts/load
port=5089
dotnet publish src/Tidemark.Web -c Release -v q -o "$home/program"
dotnet build bench/Tidemark.LoadData -c Release -v q
load="dotnet bench/Tidemark.LoadData/bin/Release/net10.0/Tidemark.LoadData.dll"
[ -e "$home/data-$materials/tidemark.db" ] || $load fill "$home/data-$materials" "$materials"
Tidemark__DataDirectory=$home/data-$materials Tidemark__CostlyCallsAMinute=1000000 \
  dotnet "$home/program/Tidemark.Web.dll" --urls "http://127.0.0.1:$port" &
site=$!
trap 'kill "$site"' EXIT
for _ in $(seq 60); do curl -fs -o /dev/null "http://127.0.0.1:$port/health/ready" && break; sleep 0.5; done
$load measure "http://127.0.0.1:$port" bench/load/queries.txt "$site"
