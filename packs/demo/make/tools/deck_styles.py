"""The look of every deck: two master pages (Cover, Plain) and the styles that slides use."""
from odf import BOLD, DEEP, INK, MARK, NAME, SHALLOW, SOFT, TIDE, WHITE, characters

WIDTH, HEIGHT, LEFT, INNER = 28.0, 15.75, 1.6, 24.8


def _shape(name, fill, colour=INK, size=16, align="left", bold=False, anchor="middle", pad="0.25cm"):
    paint = 'draw:fill="none"' if fill is None else f'draw:fill="solid" draw:fill-color="{fill}"'
    return f"""<style:style style:name="{name}" style:family="graphic" style:parent-style-name="standard">
<style:graphic-properties {paint} draw:stroke="none" draw:textarea-vertical-align="{anchor}"
 draw:auto-grow-height="false" draw:auto-grow-width="false" fo:wrap-option="wrap" fo:padding-top="0.1cm"
 fo:padding-bottom="0.1cm" fo:padding-left="{pad}" fo:padding-right="{pad}"/>
<style:paragraph-properties fo:text-align="{align}"/>{characters(size, colour, bold)}</style:style>"""


def _placeholder(name, size, colour, bold=False, anchor="top", gap=0.3):
    return f"""<style:style style:name="{name}" style:family="presentation">
<style:graphic-properties draw:fill="none" draw:stroke="none" draw:textarea-vertical-align="{anchor}"
 draw:auto-grow-height="false" draw:fit-to-size="false" fo:padding-top="0cm" fo:padding-bottom="0cm" fo:padding-left="0cm"
 fo:padding-right="0cm"/>
<style:paragraph-properties fo:margin-bottom="{gap}cm" fo:text-align="left"/>{characters(size, colour, bold)}</style:style>"""


def _cell(name, fill, colour, bold=False):
    return f"""<style:style style:name="{name}" style:family="table-cell">
<style:graphic-properties draw:fill="solid" draw:fill-color="{fill}" draw:textarea-vertical-align="middle"
 fo:padding-top="0.1cm" fo:padding-bottom="0.1cm" fo:padding-left="0.25cm" fo:padding-right="0.25cm"/>
<style:paragraph-properties fo:border="0.02cm solid #cfdcdf"/>{characters(18, colour, bold)}</style:style>"""


def _page(name, family_extra):
    return (f'<style:style style:name="{name}" style:family="drawing-page">'
            f'<style:drawing-page-properties {family_extra}/></style:style>')


BULLETS = f"""<text:list-style style:name="Dots"><text:list-level-style-bullet text:level="1" text:bullet-char="•">
<style:list-level-properties text:space-before="0cm" text:min-label-width="0.7cm"/>
<style:text-properties fo:color="{TIDE}" fo:font-family="Liberation Sans" fo:font-size="100%"/>
</text:list-level-style-bullet></text:list-style>"""

STYLES = (
    f'<style:style style:name="standard" style:family="graphic">{characters(16)}</style:style>'
    + "".join((
        _shape("Panel", SHALLOW), _shape("PanelText", None, DEEP, 22, pad="0cm"), _shape("Rule", TIDE), _shape("Sky", SHALLOW), _shape("Sea", TIDE),
        _shape("Step", TIDE, WHITE, 16, "center", True), _shape("StepLate", DEEP, WHITE, 16, "center", True),
        _shape("Label", None, INK, 18, pad="0cm"), _shape("Value", None, DEEP, 18, bold=True), _shape("Bar", TIDE),
        _shape("Foot", None, SOFT, 12, pad="0cm"), _shape("FootRight", None, SOFT, 12, "right", pad="0cm"),
        _shape("CoverFoot", None, WHITE, 14, pad="0cm"),
    ))
    + "".join(_placeholder(f"Plain-{part}", size, colour, bold, anchor) for part, size, colour, bold, anchor in (
        ("title", 30, DEEP, True, "bottom"), ("subtitle", 20, INK, False, "top"), ("outline1", 24, INK, False, "top"),
        ("notes", 12, INK, False, "top")))
    + "".join(_placeholder(f"Cover-{part}", size, WHITE, bold, anchor) for part, size, bold, anchor in (
        ("title", 36, True, "bottom"), ("subtitle", 20, False, "top"), ("outline1", 20, False, "top"), ("notes", 12, False, "top"))))

AUTOMATIC = BOLD + BULLETS + "".join((
    _page("dark", f'draw:fill="solid" draw:fill-color="{DEEP}" draw:background-size="border"'),
    _page("light", 'draw:fill="solid" draw:fill-color="#ffffff" draw:background-size="border"'),
    _page("shown", 'presentation:background-visible="true" presentation:background-objects-visible="true"'),
    _page("hidden", 'presentation:visibility="hidden" presentation:background-visible="true" '
                    'presentation:background-objects-visible="true"'),
    _cell("HeadCell", TIDE, WHITE, True), _cell("OddCell", WHITE, INK), _cell("EvenCell", "#f4f9f9", INK),
    f'<style:page-layout style:name="Screen"><style:page-layout-properties fo:page-width="{WIDTH}cm" '
    f'fo:page-height="{HEIGHT}cm" fo:margin="0cm" style:print-orientation="landscape"/></style:page-layout>',
))


def box(style, x, y, width, height, text, extra=""):
    return (f'<draw:frame draw:style-name="{style}" {extra} svg:x="{x:.2f}cm" svg:y="{y:.2f}cm" svg:width="{width:.2f}cm" '
            f'svg:height="{height:.2f}cm"><draw:text-box>{text}</draw:text-box></draw:frame>')


def rectangle(style, x, y, width, height):
    return (f'<draw:rect draw:style-name="{style}" svg:x="{x:.2f}cm" svg:y="{y:.2f}cm" svg:width="{width:.2f}cm" '
            f'svg:height="{height:.2f}cm"/>')


_SUN = '<draw:ellipse draw:style-name="Sky" svg:x="19.9cm" svg:y="8.7cm" svg:width="5cm" svg:height="5cm"/>'
MASTERS = (
    '<style:master-page style:name="Cover" style:page-layout-name="Screen" draw:style-name="dark">'
    + _SUN + rectangle("Sea", 0, 11.2, WIDTH, HEIGHT - 11.2) + "</style:master-page>"
    '<style:master-page style:name="Plain" style:page-layout-name="Screen" draw:style-name="light">'
    + rectangle("Rule", 0, 0, WIDTH, 0.35)
    + box("Foot", LEFT, 14.75, 18, 0.7, f"<text:p>{NAME} · {MARK}</text:p>")
    + box("FootRight", 22.4, 14.75, 4, 0.7, "<text:p><text:page-number>1</text:page-number></text:p>")
    + "</style:master-page>")
