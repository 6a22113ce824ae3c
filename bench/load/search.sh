#!/usr/bin/env bash
# Measures /search on the published program with 10,000 materials of 20 slides each. Answers to searches are in no cache.
# Usage: bench/load/search.sh [MATERIALS]. Keeps what it made in artifacts/load, so that a second run is quick.
. "$(dirname "$0")/program.sh"
materials=${1:-10000}
publish
build_load
fill "$materials"
serve 5089 "$home/data-$materials"
$load measure http://127.0.0.1:5089 bench/load/queries.txt "$site"
