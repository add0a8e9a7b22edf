"""Colours as shaders want them: linear, 0…1."""


def hexc(h):
    """`#rrggbb` as linear RGB."""
    digits = h.lstrip("#")
    values = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    return tuple(v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in values)


def rgba(colour):
    """With an alpha of 1 where it has none."""
    return (*colour, 1) if len(colour) == 3 else colour


def darker(colour, factor):
    """`factor` below 1."""
    return tuple(part * factor for part in colour)


def lighter(colour, factor):
    """`factor` above 1; no part exceeds 1."""
    return tuple(min(1, part * factor) for part in colour)
