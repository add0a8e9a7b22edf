"""Salad servers of poplar: a spoon and a fork, whose slots are sawn in from the tip. Centimetres."""

import math

import bpy

from studio.pieces import timber, wood_surface
from studio.pieces.slabs import slab
from studio.pieces.spoon_shape import SpoonShape, carve

SLOTS_Y_CM = (-1.42, 0.0, 1.42)
SLOT_END_CM = 6.4
SLOT_WIDTH_CM = (0.95, 0.52)
FAN = 0.05
SKIN_CM = 0.06


def build(facts):
    """The two lie side by side, their handles leaning apart."""
    length, width, height = facts["dims_cm"]
    shape = SpoonShape(
        length,
        bowl_width=0.92 * width,
        bowl=0.34,
        handle_width=2.1,
        handle_thickness=0.9,
        depth=0.9,
        wall=0.40,
        rise=0.5 * height,
    )
    spoon = carve("spoon", shape, _poplar(22))
    fork = carve("fork", shape, _poplar(25))
    _saw_slots(fork)
    for part, turn, place in ((spoon, -5, (0.4, 3.6, 0)), (fork, 4, (0, -3.6, 0))):
        part.rotation_euler[2] = math.radians(-turn)
        part.location = place
    return [spoon, fork]


def _poplar(seed):
    return wood_surface.with_knife_marks(timber.board("poplar", "X", seed, gloss=0.46), 0.7, 0.05, 0.18)


def _saw_slots(fork):
    """The body becomes one clean voxel skin first: a boolean on the thin tip of the carved body fails without a word."""
    _skin(fork)
    saws = [_saw(y) for y in SLOTS_Y_CM]
    for saw in saws:
        cut = fork.modifiers.new("slot", "BOOLEAN")
        cut.operation, cut.object, cut.solver = "DIFFERENCE", saw, "FAST"
    _skin(fork)
    smooth = fork.modifiers.new("sanded", "SMOOTH")
    smooth.factor, smooth.iterations = 0.5, 4
    _apply(fork)
    for saw in saws:
        bpy.data.objects.remove(saw)


def _saw(y):
    """What a saw takes away: wide beyond the tip, narrow and round at the inner end."""
    outer, inner = (side / 2 for side in SLOT_WIDTH_CM)
    end = [
        (SLOT_END_CM + inner * math.sin(a), inner * math.cos(a))
        for a in [math.pi * t / 12 for t in range(13)]
    ]
    saw = slab("saw", [[(-2, -outer), *end[::-1], (-2, outer)]], 9, -4.5, 0.01, [], 1)
    saw.location.y = y
    saw.rotation_euler[2] = FAN * y
    return saw


def _skin(part):
    remesh = part.modifiers.new("skin", "REMESH")
    remesh.mode, remesh.voxel_size, remesh.use_smooth_shade = "VOXEL", SKIN_CM, True


def _apply(part):
    bpy.context.view_layer.update()
    made = bpy.data.meshes.new_from_object(part.evaluated_get(bpy.context.evaluated_depsgraph_get()))
    part.modifiers.clear()
    part.data = made
