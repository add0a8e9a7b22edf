"""Finger joints: the ends of two boards cut into fingers that interlock, so that end grain shows at every corner."""

import numpy as np

CLEARANCE_CM = 0.015


def fingered_outline(length, edges, thickness, first=True, crest=()):
    """
    The outline (cm, along × up) of a board of `length` with fingers at both ends. `edges` are the heights at which the
    fingers change, from bottom to top; `thickness` is that of the boards it meets. `first` says whether its lowest
    finger stands out: the board it meets has the other choice. `crest` are points of its upper edge, from right to left.
    """
    right = []
    stands_out = first
    for low, high in zip(edges[:-1], edges[1:]):
        inset = 0 if stands_out else thickness + CLEARANCE_CM
        slack = CLEARANCE_CM if stands_out else -CLEARANCE_CM
        bottom = low if low == edges[0] else low + slack
        top = high if high == edges[-1] else high - slack
        right += [(length / 2 - inset, bottom), (length / 2 - inset, top)]
        stands_out = not stands_out
    left = [(-x, z) for x, z in reversed(right)]
    return np.array([*right, *crest, *left])
