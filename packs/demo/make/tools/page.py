"""Turns a page text into flat ODF for LibreOffice Writer: page.py SOURCE TARGET.fodt

The front matter gives title, date, kind and, if wanted, paper (A4 or A5). Below: "## " headings, "### " smaller ones,
plain paragraphs, "- " and "1. " lists, "| a | b |" tables (the first row is the head; "widths: 2 5 3" before it sets the
columns), "> " panels and "---" for a new page.
"""
import re
import sys
from itertools import groupby

from odf import BOLD, DEEP, INK, LICENCE, MARK, NAME, SHALLOW, SOFT, TIDE, WHITE, cells, characters, document, inline, read

PAPER = {"A4": (21.0, 29.7, 2.0, 11.5), "A5": (14.8, 21.0, 1.6, 10.5)}


def style(name, paragraph, size, colour=INK, bold=False, parent="Standard", more=""):
    return (f'<style:style style:name="{name}" style:family="paragraph" style:parent-style-name="{parent}" {more}>'
            f"<style:paragraph-properties {paragraph}/>{characters(size, colour, bold)}</style:style>")


def list_style(name, mark):
    level = ('<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">'
             '<style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="0.7cm" '
             'fo:text-indent="-0.7cm" fo:margin-left="0.7cm"/></style:list-level-properties>')
    tag = f'bullet text:level="1" text:bullet-char="{mark}"' if mark else 'number text:level="1" style:num-format="1" style:num-suffix="."'
    end = "bullet" if mark else "number"
    return f'<text:list-style style:name="{name}"><text:list-level-style-{tag}>{level}</text:list-level-style-{end}></text:list-style>'


def styles(size):
    return BOLD + "".join((
        '<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.22cm" '
        f'fo:line-height="125%" fo:orphans="2" fo:widows="2"/>{characters(size)}</style:style>',
        style("Title", f'fo:background-color="{DEEP}" fo:border="0.02cm solid {DEEP}" fo:padding="0.4cm" fo:margin-bottom="0.25cm"', size * 1.9, WHITE, True),
        style("Subtitle", f'fo:background-color="{SHALLOW}" fo:border="0.02cm solid {SHALLOW}" fo:padding="0.2cm" fo:margin-bottom="0.5cm"', size * 0.9, DEEP),
        style("Heading_20_1", 'fo:margin-top="0.5cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"', size * 1.4, DEEP, True,
              more='style:default-outline-level="1" style:display-name="Heading 1"'),
        style("Heading_20_2", 'fo:margin-top="0.35cm" fo:margin-bottom="0.12cm" fo:keep-with-next="always"', size * 1.12, TIDE, True,
              more='style:default-outline-level="2" style:display-name="Heading 2"'),
        style("Panel", f'fo:background-color="{SHALLOW}" fo:padding="0.3cm" fo:border="0.02cm solid {SHALLOW}" fo:border-left="0.12cm solid {TIDE}" '
              'fo:margin-top="0.3cm" fo:margin-bottom="0.3cm" fo:keep-together="always"', size, DEEP),
        style("Item", 'fo:margin-bottom="0.1cm"', size), style("LastItem", 'fo:margin-bottom="0.3cm"', size),
        style("Cell", 'fo:margin-bottom="0cm"', size * 0.93), style("HeadCell", 'fo:margin-bottom="0cm"', size * 0.93, WHITE, True),
        style("Footer", 'fo:text-align="left" fo:margin-bottom="0cm"', 9, SOFT),
    ))


def layout(paper):
    width, height, margin, _ = PAPER[paper]
    return (f'<style:page-layout style:name="Paper"><style:page-layout-properties fo:page-width="{width}cm" fo:page-height="{height}cm" '
            f'fo:margin="{margin}cm"/><style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.4cm"/>'
            "</style:footer-style></style:page-layout>")


AUTOMATIC = list_style("Dots", "•") + list_style("Numbers", None) + "".join((
    f'<style:style style:name="Head" style:family="table-cell"><style:table-cell-properties fo:background-color="{TIDE}" fo:padding="0.15cm"/></style:style>',
    '<style:style style:name="Body" style:family="table-cell"><style:table-cell-properties fo:padding="0.15cm" '
    'fo:border-bottom="0.02cm solid #cfdcdf"/></style:style>',
    '<style:style style:name="Row" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>',
    '<style:style style:name="NewPage" style:family="paragraph" style:parent-style-name="Heading_20_1">'
    '<style:paragraph-properties fo:break-before="page" fo:margin-top="0cm" fo:margin-bottom="0.3cm" fo:keep-with-next="always"/></style:style>',
))

