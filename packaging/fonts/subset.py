"""Cuts the two fonts of the window out of Inter 3.019 (https://github.com/rsms/inter, OFL 1.1).

Keeps Latin, Greek, Cyrillic and punctuation, makes the tabular figures the default ones (JavaFX cannot switch on a
font feature), has an empty glyph for what nobody is to see (another font would draw a box), and renames the family, so that it never meets an Inter that is installed. Regular and SemiBold become
the regular and bold weight of one family.

    python3 subset.py FOLDER-WITH-INTER-OTF TARGET-FOLDER      (needs the fonttools package)
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable

FAMILY = "CX Sans"
KEPT = [
    (0x20, 0x7F), (0xA0, 0x250), (0x370, 0x460), (0x2010, 0x2028), (0x202F, 0x2031), (0x2032, 0x2034),
    (0x2039, 0x203B), (0x2044, 0x2045), (0x2070, 0x208A), (0x20AC, 0x20AD), (0x2122, 0x2123), (0x2190, 0x2194),
    (0x2212, 0x2213), (0x2248, 0x2249), (0x2260, 0x2266),
]
# Default_Ignorable_Code_Point of Unicode, as far as it is assigned.
UNSEEN = [
    (0xAD, 0xAE), (0x34F, 0x350), (0x61C, 0x61D), (0x115F, 0x1161), (0x17B4, 0x17B6), (0x180B, 0x1810), (0x200B, 0x2010),
    (0x202A, 0x202F), (0x2060, 0x2070), (0x3164, 0x3165), (0xFE00, 0xFE10), (0xFEFF, 0xFF00), (0xFFA0, 0xFFA1),
    (0xFFF0, 0xFFF9), (0x1BCA0, 0x1BCA4), (0x1D173, 0x1D17B), (0xE0001, 0xE0002), (0xE0020, 0xE0080), (0xE0100, 0xE01F0),
]


def tabular(font):
    """Points the digits at the glyphs of the feature "tnum"."""
    table = font["GSUB"].table
    lookups = {
        index
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag == "tnum"
        for index in record.Feature.LookupListIndex
    }
    mapping = {}
    for index in lookups:
        for part in table.LookupList.Lookup[index].SubTable:
            mapping.update(getattr(part, "ExtSubTable", part).mapping)
    for characters in font["cmap"].tables:
        for digit in "0123456789":
            glyph = characters.cmap.get(ord(digit))
            if glyph in mapping:
                characters.cmap[ord(digit)] = mapping[glyph]


def cut(font):
    options = subset.Options()
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"]
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 8, 9, 13, 14]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[code for first, end in KEPT for code in range(first, end)])
    cutter.subset(font)


def hide(font):
    """Points what nobody is to see at an empty glyph."""
    outlines = font["CFF "].cff
    top = outlines.topDictIndex[0]
    names = top.CharStrings
    pen = T2CharStringPen(-top.Private.nominalWidthX, None)
    names.charStringsIndex.append(pen.getCharString(top.Private, outlines.GlobalSubrs))
    names.charStrings["unseen"] = len(names.charStringsIndex) - 1
    top.charset.append("unseen")
    if "unseen" not in font.getGlyphOrder():
        font.setGlyphOrder(font.getGlyphOrder() + ["unseen"])
    font["hmtx"].metrics["unseen"] = (0, 0)
    characters = dict(font.getBestCmap())
    characters.update((code, "unseen") for first, end in UNSEEN for code in range(first, end))
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap.update((code, name) for code, name in characters.items() if code < 0x10000)
    wide = CmapSubtable.newSubtable(12)
    wide.platformID, wide.platEncID, wide.language, wide.cmap = 3, 10, 0, characters
    font["cmap"].tables.append(wide)


def rename(font, weight, bold):
    full = FAMILY + (" Bold" if bold else "")
    names = {1: FAMILY, 2: weight, 3: f"CXSans-{weight} (Inter 3.019, subset)", 4: full, 6: f"CXSans-{weight}"}
    for name in font["name"].names:
        name.string = names.get(name.nameID, str(name))
    outlines = font["CFF "].cff
    outlines.fontNames[0] = f"CXSans-{weight}"
    top = outlines.topDictIndex[0]
    top.FullName, top.FamilyName, top.Weight = full, FAMILY, weight
    if bold:
        font["OS/2"].usWeightClass = 700
        font["OS/2"].fsSelection = (font["OS/2"].fsSelection & ~64) | 32
        font["head"].macStyle |= 1


def main(source, target):
    for style, weight, bold in (("Regular", "Regular", False), ("SemiBold", "Bold", True)):
        font = TTFont(source / f"Inter-{style}.otf")
        tabular(font)
        cut(font)
        hide(font)
        rename(font, weight, bold)
        font.save(target / f"cx-sans-{weight.lower()}.otf")


main(Path(sys.argv[1]), Path(sys.argv[2]))
