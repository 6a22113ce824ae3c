#!/usr/bin/env bash
# Pages of a library of 10,000 materials beside the same pages of one with 1,000, in turns. No page comes from a cache of pages.
# Usage: bench/load/library.sh
. "$(dirname "$0")/program.sh"
publish
build_load
fill 1000
fill 10000
serve 5095 "$home/data-1000"
serve 5096 "$home/data-10000"
$load pages "$site" http://127.0.0.1:5095 http://127.0.0.1:5096 /load-test/materials '/load-test/materials?kind=poster' \
  '/load-test/materials?sort=title' '/load-test/materials?page=400' /load-test/materials/material-500
