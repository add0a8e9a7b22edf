"""Chopping board of glued eucalyptus staves with a rounded handle and a hole to hang it by. Centimetres."""

from studio.pieces import timber
from studio.pieces.slabs import rounded_corners, rounded_rectangle, slab

HANDLE_CM = 9.5
SHOULDER_CM = 3.2
HANDLE_HALF_WIDTH_CM = 2.5
HOLE_CM = 1.9
HOLE_FROM_END_CM = 2.3
STAVE_CM = 5.6
EASED_CM = 0.28


def build(facts):
    """Lies along X, the handle to the right."""
    length, width, thickness = facts["dims_cm"]
    hole = rounded_rectangle(HOLE_CM, HOLE_CM, HOLE_CM / 2 - 0.01, 8, (length / 2 - HOLE_FROM_END_CM, 0))
    wood = timber.board("eucalyptus", "X", seed=5, gloss=0.46, staves=("Y", STAVE_CM))
    return [slab("board", [_outline(length, width), hole], thickness, 0, EASED_CM, [wood], 4)]


def _outline(length, width):
    left, right = -length / 2, length / 2
    shoulder = right - HANDLE_CM
    half = HANDLE_HALF_WIDTH_CM
    lower = [
        (left, -width / 2),
        (shoulder, -width / 2),
        (shoulder + SHOULDER_CM, -half),
        (right, -half),
    ]
    upper = [(x, -y) for x, y in reversed(lower)]
    radii = [1.6, 3.2, 2.2, 2.3]
    return rounded_corners(lower + upper, radii + radii[::-1], 9)
