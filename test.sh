#!/usr/bin/env bash
# Installs what the tests need, runs every test and closes with the line "N passed, N failed".
# Arguments are passed on to dotnet test. Exit code: 0 when tests ran and all passed, 2 when something is missing.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 2

missing_packages() {
  command -v git > /dev/null || echo git
  command -v chromium > /dev/null || echo chromium
  command -v pdftotext > /dev/null || echo poppler-utils
  compgen -G '/usr/lib/postgresql/*/bin/initdb' > /dev/null || echo postgresql
  compgen -G '/usr/share/fonts/truetype/liberation*/*' > /dev/null || echo fonts-liberation2
}

install_missing() {
  local packages
  mapfile -t packages < <(missing_packages)
  (( ${#packages[@]} > 0 )) || return 0
  if [[ $(id -u) == 0 && -f /etc/debian_version ]]; then
    echo "Installing ${packages[*]}"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq < /dev/null && apt-get install -y -qq --no-install-recommends "${packages[@]}" < /dev/null > /dev/null
    mapfile -t packages < <(missing_packages)
    (( ${#packages[@]} > 0 )) || return 0
  fi
  echo "The tests need ${packages[*]} (the names of Debian's packages). Install them, or run ./test.sh as root on Debian." >&2
  exit 2
}

# Adds up the summary that dotnet test prints last. Its "error" counts test hosts that died.
count() {
  awk '/^Test run summary:/ { summary = 1; passed = failed = 0 }
       summary && $1 == "succeeded:" { passed = $2 }
       summary && ($1 == "failed:" || $1 == "error:") { failed += $2 }
       END { print passed + 0, failed + 0 }' "$1"
}

if ! dotnet --version > /dev/null 2>&1; then
  echo "The tests need the .NET 10 SDK: install your system's package dotnet-sdk-10.0, or get it from https://dot.net/download." >&2
  exit 2
fi
install_missing

export DOTNET_CLI_TELEMETRY_OPTOUT=1 TESTINGPLATFORM_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
log=$(mktemp)
trap 'rm -f "$log"' EXIT

dotnet test --solution Tidemark.slnx --no-ansi --no-progress "$@" < /dev/null 2>&1 | tee "$log"
status=${PIPESTATUS[0]}
read -r passed failed < <(count "$log")

# A build that breaks and a project without tests fail no test, and are failures all the same.
if (( status != 0 && failed == 0 )); then failed=1; fi
if (( passed + failed == 0 )); then echo "No test was run." >&2; fi
if (( status == 0 && (failed > 0 || passed == 0) )); then status=1; fi
echo "$passed passed, $failed failed"
exit "$status"
