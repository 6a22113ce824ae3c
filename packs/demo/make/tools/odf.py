"""What the flat-ODF writers share: reading a source text, escaping, the file's head and its metadata."""
import re
from html import escape

DEEP, TIDE, SHALLOW, INK, SOFT, WHITE = "#0a3440", "#0b5c73", "#e4f0f1", "#212b32", "#4a5f6b", "#ffffff"
NAME = "Calm Wards Collaborative (invented)"
MARK = "Invented example"
LICENCE = "CC BY 4.0, the Tidemark authors"

_NAMESPACES = {
    "office": "office", "style": "style", "text": "text", "table": "table", "draw": "drawing",
    "presentation": "presentation", "meta": "meta",
    "fo": "xsl-fo-compatible", "svg": "svg-compatible",
}


def read(path):
    """Answers the front matter ("key: value" lines up to the first blank line) and the lines below it."""
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    blank = lines.index("")
    front = dict(line.split(": ", 1) for line in lines[:blank])
    return front, lines[blank + 1:]


def inline(text):
    """Escapes a line and turns **words** into bold spans and ' into ’."""
    return re.sub(r"\*\*(.+?)\*\*", r'<text:span text:style-name="Bold">\1</text:span>', escape(text.replace("'", "’"), quote=False))


def cells(line):
    return [cell.strip() for cell in line.strip().strip("|").split("|")]


def document(kind, front, fonts_and_styles, automatic, masters, body):
    spaces = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"' for short, long in _NAMESPACES.items())
    spaces += ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"'
    made = front["date"] + "T09:00:00"
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {spaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.{kind}">
<office:meta><dc:title>{escape(front["title"])}</dc:title><dc:language>en-GB</dc:language>
<meta:initial-creator>{MARK}</meta:initial-creator><dc:creator>{MARK}</dc:creator>
<meta:creation-date>{made}</meta:creation-date><dc:date>{made}</dc:date></office:meta>
<office:font-face-decls><style:font-face style:name="Liberation Sans" svg:font-family="'Liberation Sans'"
 style:font-family-generic="swiss"/></office:font-face-decls>
<office:styles>{fonts_and_styles}</office:styles>
<office:automatic-styles>{automatic}</office:automatic-styles>
<office:master-styles>{masters}</office:master-styles>
<office:body>{body}</office:body>
</office:document>
"""


def characters(size, colour=INK, bold=False):
    weight = "bold" if bold else "normal"
    return (f'<style:text-properties style:font-name="Liberation Sans" fo:font-size="{size}pt" fo:color="{colour}" '
            f'fo:font-weight="{weight}" fo:language="en" fo:country="GB"/>')


BOLD = '<style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
