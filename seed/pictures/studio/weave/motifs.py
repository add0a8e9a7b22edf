"""Small counted figures: arrays of 0 (ground) and 1 (figure), one number per stitch."""

import numpy as np


def drawn(*rows):
    """A figure drawn with X on dots."""
    return np.array([[int(mark == "X") for mark in row] for row in rows])


def mirrored(quarter):
    """The whole of a symmetric figure from its lower right quarter; the first row and column are the axes."""
    half = np.concatenate([quarter[:, :0:-1], quarter], 1)
    return np.concatenate([half[:0:-1], half], 0)


def star(arm):
    """Eight-pointed star, from `arm` stitches of each point."""
    quarter = np.zeros((2 * arm + 1, 2 * arm + 1), int)
    for y in range(1, arm + 1):
        for x in range(y + 1, y + arm + 1):
            column = min(x, 2 * arm)
            quarter[y, column] = quarter[column, y] = 1
    return mirrored(quarter)


def lozenge(half, rings):
    """Nested lozenges; each ring is its first and last step from the middle."""
    y, x = np.mgrid[0 : half + 1, 0 : half + 1]
    quarter = np.zeros((half + 1, half + 1), int)
    for first, last in rings:
        quarter[(x + y >= first) & (x + y <= last)] = 1
    return mirrored(quarter)


def hooked_lozenge(half=9):
    """Lozenge with hooks turned outwards, which Tai and Muong weavers call a frog or a crab."""
    y, x = np.mgrid[0 : half + 1, 0 : half + 1]
    quarter = np.isin(x + y, (0, 1, 4, 5)).astype(int)
    quarter[0, 5:half] = quarter[0:3, half - 1] = quarter[2, half - 3 : half] = 1
    quarter |= quarter.T
    quarter[4, 4] = quarter[5, 5] = quarter[5, 4] = quarter[4, 5] = 1
    return mirrored(quarter)


CHAKANA = mirrored(drawn(".XXXXX", "XXXXXX", "XXXXXX", "XXXX..", "XXXX..", "XXX..."))

LLAMA = drawn(
    "..X.X........",
    "..XXX........",
    ".XXXX........",
    "..XXX........",
    "...XX........",
    "...XX......X.",
    "...XXXXXXXXXX",
    "...XXXXXXXXX.",
    "...XXXXXXXXX.",
    "...XXXXXXXXX.",
    "...XX....XX..",
    "...XX....XX..",
    "...XX....XX..",
    "...X.....X...",
)

PHOENIX = drawn(
    "...........X...X.",
    "..........X...X..",
    ".XX......X...X..X",
    "XXXX....XX..XX.X.",
    ".XXX...XXX.XXXX..",
    "..XX..XXXXXXXX...",
    "..XXXXXXXXXXX..X.",
    "...XXXXXXXXXXXX..",
    "...XXXXXXXXXX....",
    "....XXXXXXXX.....",
    "......X..X.......",
    "......X..X.......",
    ".....XX.XX.......",
)

CROSSLET = mirrored(
    drawn(
        ".XXXXX.X",
        "XXX..X.X",
        "XX....XX",
        "X......X",
        "X...X...",
        "XX...XX.",
        "..X..X..",
        "XXX.....",
    )
)
