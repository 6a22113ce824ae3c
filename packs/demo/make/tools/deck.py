"""Turns a deck text into flat ODF for LibreOffice Impress: deck.py SOURCE TARGET.fodp

A slide starts with "# Title" (the first is the cover). Below it: plain lines, "- " bullets, "| a | b |" table rows
(the first is the head), "> " a panel, "steps: A > B" arrows, "bars: Name = 12; Other = 30 (shown words)" bars,
"notes: " speaker notes, "hidden" to leave the slide out of the show. Lines with "@" are a film's spoken words.
"""
import math
import sys
from itertools import groupby

from deck_styles import AUTOMATIC, INNER, LEFT, MASTERS, STYLES, box, rectangle
from odf import LICENCE, MARK, NAME, cells, document, inline, read

MARKS = {"- ": "text", "| ": "table", "> ": "panel", "steps: ": "steps", "bars: ": "bars"}


def slides(lines):
    current = None
    for line in lines:
        if line.startswith("# "):
            current = {"title": line[2:], "lines": [], "notes": [], "hidden": False}
            yield current
        elif line == "hidden":
            current["hidden"] = True
        elif line.startswith("notes: "):
            current["notes"].append(line[7:])
        elif line and not line.startswith("@"):
            current["lines"].append(line)


def kind(line):
    return next((name for mark, name in MARKS.items() if line.startswith(mark)), "text")


def paragraph(text):
    return f"<text:p>{inline(text)}</text:p>"


def text_block(lines, y, first):
    parts, height = [], 0.2
    for bulleted, run in groupby(lines, lambda line: line.startswith("- ")):
        run = list(run)
        height += sum(1.03 * math.ceil(len(line) / 60) + 0.3 for line in run)
        if bulleted:
            items = "".join(f"<text:list-item>{paragraph(line[2:])}</text:list-item>" for line in run)
            parts.append(f'<text:list text:style-name="Dots">{items}</text:list>')
        else:
            parts.extend(paragraph(line) for line in run)
    role = 'presentation:class="outline" presentation:style-name="Plain-outline1"' if first else ""
    return box("Label", LEFT, y, INNER, height, "".join(parts), role), height


def table_block(lines, y):
    rows = [cells(line) for line in lines]
    longest = [max(len(row[i]) for row in rows) + 4 for i in range(len(rows[0]))]
    widths = [INNER * size / sum(longest) for size in longest]
    height, markup = 0, "".join("<table:table-column/>" for _ in widths)
    for number, row in enumerate(rows):
        tall = max(math.ceil(len(text) * 0.35 / (width - 0.5)) for text, width in zip(row, widths))
        height += 0.42 + 0.76 * tall
        style = "HeadCell" if number == 0 else ("OddCell", "EvenCell")[number % 2]
        markup += "<table:table-row>" + "".join(
            f'<table:table-cell table:style-name="{style}">{paragraph(text)}</table:table-cell>' for text in row) + "</table:table-row>"
    columns = "".join(f'<style:style style:name="col{y:.2f}-{i}" style:family="table-column"><style:table-column-properties '
                      f'style:column-width="{width:.2f}cm"/></style:style>' for i, width in enumerate(widths))
    for i in range(len(widths)):
        markup = markup.replace("<table:table-column/>", f'<table:table-column table:style-name="col{y:.2f}-{i}"/>', 1)
    frame = (f'<draw:frame svg:x="{LEFT}cm" svg:y="{y:.2f}cm" svg:width="{INNER}cm" svg:height="{height:.2f}cm">'
             f'<table:table table:use-first-row-styles="true" table:use-banding-rows-styles="true">{markup}</table:table></draw:frame>')
    return frame, height, columns


def panel_block(lines, y):
    height = 0.8 + sum(1.0 * math.ceil((len(line) - 2) / 62) for line in lines)
    words = "".join(paragraph(line[2:]) for line in lines)
    return (rectangle("Panel", LEFT, y, INNER, height) + rectangle("Rule", LEFT, y, 0.2, height)
            + box("PanelText", LEFT + 0.8, y, INNER - 1.2, height, words)), height


