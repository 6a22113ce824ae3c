#!/usr/bin/env bash
# Makes the pictures of these pages anew from the invented tables in examples/, with the program itself. Build it first:
#   dotnet build src/Tidemark.Web
# With a folder as argument, the numbers behind each picture go there as JSON: the worked examples are taken from them.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
numbers=${1:+$(realpath -m "$1")}
cd "$here/../.."
mkdir -p "$here/pictures" ${numbers:+"$numbers"}

# draw PICTURE TABLE OPTION… : one chart by the verb of the command line.
draw() {
  local picture=$1 table=$2
  shift 2
  echo "== $picture"
  dotnet run --project src/Tidemark.Web --no-build --no-launch-profile -- chart "$here/examples/$table.csv" "$@" \
    --out "$here/pictures/$picture.svg" ${numbers:+--out "$numbers/$picture.json"}
}

# Charts
draw run         run               --chart run    --rules anhoej --better lower
draw i           individuals       --chart i      --rules ihi    --better lower
draw mr          individuals       --chart mr     --rules ihi
draw c           counts            --chart c      --rules ihi    --better lower
draw u           rates             --chart u      --rules ihi    --better lower  --multiply 1000 --unit "a thousand bed days"
draw u-large     rates-large       --chart u      --rules ihi    --better lower  --multiply 1000 --unit "a thousand bed days"
draw u-prime     rates-large       --chart uprime --rules ihi    --better lower  --multiply 1000 --unit "a thousand bed days"
draw p           shares            --chart p      --rules ihi    --better higher
draw p-large     shares-large      --chart p      --rules ihi    --better higher
draw p-prime     shares-large      --chart pprime --rules ihi    --better higher
draw np          cases             --chart np     --rules ihi    --better lower  --of "Charts audited"
draw g           events            --chart g      --rules anhoej   --better higher --until 2025-09-30
draw t           times             --chart t      --rules anhoej   --better higher --when Number
draw i-prime     individuals-sizes --chart iprime --rules ihi    --better lower  --title "Mean days waited"

# Rules
draw beyond-limits   rule-beyond        --chart i   --rules ihi     --better lower
draw shift           rule-shift         --chart run --rules run     --better lower
draw trend           rule-trend         --chart i   --rules ihi     --better lower
draw two-of-three    rule-two-of-three  --chart i   --rules mdc     --better lower
draw four-of-five    rule-four-of-five  --chart i   --rules western --better lower
draw near-centre     rule-near          --chart i   --rules nelson  --better lower
draw far-out         rule-far           --chart i   --rules nelson  --better lower
draw alternating     rule-alternating   --chart i   --rules nelson  --better lower
draw long-run        rule-long-run      --chart run --rules anhoej  --better lower
draw few-crossings   rule-few-crossings --chart run --rules anhoej  --better lower
draw best-box-anhoej rule-best-box      --chart run --rules anhoej  --better lower
draw best-box        rule-best-box      --chart run --rules bestbox --better lower
draw cut-box-best    rule-cut-box       --chart run --rules bestbox --better lower
draw cut-box         rule-cut-box       --chart run --rules cutbox  --better lower
draw run-count       rule-few-crossings --chart run --rules run     --better lower
draw astronomical    rule-astronomical  --chart run --rules run     --better lower

# The same series under every set
draw set-anhoej           sets --chart i   --rules anhoej  --better lower
draw set-making-data-count sets --chart i  --rules mdc     --better lower
draw set-western-electric sets --chart i   --rules western --better lower
draw set-nelson           sets --chart i   --rules nelson  --better lower
draw set-ihi              sets --chart i   --rules ihi     --better lower
draw set-run-chart        sets --chart run --rules run     --better lower

# What the verb does not draw, by the library.
dotnet run "$here/make-pictures.cs" -- "$here"
