"""The folding stool with a pile of books on its seat, to show how large it is. Centimetres."""

from studio.pieces import folding_stool
from studio.pieces.books import book

LOWEST_BOOK_CM = (21.5, 14.5, 2.8)
SMALLER_CM = (2.0, 1.5, 0.7)
TURNS = (22, -14, 40)


def build(facts):
    """`books`: the colours of their covers, from the lowest up."""
    _, _, top = facts["dims_cm"]
    parts = folding_stool.build(facts)
    size = LOWEST_BOOK_CM
    for colour, turn in zip(facts["books"], TURNS):
        parts += book(colour, size, (0, 0.5, top), turn)
        top += size[2]
        size = tuple(side - less for side, less in zip(size, SMALLER_CM))
    return parts
