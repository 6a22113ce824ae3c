"""Turns a poster text into flat ODF for LibreOffice Draw, one A3 page: poster.py SOURCE TARGET.fodg"""
import sys

from odf import BOLD, DEEP, INK, LICENCE, MARK, NAME, SHALLOW, SOFT, TIDE, WHITE, characters, document, inline, read

WIDTH, HEIGHT, LEFT = 29.7, 42.0, 2.2


def style(name, fill, colour=INK, size=20, bold=False, align="left", anchor="middle"):
    paint = 'draw:fill="none"' if fill is None else f'draw:fill="solid" draw:fill-color="{fill}"'
    return (f'<style:style style:name="{name}" style:family="graphic"><style:graphic-properties {paint} draw:stroke="none" '
            f'draw:textarea-vertical-align="{anchor}" draw:auto-grow-height="false" draw:auto-grow-width="false" fo:wrap-option="wrap" '
            f'fo:padding="0cm"/><style:paragraph-properties fo:text-align="{align}"/>{characters(size, colour, bold)}</style:style>')


STYLES = "".join((
    style("Sky", DEEP), style("Sun", SHALLOW), style("Sea", TIDE), style("Heading", None, WHITE, 64, True, anchor="top"),
    style("Lead", None, WHITE, 30), style("Disc", TIDE, WHITE, 56, True, "center"), style("Question", None, DEEP, 42, True, anchor="bottom"),
    style("Answer", None, INK, 27, anchor="top"), style("Ask", None, DEEP, 28, True), style("Panel", SHALLOW), style("Edge", TIDE),
    style("Foot", None, SOFT, 15),
))
AUTOMATIC = BOLD + (
    f'<style:page-layout style:name="A3"><style:page-layout-properties fo:page-width="{WIDTH}cm" fo:page-height="{HEIGHT}cm" '
    'fo:margin="0cm" style:print-orientation="portrait"/></style:page-layout>')
MASTER = '<style:master-page style:name="Default" style:page-layout-name="A3"/>'


def shape(kind, name, x, y, width, height, words=""):
    text = f"<text:p>{inline(words)}</text:p>" if words else ""
    if kind == "frame":
        text = f"<draw:text-box>{text}</draw:text-box>"
    return (f'<draw:{kind} draw:style-name="{name}" svg:x="{x}cm" svg:y="{y}cm" svg:width="{width}cm" svg:height="{height}cm">'
            f"{text}</draw:{kind}>")


def main(source, target):
    front, lines = read(source)
    parts = dict(line.split(": ", 1) for line in lines if line)
    shapes = [shape("rect", "Sky", 0, 0, WIDTH, 13), shape("ellipse", "Sun", 19.6, 9.4, 6.8, 6.8), shape("rect", "Sea", 0, 13, WIDTH, 3.4),
              shape("frame", "Heading", LEFT, 1.8, 25.3, 8.5, front["title"]), shape("frame", "Lead", LEFT, 13.4, 25.3, 2.6, parts["lead"])]
    for number in ("1", "2", "3"):
        question, answer = parts[number].split(" | ")
        top = 17.9 + 5.9 * (int(number) - 1)
        shapes += [shape("ellipse", "Disc", LEFT, top + 0.4, 4, 4, number), shape("frame", "Question", 7.4, top - 0.1, 20.2, 2, question),
                   shape("frame", "Answer", 7.4, top + 2.2, 20.2, 3.2, answer)]
    shapes += [shape("rect", "Panel", LEFT, 35.6, 25.3, 3.9), shape("rect", "Edge", LEFT, 35.6, 0.3, 3.9),
               shape("frame", "Ask", LEFT + 1.2, 35.6, 23.4, 3.9, parts["ask"]),
               shape("frame", "Foot", LEFT, 40, 25.3, 1.2, f"**{MARK}** · {NAME} · {LICENCE}")]
    body = f'<office:drawing><draw:page draw:name="Poster" draw:master-page-name="Default">{"".join(shapes)}</draw:page></office:drawing>'
    with open(target, "w", encoding="utf-8") as file:
        file.write(document("graphics", front, STYLES, AUTOMATIC, MASTER, body))


if __name__ == "__main__":
    main(*sys.argv[1:])
