#!/usr/bin/env bash
# The learning-sets page of the published program beside nginx that serves the same compressed bytes and headers as a file.
# Usage: bench/load/pages.sh [ROUNDS [SECONDS]]. Needs wrk and nginx (Debian: nginx-light).
. "$(dirname "$0")/program.sh"
rounds=${1:-5} seconds=${2:-5} page=/sexual-safety/learning-sets connections=32
ours=http://127.0.0.1:5091$page theirs=http://127.0.0.1:5092$page
browser='Accept-Encoding: gzip, deflate, br, zstd'

# What both send and what cannot be the same: the time, and nginx's name and word for an open connection.
headers() { sed 1d "$1" | tr -d '\r' | grep -viE '^(date|server|connection):' | grep . | sort -f; }

start_nginx() {
  mkdir -p "$work/www"
  cp "$work/body" "$work/www/page"
  {
    echo "daemon off; worker_processes auto; pid $work/nginx.pid; error_log $work/nginx.log;"
    [ "$(id -u)" != 0 ] || echo 'user root;'
    echo 'events { worker_connections 768; }'
    echo "http { access_log off; sendfile on; tcp_nopush on; server_tokens off; keepalive_requests 1000000000; ${NGINX_HTTP:-}"
    for kind in client_body proxy fastcgi uwsgi scgi; do echo "${kind}_temp_path $work/$kind;"; done
    echo "server { listen 127.0.0.1:5092; root $work/www; location = $page {"
    echo 'try_files /page =404; etag off; max_ranges 0; if_modified_since off; add_header Last-Modified "";'
    headers "$work/headers" | sed -n -E "s/^content-type: (.*)/default_type '\1';/Ip; /^(content-type|content-length):/I!s/^([^:]+): (.*)/add_header \1 '\2';/p" |
      sed -E "s/(Content-Security-Policy) '(.*)';/\1 \"\2\";/I; s/(Permissions-Policy) '(.*)';/\1 \"\2\";/I"
    echo '} } }'
  } >"$work/nginx.conf"
  nginx -e "$work/nginx.log" -c "$work/nginx.conf" &
  started+=($!)
  until curl -fs -o /dev/null "$theirs"; do kill -0 "${started[-1]}" || { cat "$work/nginx.log" >&2; exit 1; }; sleep 0.1; done
}

same_or_stop() {
  curl -fs -H "$browser" -D "$work/headers2" -o "$work/body2" "$theirs"
  cmp "$work/body" "$work/body2"
  diff <(headers "$work/headers" | sed 's/: /:/; s/^[^:]*/\L&/') <(headers "$work/headers2" | sed 's/: /:/; s/^[^:]*/\L&/')
}

# load NAME URL PROCESS…: adds "requests-a-second p99-in-ms processor-µs-a-request" to $work/NAME.
load() {
  local name=$1 url=$2 before
  shift 2
  before=$(used "$@")
  wrk -t2 -c"$connections" -d"$seconds"s --latency -H "$browser" "$url" >"$work/wrk"
  ! grep -E 'Non-2xx|Socket errors' "$work/wrk" >&2
  awk '$1 == "99%" { split($2, m, /[a-z]+/); u = $2; sub(/[0-9.]+/, "", u); p = m[1] * (u == "us" ? 0.001 : u == "s" ? 1000 : 1) } / requests in / { n = $1 } $1 == "Requests/sec:" { print $2, p, cpu * 10000 / n }' \
    cpu=$(($(used "$@") - before)) "$work/wrk" >>"$work/$name"
}

publish
serve_packs 5091
curl -fs -H "$browser" -o /dev/null "$ours"
# The first answer fills the cache; the second is a hit, with the headers that all later ones have.
curl -fs -H "$browser" -D "$work/headers" -o "$work/body" "$ours"
start_nginx
same_or_stop
echo "$page: $(wc -c <"$work/body") bytes, $(grep -i '^content-encoding' "$work/headers" | tr -d '\r'); same bytes and headers from both"
echo "$(nginx -v 2>&1), $(nproc) cores, $connections connections, $rounds rounds of $seconds s each, in turns"
mapfile -t nginx < <(pgrep -P "${started[-1]}")
for _ in 1 2 3; do load warm "$ours" "$site"; done
load warm "$theirs" "${nginx[@]}"
for _ in $(seq "$rounds"); do load ours "$ours" "$site"; load theirs "$theirs" "${nginx[@]}"; done
column() { cut -d' ' -f"$2" "$work/$1" | middle; }
printf '%-10s%12s%12s%12s%10s%10s%10s%18s\n' '' requests/s least most 'p99 ms' least most 'cpu µs/request'
for who in ours theirs; do
  # shellcheck disable=SC2046
  printf '%-10s%12.0f%12.0f%12.0f%10.2f%10.2f%10.2f%17.0f\n' "$who" $(column "$who" 1) $(column "$who" 2) "$(column "$who" 3 | cut -d' ' -f1)"
done
paste -d' ' "$work/ours" "$work/theirs" | awk '{ printf "round %d: %.2f of the requests, %.2f of the p99\n", NR, $1 / $4, $2 / $5 }'
ratio() { echo "$(column ours "$1") $(column theirs "$1")" | awk '{ printf "%.2f", $1 / $4 }'; }
echo "Ratio of medians, ours to nginx: requests a second $(ratio 1) (goal: at least 0.6), p99 $(ratio 2) (goal: at most 2), processor $(ratio 3)"
echo "Resident memory of ours: $(resident "$site") MB"
