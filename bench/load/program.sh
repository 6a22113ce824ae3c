# Sourced by the other scripts here: publishes the program once, starts it, and ends what was started.
# PROGRAM=FOLDER measures a program that is published already.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
home=$PWD/artifacts/load
program=${PROGRAM:-$home/program}
started=()
work=$(mktemp -d)

end() {
  for process in "${started[@]}"; do kill "$process" && wait "$process" || true; done 2>/dev/null
  rm -rf "$work"
}
trap end EXIT

publish() {
  [ -n "${PROGRAM:-}" ] || dotnet publish src/Tidemark.Web -c Release -v q -clp:ErrorsOnly -p:PublishReadyToRun=true -o "$program"
}

# serve PORT DATA [SETTING=VALUE …]: starts the program in Production, waits until it is ready, and sets $site to its process.
serve() {
  local port=$1 data=$2
  shift 2
  env ASPNETCORE_ENVIRONMENT=Production "Tidemark__DataDirectory=$data" Tidemark__CostlyCallsAMinute=1000000 Tidemark__Previews=off "$@" \
    "$program/Tidemark.Web" --urls "http://127.0.0.1:$port" >"$work/site-$port.log" 2>&1 &
  site=$!
  started+=("$site")
  until curl -fs -o /dev/null "http://127.0.0.1:$port/health/ready"; do
    kill -0 "$site" || { cat "$work/site-$port.log" >&2; exit 1; }
    sleep 0.01
  done
}

# serve_packs PORT: the two packs of the repository in a new database.
serve_packs() {
  serve "$1" "$work/data" "Tidemark__Packs=$PWD/packs/sexual-safety;$PWD/packs/demo"
}

# Reads numbers, one a line, and prints the middle, the least and the most.
middle() {
  sort -g | awk '{ v[NR] = $1 } END { printf "%g %g %g\n", NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2, v[1], v[NR] }'
}

build_load() {
  [ -n "${PROGRAM:-}" ] || dotnet build bench/Tidemark.LoadData -c Release -v q -clp:ErrorsOnly
  load="dotnet bench/Tidemark.LoadData/bin/Release/net10.0/Tidemark.LoadData.dll"
}

# fill MATERIALS: the invented library, made once and kept.
fill() {
  [ -e "$home/data-$1/tidemark.db" ] || $load fill "$home/data-$1" "$1"
}

# Processor time that the processes have used, in hundredths of a second. Other work on the machine leaves it as it is.
used() { local process sum=0; for process in "$@"; do sum=$((sum + $(cut -d' ' -f14,15 "/proc/$process/stat" | tr ' ' +))); done; echo "$sum"; }

resident() { awk '/VmRSS/ { printf "%d\n", $2 / 1024 }' "/proc/$1/status"; }
