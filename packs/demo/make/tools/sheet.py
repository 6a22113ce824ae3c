"""Turns a sheet text into flat ODF for LibreOffice Calc: sheet.py SOURCE TARGET.fods

"# Name" starts a sheet, "widths: 3 9 4" gives its columns in centimetres, "title: " a heading row, "head: a | b" the
head row, any other line a row of cells parted by " | ". A cell "=..." is a formula; "yes-no:" and "count:" take only
those. "days: 31 | a | b" repeats its cells for so many numbered days.
"""
import re
import sys
from html import escape

from odf import BOLD, DEEP, INK, MARK, NAME, SHALLOW, TIDE, WHITE, characters, document, read


def cell_style(name, fill, size, colour, bold=False, edge=True):
    paint = f'fo:background-color="{fill}"' if fill else ""
    border = 'fo:border="0.02cm solid #cfdcdf"' if edge else ""
    return (f'<style:style style:name="{name}" style:family="table-cell"><style:table-cell-properties {paint} {border} '
            f'fo:padding="0.08cm" fo:wrap-option="wrap" style:vertical-align="middle"/>{characters(size, colour, bold)}</style:style>')


AUTOMATIC = BOLD + "".join((
    cell_style("Title", DEEP, 15, WHITE, True, False), cell_style("Head", TIDE, 11, WHITE, True), cell_style("Text", None, 11, INK),
    cell_style("Entry", "#f4f9f9", 11, INK), cell_style("Total", SHALLOW, 11, DEEP, True), cell_style("Note", None, 11, INK, edge=False),
    '<style:page-layout style:name="Print"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="1.5cm" '
    'style:scale-to-X="1" style:scale-to-Y="1"/></style:page-layout>',
))
MASTER = (f'<style:master-page style:name="Default" style:page-layout-name="Print"><style:footer><text:p>{MARK} · {NAME}</text:p>'
          "</style:footer></style:master-page>")
RULES = ('<table:content-validations>'
         '<table:content-validation table:name="yes-no" table:condition="of:cell-content-is-in-list(&quot;yes&quot;;&quot;no&quot;)" '
         'table:allow-empty-cell="true" table:display-list="unsorted"><table:error-message table:title="Yes or no" table:display="true">'
         '<text:p>Type yes or no, or leave the cell empty.</text:p></table:error-message></table:content-validation>'
         '<table:content-validation table:name="count" table:condition="of:cell-content-is-whole-number() and '
         'cell-content-is-between(0,99)" table:allow-empty-cell="true"><table:error-message table:title="A whole number" '
         'table:display="true"><text:p>Type a whole number, such as 0 or 2, or leave the cell empty.</text:p></table:error-message>'
         '</table:content-validation></table:content-validations>')


def cell(text, style):
    if text in ("yes-no:", "count:"):
        return f'<table:table-cell table:style-name="Entry" table:content-validation-name="{text[:-1]}"/>'
    if text.startswith("="):
        formula = re.sub(r"\b([A-Z]\d+)(?::([A-Z]\d+))?", lambda m: f"[.{m[1]}:.{m[2]}]" if m[2] else f"[.{m[1]}]", text)
        return f'<table:table-cell table:style-name="{style}" table:formula="of:{escape(formula)}"/>'
    if re.fullmatch(r"\d+", text):
        return f'<table:table-cell table:style-name="{style}" office:value-type="float" office:value="{text}"><text:p>{text}</text:p></table:table-cell>'
    return f'<table:table-cell table:style-name="{style}" office:value-type="string"><text:p>{escape(text)}</text:p></table:table-cell>'


def row(texts, style):
    return "<table:table-row>" + "".join(cell(text.strip(), style) for text in texts) + "</table:table-row>"


def line_rows(line, columns):
    if line.startswith("title: "):
        spanned = cell(line[7:], "Title").replace("<table:table-cell", f'<table:table-cell table:number-columns-spanned="{columns}"', 1)
        return f"<table:table-row>{spanned}</table:table-row>"
    if line.startswith("note: "):
        spanned = cell(line[6:], "Note").replace("<table:table-cell", f'<table:table-cell table:number-columns-spanned="{columns}"', 1)
        return f"<table:table-row>{spanned}</table:table-row>"
    if line.startswith("head: "):
        return row(line[6:].split(" | "), "Head")
    if line.startswith("total: "):
        return row(line[7:].split(" | "), "Total")
    if line.startswith("days: "):
        many, *rest = line[6:].split(" | ")
        return "".join(row([str(day), *rest], "Text") for day in range(1, int(many) + 1))
    return row(line.split(" | "), "Text")


def sheets(lines):
    for part in re.split(r"^# ", "\n".join(lines), flags=re.M)[1:]:
        name, widths, *rest = [line for line in part.split("\n") if line]
        yield name, [float(width) for width in widths[8:].split()], rest


if __name__ == "__main__":
    front, source = read(sys.argv[1])
    markup, columns = "", ""
    for number, (name, widths, rest) in enumerate(sheets(source)):
        columns += "".join(f'<style:style style:name="s{number}c{i}" style:family="table-column"><style:table-column-properties '
                           f'style:column-width="{width}cm"/></style:style>' for i, width in enumerate(widths))
        columns += (f'<style:style style:name="s{number}" style:family="table" style:master-page-name="Default">'
                    '<style:table-properties table:display="true"/></style:style>')
        markup += f'<table:table table:name="{escape(name)}" table:style-name="s{number}">'
        markup += "".join(f'<table:table-column table:style-name="s{number}c{i}"/>' for i in range(len(widths)))
        markup += "".join(line_rows(line, len(widths)) for line in rest) + "</table:table>"
    default = f'<style:style style:name="Default" style:family="table-cell">{characters(11)}</style:style>'
    with open(sys.argv[2], "w", encoding="utf-8") as target:
        target.write(document("spreadsheet", front, default, AUTOMATIC + columns, MASTER,
                              f"<office:spreadsheet>{RULES}{markup}</office:spreadsheet>"))
