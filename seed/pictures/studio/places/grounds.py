"""Bench tops. They reach out of the picture and are not framed, so they are no part of what a camera looks at."""

from studio.places import finishes
from studio.places.shapes import bar

THICKNESS = 4.0
REACH = 170.0


def planks(wood="oak", width=17.0, back=170.0, across=False, seed=1):
    """Boards side by side, left to right or (`across`) front to back; `back` is where the bench ends behind, in cm."""
    depth = REACH + back
    run = 2 * REACH if across else depth
    count = int(run / width) + 1
    boards = []
    for number in range(count):
        offset = (number + 0.5) * width
        at = (offset - REACH, (back - REACH) / 2) if across else (0, back - offset)
        size = (width - 0.15, depth) if across else (2 * REACH, width - 0.15)
        finish = finishes.wood(wood, "Y" if across else "X", polish=0.5)
        boards.append(bar((*size, THICKNESS), finish, (*at, -THICKNESS), edge=0.2, grain=seed * 100 + number))
    return boards


def painted(colour="#8a8f7a", back=170.0):
    """A table top with a coat of matt paint."""
    depth = REACH + back
    finish = finishes.paint(colour, 0.62)
    return [bar((2 * REACH, depth, THICKNESS), finish, (0, (back - REACH) / 2, -THICKNESS), edge=0.4)]


def felt(colour="#5b6650", back=170.0):
    """A table covered with wool felt."""
    depth = REACH + back
    finish = finishes.porous(colour)
    return [bar((2 * REACH, depth, THICKNESS), finish, (0, (back - REACH) / 2, -THICKNESS), edge=0.5)]
