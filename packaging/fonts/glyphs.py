"""Makes the font of the signs that stand in the grids: verdicts, the mark of a disputed cell, chevrons, sort marks,
the cross that takes something away.

Each is drawn in a box of 12 by 12, which is one em, so that at 12 pixels it is what the shapes of the same name are. The
paths are those of VerdictGlyph, DisputedMark and Icon (moved by 2, whose box is 16 by 16).

    python3 glyphs.py TARGET-FOLDER      (needs the fonttools package)
"""

import sys
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.misc.transform import Transform
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.transformPen import TransformPen
from fontTools.svgLib.path import parse_path

FAMILY = "CX Glyphs"
EM = 1200
ASCENT = 1000
SIGNS = {
    0xE001: ("yes", 0, "M1.30 6.91L4.80 10.34L10.74 3.56L9.46 2.44L4.70 7.86L2.50 5.69Z"),
    0xE002: ("conditional", 0, "M6 1A5 5 0 0 0 6 11A5 5 0 0 0 6 1ZM6 2.3A3.7 3.7 0 0 1 6 9.7Z"),
    0xE003: ("no", 0, "M3.27 2.13L6.00 4.86L8.73 2.13L9.87 3.27L7.14 6.00L9.87 8.73L8.73 9.87L6.00 7.14L3.27 9.87"
                      "L2.13 8.73L4.86 6.00L2.13 3.27Z"),
    0xE004: ("notApplicable", 0, "M2.5 5.3H9.5V6.7H2.5Z"),
    0xE005: ("unknown", 0, "M3.1 4A2.9 2.9 0 1 1 6.75 6.8V8H5.25V5.4H6A1.4 1.4 0 1 0 4.6 4ZM5.25 9.2H6.75V10.7H5.25Z"),
    0xE006: ("disputed", 1, "M1 2.6H5.6L6.6 0.6L7.7 1.1L6.95 2.6H9V3.9H6.3L5.2 6.1H9V7.4H4.55L3.4 9.7L2.3 9.2L3.2 7.4H1"
                            "V6.1H3.85L4.95 3.9H1Z"),
    0xE007: ("folded", -2, "M6.2 3.6L10.6 8L6.2 12.4L5.35 11.55L8.9 8L5.35 4.45Z"),
    0xE008: ("unfolded", -2, "M3.6 6.2L8 10.6L12.4 6.2L11.55 5.35L8 8.9L4.45 5.35Z"),
    0xE009: ("ascending", 0, "M6 4L9 8H3Z"),
    0xE00A: ("descending", 0, "M3 4H9L6 8Z"),
    0xE00B: ("remove", 0, "M2.89 2.25L6 5.36L9.11 2.25L9.75 2.89L6.64 6L9.75 9.11L9.11 9.75L6 6.64L2.89 9.75L2.25 9.11"
                          "L5.36 6L2.25 2.89Z"),
}


def outline(shift, path):
    pen = T2CharStringPen(EM, None)
    scale = EM / 12
    parse_path(path, TransformPen(pen, Transform(scale, 0, 0, -scale, shift * scale, ASCENT - shift * scale)))
    return pen.getCharString()


def main(target):
    names = [".notdef"] + [name for name, _, _ in SIGNS.values()]
    builder = FontBuilder(EM, isTTF=False)
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap({code: name for code, (name, _, _) in SIGNS.items()})
    outlines = {name: outline(shift, path) for name, shift, path in SIGNS.values()}
    outlines[".notdef"] = T2CharStringPen(EM, None).getCharString()
    builder.setupCFF("CXGlyphs-Regular", {"FullName": FAMILY, "FamilyName": FAMILY, "Weight": "Regular"}, outlines, {})
    builder.setupHorizontalMetrics({name: (EM, 0) for name in names})
    builder.setupHorizontalHeader(ascent=ASCENT, descent=ASCENT - EM)
    builder.setupNameTable({"familyName": FAMILY, "styleName": "Regular", "fullName": FAMILY, "psName": "CXGlyphs-Regular"})
    builder.setupOS2(sTypoAscender=ASCENT, sTypoDescender=ASCENT - EM, sTypoLineGap=0, usWinAscent=ASCENT,
                     usWinDescent=EM - ASCENT)
    builder.setupPost()
    builder.font["head"].created = builder.font["head"].modified = 0
    builder.font.recalcTimestamp = False
    builder.save(target / "cx-glyphs.otf")


main(Path(sys.argv[1]))
