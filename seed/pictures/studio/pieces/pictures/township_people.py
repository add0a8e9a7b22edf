"""People on their way to church, seen from behind. Heights in millimetres of the canvas."""

from studio.pieces.pictures.sketch import mix, shade

SKIN, SKIN_LIGHT = "#4b2e20", "#6f4630"
SHADOW = "#a9733f"


def draw_everybody(sketch, size_at):
    """Far ones first. `size_at(y)` is the perspective at the feet."""
    tall = lambda y, height=34: height * size_at(y)
    for x, y, colour in (
        (300, 184, "#d9452f"),
        (307, 185, "#2d3a55"),
        (298, 194, "#f2efe4"),
        (310, 197, "#e0a83a"),
    ):
        woman(sketch, x, y, tall(y), colour, hat=shade(colour, 0.9))
    man(sketch, 292, 213, tall(213), "#3b3f4a", hat="#2a2420")
    woman(sketch, 301, 214, tall(214), "#4f9a78", wrap="#e9c04a")
    woman(sketch, 276, 258, tall(258), "#d2557a", hat="#f5ecdb")
    woman(sketch, 294, 262, tall(262), "#f4efe2", hat="#f4efe2", umbrella="#c93a3a")
    man(sketch, 258, 263, tall(263), "#6a5a48", hat="#4a3c30", stick=True)
    man(sketch, 300, 352, tall(352), "#27405f", hat="#20242c", book=True)
    woman(sketch, 252, 356, tall(356), "#c2412f", hat="#f2e6cf", bag="#3a2a22")
    woman(sketch, 276, 368, tall(368, 22), "#f3bd3c", child=True)
    man(sketch, 224, 372, tall(372, 22), "#4d7a9a", child=True)


def _shadow(sketch, x, y, height):
    """The sun stands on the left, still low."""
    sketch.polygon(
        [
            (x - 0.10 * height, y),
            (x + 0.08 * height, y - 0.02 * height),
            (x + 0.80 * height, y + 0.10 * height),
            (x + 0.74 * height, y + 0.17 * height),
        ],
        SHADOW,
    )


def woman(sketch, x, y, height, dress, hat=None, wrap=None, bag=None, umbrella=None, child=False):
    """A full skirt, a waist, sleeves; a brimmed hat or a head wrap; a child wears plaits and white socks."""
    h = height
    at = lambda across, up: (x + across * h, y - up * h)
    _shadow(sketch, x, y, h)
    stocking = "#f4efe6" if child else SKIN
    for across, up in ((-0.055, 0.0), (0.06, 0.025)):
        sketch.line([at(across, 0.30), at(across, up + 0.02)], SKIN, 0.055 * h)
        if child:
            sketch.line([at(across, 0.13), at(across, up + 0.03)], stocking, 0.06 * h)
        sketch.ellipse(*at(across, up + 0.015), 0.042 * h, 0.026 * h, "#2b2320")
    light, dark = mix(dress, "#ffffff", 0.22), shade(dress, 0.72)
    for side in (-1, 1):
        sketch.line(
            [at(side * 0.11, 0.77), at(side * 0.175, 0.60), at(side * 0.15, 0.46)],
            SKIN_LIGHT if side < 0 else SKIN,
            0.052 * h,
        )
        sketch.line([at(side * 0.10, 0.785), at(side * 0.155, 0.66)], light if side < 0 else dark, 0.075 * h)
    sketch.polygon([at(-0.10, 0.80), at(0.10, 0.80), at(0.085, 0.56), at(-0.085, 0.56)], dress)
    sketch.polygon(
        [
            at(-0.085, 0.57),
            at(0.085, 0.57),
            at(0.205, 0.24),
            at(0.10, 0.215),
            at(-0.08, 0.215),
            at(-0.205, 0.24),
        ],
        dress,
    )
    sketch.polygon([at(0.03, 0.57), at(0.085, 0.57), at(0.205, 0.24), at(0.09, 0.215)], dark)
    sketch.polygon([at(0.03, 0.80), at(0.10, 0.80), at(0.085, 0.57), at(0.04, 0.57)], dark)
    sketch.line([at(-0.06, 0.55), at(-0.15, 0.25)], light, 0.045 * h)
    sketch.line([at(-0.01, 0.55), at(-0.03, 0.23)], shade(dress, 0.86), 0.022 * h)
    sketch.line([at(-0.088, 0.575), at(0.088, 0.575)], mix(dress, "#f8f0dc", 0.65), 0.03 * h)
    _head(sketch, at, h)
    if child:
        for side in (-1, 1):
            sketch.ellipse(*at(side * 0.075, 0.945), 0.032 * h, 0.032 * h, "#1f1613")
            sketch.ellipse(*at(side * 0.055, 0.935), 0.016 * h, 0.016 * h, "#f4efe6")
    if hat is not None:
        _brimmed_hat(sketch, at, h, hat, band=dark)
    if wrap is not None:
        sketch.ellipse(*at(0, 0.935), 0.078 * h, 0.07 * h, wrap)
        sketch.ellipse(*at(0.03, 0.975), 0.045 * h, 0.035 * h, shade(wrap, 0.85))
    if bag is not None:
        sketch.polygon([at(-0.215, 0.45), at(-0.10, 0.45), at(-0.095, 0.35), at(-0.22, 0.35)], bag)
        sketch.line([at(-0.19, 0.45), at(-0.155, 0.50), at(-0.12, 0.45)], bag, 0.014 * h)
    if umbrella is not None:
        sketch.line([at(0.15, 0.46), at(0.15, 1.22)], "#3a2a22", 0.018 * h)
        sketch.pie(*at(0.10, 1.02), 0.34 * h, 0.26 * h, 180, 360, umbrella)
        sketch.pie(*at(0.10, 1.02), 0.12 * h, 0.26 * h, 180, 360, mix(umbrella, "#ffffff", 0.25))