FOOTER = (f'<style:master-page style:name="Standard" style:page-layout-name="Paper"><style:footer><text:p text:style-name="Footer">'
          f'{MARK} · {LICENCE} · page <text:page-number>1</text:page-number> of <text:page-count>1</text:page-count>'
          "</text:p></style:footer></style:master-page>")


def paragraph(text, name="Standard"):
    return f'<text:p text:style-name="{name}">{inline(text)}</text:p>'


def kind(line):
    for mark, name in (("- ", "dots"), ("| ", "table"), ("> ", "panel"), ("widths: ", "widths")):
        if line.startswith(mark):
            return name
    return "numbers" if re.match(r"\d+\. ", line) else "text" if line else "blank"


def heading(line, new_page):
    level, text = (2, line[4:]) if line.startswith("### ") else (1, line[3:])
    name = "NewPage" if new_page else f"Heading_20_{level}"
    return f'<text:h text:style-name="{name}" text:outline-level="{level}">{inline(text)}</text:h>'


def table(number, lines, widths, across):
    rows = [cells(line) for line in lines]
    widths = widths or [1] * len(rows[0])
    columns = "".join(f'<style:style style:name="t{number}c{i}" style:family="table-column"><style:table-column-properties '
                      f'style:column-width="{across * width / sum(widths):.2f}cm"/></style:style>' for i, width in enumerate(widths))
    columns += (f'<style:style style:name="t{number}" style:family="table"><style:table-properties style:width="{across}cm" table:align="left" '
                'fo:margin-top="0.2cm" fo:margin-bottom="0.4cm"/></style:style>')

    def row(texts, cell, words):
        return '<table:table-row table:style-name="Row">' + "".join(
            f'<table:table-cell table:style-name="{cell}" office:value-type="string">{paragraph(text, words)}</table:table-cell>'
            for text in texts) + "</table:table-row>"
    markup = "".join(f'<table:table-column table:style-name="t{number}c{i}"/>' for i in range(len(widths)))
    markup += f'<table:table-header-rows>{row(rows[0], "Head", "HeadCell")}</table:table-header-rows>'
    markup += "".join(row(texts, "Body", "Cell") for texts in rows[1:])
    return f'<table:table table:name="Table {number}" table:style-name="t{number}">{markup}</table:table>', columns


def blocks(lines, across):
    """Answers the text's markup and the styles of its tables' columns."""
    markup, columns, widths, new_page, tables = "", "", None, False, 0
    for name, run in groupby(lines, kind):
        run = list(run)
        if name in ("dots", "numbers"):
            items = "".join(f"<text:list-item>{paragraph(line.split(' ', 1)[1], 'LastItem' if line is run[-1] else 'Item')}</text:list-item>"
                            for line in run)
            markup += f'<text:list text:style-name="{name.capitalize()}">{items}</text:list>'
        elif name == "table":
            tables += 1
            more, widened = table(tables, run, widths, across)
            markup, columns, widths = markup + more, columns + widened, None
        elif name == "panel":
            markup += "".join(paragraph(line[2:], "Panel") for line in run)
        elif name == "widths":
            widths = [float(width) for width in run[0][8:].split()]
        elif name == "text":
            for line in run:
                if line == "---":
                    new_page = True
                elif line.startswith("##"):
                    markup, new_page = markup + heading(line, new_page), False
                else:
                    markup += paragraph(line)
    return markup, columns


if __name__ == "__main__":
    front, lines = read(sys.argv[1])
    paper = front.get("paper", "A4")
    width, _, margin, size = PAPER[paper]
    content, columns = blocks(lines, width - 2 * margin)
    top = paragraph(front["title"], "Title") + paragraph(f"**{MARK}** · {front['kind']} · {NAME}", "Subtitle")
    with open(sys.argv[2], "w", encoding="utf-8") as target:
        target.write(document("text", front, styles(size), AUTOMATIC + columns + layout(paper), FOOTER,
                              f"<office:text>{top}{content}</office:text>"))
