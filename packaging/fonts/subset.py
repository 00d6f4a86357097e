"""Cuts the two fonts of the window out of Inter 3.019 (https://github.com/rsms/inter, OFL 1.1).

Keeps Latin, Greek, Cyrillic and punctuation, makes the tabular figures the default ones (JavaFX cannot switch on a
font feature), and renames the family, so that it never meets an Inter that is installed. Regular and SemiBold become
the regular and bold weight of one family.

    python3 subset.py FOLDER-WITH-INTER-OTF TARGET-FOLDER      (needs the fonttools package)
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = "CX Sans"
KEPT = [
    (0x20, 0x7F), (0xA0, 0x250), (0x370, 0x460), (0x2010, 0x2028), (0x202F, 0x2031), (0x2032, 0x2034),
    (0x2039, 0x203B), (0x2044, 0x2045), (0x2070, 0x208A), (0x20AC, 0x20AD), (0x2122, 0x2123), (0x2190, 0x2194),
    (0x2212, 0x2213), (0x2248, 0x2249), (0x2260, 0x2266),
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
        rename(font, weight, bold)
        font.save(target / f"cx-sans-{weight.lower()}.otf")


main(Path(sys.argv[1]), Path(sys.argv[2]))
