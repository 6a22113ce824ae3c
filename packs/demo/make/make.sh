#!/usr/bin/env bash
# Makes every file of ../files from the texts beside this script. See README.md.
set -euo pipefail
cd "$(dirname "$0")"
export TZ=UTC LC_ALL=C.UTF-8 PYTHONDONTWRITEBYTECODE=1

missing=""
need() { command -v "$1" >/dev/null || missing+="  $1: install the Debian package(s) $2"$'\n'; }
need soffice "libreoffice-writer libreoffice-calc libreoffice-impress libreoffice-draw"
need pdftoppm poppler-utils
need ffmpeg ffmpeg
need espeak-ng espeak-ng
need python3 python3
need fc-list fontconfig
if [ -z "$missing" ] && [ -z "$(fc-list 'Liberation Sans')" ]; then
  missing="  Liberation Sans: install the Debian package fonts-liberation2"$'\n'
fi
if [ -n "$missing" ]; then
  printf 'Missing:\n%s' "$missing" >&2
  exit 1
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
files=$(cd .. && pwd)/files
mkdir -p "$files"/{agendas,slides,wards,guides,recordings}

# office WRITER SOURCE MIDDLE TARGET: a text becomes flat ODF, then an office file or a PDF with the source's date.
office() {
  local source=$2 kind=${4##*.} folder name filter
  folder=$(dirname "$source"); name=$(basename "$source" .txt)
  case $3:$kind in
    fodp:pdf) filter='pdf:impress_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"DisplayPDFDocumentTitle":{"type":"boolean","value":"true"}}' ;;
    fodt:pdf) filter='pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"DisplayPDFDocumentTitle":{"type":"boolean","value":"true"}}' ;;
    fodg:pdf) filter='pdf:draw_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"DisplayPDFDocumentTitle":{"type":"boolean","value":"true"}}' ;;
    *) filter=$kind ;;
  esac
  python3 "tools/$1.py" "$source" "$work/$name.$3"
  timeout 180 soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to "$filter" --outdir "$work" "$work/$name.$3" >/dev/null 2>&1
  mv "$work/$name.$kind" "$4"
  python3 tools/settle.py "$4" "$(sed -n 's/^date: //p' "$source" | head -n 1)"
  echo "${4#"$files"/}"
}

# film SOURCE: slides, spoken words and captions become an MP4 with its WebVTT, transcript and picture.
film() {
  local name; name=$(basename "$1" .txt)
  office deck "$1" fodp "$work/$name-slides.pdf" >/dev/null
  pdftoppm -png -scale-to-x 854 -scale-to-y 480 "$work/$name-slides.pdf" "$work/$name"
  python3 tools/film.py "$1" "$work" "$name"
  ffmpeg -v error -y -f concat -safe 0 -i "$work/$name.slides" -i "$work/$name.wav" -shortest \
    -vf fps=10,format=yuv420p -c:v libx264 -profile:v main -preset slow -tune stillimage -crf 24 -g 50 -threads 1 \
    -c:a aac -b:a 56k -ac 1 -movflags +faststart -map_metadata -1 -fflags +bitexact -flags:v +bitexact -flags:a +bitexact \
    -metadata title="$(sed -n 's/^title: //p' "$1" | head -n 1)" -metadata artist="Invented example" "$files/recordings/$name.mp4"
  ffmpeg -v error -y -i "$work/$name-1.png" -vf 'split[a][b];[a]palettegen=max_colors=64[p];[b][p]paletteuse=dither=none' \
    -map_metadata -1 -fflags +bitexact "$files/recordings/$name.png"
  cp "$work/$name.vtt" "$work/$name.txt" "$files/recordings/"
  echo "recordings/$name.mp4 .vtt .txt .png"
}

for set in 1 2 3; do office page agendas/set-$set-agenda.txt fodt "$files/agendas/set-$set-agenda.pdf"; done
office page agendas/set-4-agenda.txt fodt "$files/agendas/set-4-agenda.docx"
for deck in slides/set-1-slides slides/set-2-slides slides/set-3-slides-v1 slides/set-3-slides-v2 \
            wards/curlew-ward wards/hazel-ward wards/lapwing-unit; do
  office deck $deck.txt fodp "$files/$deck.pptx"
done
office deck wards/rowan-community-team.txt fodp "$files/wards/rowan-community-team.pdf"
office page guides/evening-huddle-how-to-start.txt fodt "$files/guides/evening-huddle-how-to-start.docx"
office page guides/set-2-notes.txt fodt "$files/guides/set-2-notes.docx"
office page guides/calmer-evenings-booklet.txt fodt "$files/guides/calmer-evenings-booklet.pdf"
office poster guides/calmer-evenings-poster.txt fodg "$files/guides/calmer-evenings-poster.pdf"
office sheet guides/daily-count-sheet.txt fods "$files/guides/daily-count-sheet.xlsx"
cp guides/results-by-month.csv "$files/guides/"
film recordings/hazel-ward-cards.txt
film recordings/lapwing-unit-quiet.txt
