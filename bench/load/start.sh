#!/usr/bin/env bash
# From starting the published program to its first "ready", with 10,000 materials in the database.
# Usage: bench/load/start.sh [ROUNDS [MATERIALS]].
. "$(dirname "$0")/program.sh"
rounds=${1:-7} materials=${2:-10000}
publish
build_load
fill "$materials"
for _ in $(seq "$rounds"); do
  from=$(date +%s%N)
  serve 5093 "$home/data-$materials"
  echo "$((($(date +%s%N) - from) / 1000000))" >>"$work/times"
  echo "$(($(used "$site") * 10))" >>"$work/cpu"
  resident "$site" >>"$work/memory"
  kill "$site"
  wait "$site" || true
done
echo "Middle, least and most of $rounds starts with $materials materials, $(nproc) cores:"
echo "ready after (ms): $(middle <"$work/times") (goal: at most 2000)"
echo "processor used until then (ms): $(middle <"$work/cpu")"
echo "resident memory then (MB): $(middle <"$work/memory")"