def steps_block(lines, y):
    names = [name.strip() for name in lines[0][7:].split(" > ")]
    each = INNER / len(names)
    shapes = "".join(
        f'<draw:custom-shape draw:style-name="{"StepLate" if i % 2 else "Step"}" svg:x="{LEFT + i * each:.2f}cm" '
        f'svg:y="{y + 0.2:.2f}cm" svg:width="{each - 0.15:.2f}cm" svg:height="2.3cm">{paragraph(name)}'
        '<draw:enhanced-geometry svg:viewBox="0 0 21600 21600" draw:type="pentagon-right" draw:modifiers="18600"/>'
        "</draw:custom-shape>" for i, name in enumerate(names))
    return shapes, 2.7


def bars_block(lines, y):
    shapes, rows = "", [item.strip().split(" = ") for item in lines[0][6:].split(";")]
    most = max(float(value.split()[0].replace(",", "")) for _, value in rows)
    for number, (name, value) in enumerate(rows):
        shown = value[value.index("(") + 1:-1] if "(" in value else value
        top, length = y + 0.2 + number * 1.15, 11 * float(value.split()[0].replace(",", "")) / most
        shapes += (box("Label", LEFT, top, 8.0, 0.95, paragraph(name)) + rectangle("Bar", LEFT + 8.2, top + 0.1, length, 0.75)
                   + box("Value", LEFT + 8.4 + length, top, 6, 0.95, paragraph(shown)))
    return shapes, 0.3 + 1.15 * len(rows)


def cover(slide):
    lines = "".join(paragraph(line) for line in slide["lines"])
    return (box("Label", LEFT, 2.0, INNER, 4.2, paragraph(slide["title"]), 'presentation:class="title" presentation:style-name="Cover-title"')
            + box("Label", LEFT, 6.7, 17.5, 4.2, lines, 'presentation:class="subtitle" presentation:style-name="Cover-subtitle"')
            + box("CoverFoot", LEFT, 13.9, 24, 0.9, paragraph(f"**{MARK}** · {NAME} · {LICENCE}")))


def plain(slide):
    shapes, columns, y, first = "", "", 3.15, True
    heading = box("Label", LEFT, 0.9, INNER, 1.7, paragraph(slide["title"]),
                  'presentation:class="title" presentation:style-name="Plain-title"')
    blocks = {"panel": panel_block, "steps": steps_block, "bars": bars_block}
    for name, run in groupby(slide["lines"], kind):
        if name == "text":
            shape, height = text_block(list(run), y, first)
            first = False
        elif name == "table":
            shape, height, more = table_block(list(run), y)
            columns += more
        else:
            shape, height = blocks[name](list(run), y)
        shapes, y = shapes + shape, y + height + 0.4
    if y > 14.8:
        raise SystemExit(f"The slide “{slide['title']}” is too full: {y:.1f} cm of 14.8 cm.")
    return heading + shapes, columns


def page(number, slide):
    content, columns = (cover(slide), "") if number == 1 else plain(slide)
    columns = columns.replace('style:name="col', f'style:name="s{number}col')
    content = content.replace('style-name="col', f'style-name="s{number}col')
    notes = "".join(paragraph(line) for line in slide["notes"])
    if notes:
        frame = box("Label", 2, 14, 17, 12, notes, 'presentation:class="notes" presentation:style-name="Plain-notes"')
        notes = f"<presentation:notes>{frame}</presentation:notes>"
    state = "hidden" if slide["hidden"] else "shown"
    return (f'<draw:page draw:name="Slide {number}" draw:style-name="{state}" '
            f'draw:master-page-name="{"Cover" if number == 1 else "Plain"}">{content}{notes}</draw:page>'), columns


if __name__ == "__main__":
    front, lines = read(sys.argv[1])
    pages = [page(number, slide) for number, slide in enumerate(list(slides(lines)), 1)]
    body = "<office:presentation>" + "".join(markup for markup, _ in pages) + "</office:presentation>"
    styles = AUTOMATIC + "".join(columns for _, columns in pages)
    with open(sys.argv[2], "w", encoding="utf-8") as target:
        target.write(document("presentation", front, STYLES, styles, MASTERS, body))