def man(sketch, x, y, height, suit, hat=None, stick=False, book=False, child=False):
    """Jacket, trousers, hat; a boy wears short trousers and a white shirt."""
    h = height
    at = lambda across, up: (x + across * h, y - up * h)
    _shadow(sketch, x, y, h)
    dark, light = shade(suit, 0.66), mix(suit, "#ffffff", 0.16)
    for side, up in ((-1, 0.0), (1, 0.03)):
        cloth = suit if side < 0 else dark
        if child:
            sketch.line(
                [at(side * 0.06, 0.36), at(side * 0.065, up + 0.02)],
                SKIN_LIGHT if side < 0 else SKIN,
                0.062 * h,
            )
            sketch.line([at(side * 0.065, 0.11), at(side * 0.065, up + 0.03)], "#f4efe6", 0.064 * h)
            sketch.line([at(side * 0.055, 0.48), at(side * 0.065, 0.30)], cloth, 0.11 * h)
        else:
            sketch.line([at(side * 0.055, 0.50), at(side * 0.068, up + 0.03)], shade(cloth, 0.9), 0.098 * h)
        sketch.ellipse(*at(side * 0.07, up + 0.018), 0.05 * h, 0.026 * h, "#241c19")
    top = "#f5f0e4" if child else suit
    shaded, lit = (shade("#f5f0e4", 0.8), top) if child else (dark, light)
    for side in (-1, 1):
        sleeve = lit if side < 0 else shaded
        sketch.line(
            [at(side * 0.13, 0.78), at(side * 0.175, 0.60), at(side * 0.165, 0.48)], sleeve, 0.075 * h
        )
        sketch.ellipse(*at(side * 0.165, 0.455), 0.03 * h, 0.034 * h, SKIN)
    sketch.polygon([at(-0.15, 0.80), at(0.15, 0.80), at(0.135, 0.44), at(-0.135, 0.44)], top)
    sketch.polygon([at(0.05, 0.81), at(0.15, 0.80), at(0.135, 0.44), at(0.06, 0.44)], shaded)
    sketch.line([at(0.0, 0.62), at(0.0, 0.44)], shaded, 0.016 * h)
    sketch.line([at(-0.11, 0.78), at(-0.10, 0.47)], lit, 0.03 * h)
    sketch.line([at(-0.05, 0.825), at(0.05, 0.825)], "#f5f0e4", 0.035 * h)
    _head(sketch, at, h)
    sketch.pie(*at(0, 0.925), 0.062 * h, 0.075 * h, 180, 360, "#1f1613")
    if hat is not None:
        _brimmed_hat(sketch, at, h, hat, band="#8a6a48", brim=0.105)
    if book:
        sketch.polygon([at(0.15, 0.50), at(0.235, 0.48), at(0.235, 0.39), at(0.15, 0.41)], "#7a2420")
        sketch.line([at(0.235, 0.48), at(0.235, 0.39)], "#efe6d0", 0.016 * h)
    if stick:
        sketch.line([at(-0.19, 0.47), at(-0.24, 0.0)], "#4a3220", 0.02 * h)


def _head(sketch, at, h):
    sketch.line([at(0, 0.87), at(0, 0.80)], SKIN, 0.06 * h)
    sketch.ellipse(*at(0, 0.915), 0.06 * h, 0.072 * h, SKIN)
    sketch.ellipse(*at(-0.022, 0.91), 0.026 * h, 0.05 * h, SKIN_LIGHT)


def _brimmed_hat(sketch, at, h, colour, band, brim=0.14):
    sketch.ellipse(*at(0, 0.945), brim * h, 0.034 * h, shade(colour, 0.86))
    sketch.pie(*at(0, 0.955), 0.075 * h, 0.085 * h, 180, 360, colour)
    sketch.line([at(-0.073, 0.962), at(0.073, 0.962)], band, 0.022 * h)
    sketch.ellipse(*at(-0.05, 0.952), brim * 0.55 * h, 0.02 * h, mix(colour, "#ffffff", 0.25))
