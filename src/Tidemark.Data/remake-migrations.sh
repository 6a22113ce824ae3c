#!/usr/bin/env bash
# Until the first release each engine has one migration, and a change of the model remakes it.
set -euo pipefail
cd "$(dirname "$0")"
dotnet tool restore >/dev/null
for engine in Sqlite Postgres; do
  rm -rf "$engine/Migrations"
  dotnet ef migrations add Initial --context "${engine}TidemarkDbContext" --output-dir "$engine/Migrations"
  file=$(ls "$engine"/Migrations/*_Initial.cs)
  # EF describes tables only: the full-text search tables are made by a method of ours at the end of Up.
  awk -v call="            ${engine}SearchTables.Create(migrationBuilder);" '
    /protected override void Down/ { down = 1 }
    /^        }$/ && !down && !done { print ""; print call; done = 1 }
    { print }' "$file" >"$file.new"
  mv "$file.new" "$file"
done
