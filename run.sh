#!/usr/bin/env bash
# Builds and starts the site. Arguments are passed on: ./run.sh --urls http://localhost:8080
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# Asked where global.json lies, dotnet tells a version only if it has an SDK that this file accepts.
if ! (cd "$here" && dotnet --version) > /dev/null 2>&1; then
  echo "Tidemark needs the .NET 10 SDK: install your system's package dotnet-sdk-10.0, or get it from https://dot.net/download." >&2
  exit 2
fi

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
export ASPNETCORE_ENVIRONMENT="${ASPNETCORE_ENVIRONMENT:-Development}"
# Always the same data, while paths among the arguments start where you stand.
export Tidemark__DataDirectory="${Tidemark__DataDirectory:-$here/var}"

echo "Building Tidemark: the first time takes a minute or two."
built=$(cd "$here" && dotnet build src/Tidemark.Web --verbosity quiet -clp:ErrorsOnly 2>&1) || { echo "$built" >&2; exit 1; }
exec dotnet "$here/src/Tidemark.Web/bin/Debug/net10.0/Tidemark.Web.dll" "$@"
