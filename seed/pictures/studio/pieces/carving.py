"""
Bodies moulded from clay or carved from one block, and ornament that lies on their skin. Lengths in
centimetres.
"""

import bpy
import numpy as np
from mathutils import Vector
from mathutils.bvhtree import BVHTree

from studio import material, mesh

CURVE_STEPS = 14


def moulded(name, limbs, surface, voxel=0.12, smoothing=8):
    """
    One closed body of several `limbs`, of the material `surface`. A limb is a list of control points
    (x, y, z, radius[, width[, height]]), width and height being factors of the radius across and upward.

    Balls are strung along the curve of every limb and melted together by remeshing at `voxel`; each round of
    `smoothing` wears the edges down a little more.
    """
    batch = mesh.Batch()
    ball, faces = mesh.sphere_data(1, 18, 12)
    for limb in limbs:
        for x, y, z, radius, width, height in _beads_along(limb):
            batch.add(ball * [radius, radius * width, radius * height] + [x, y, z], faces)
    body = batch.build(name, [surface])
    remesh = body.modifiers.new("melt", "REMESH")
    remesh.mode, remesh.voxel_size, remesh.use_smooth_shade = "VOXEL", voxel, True
    smooth = body.modifiers.new("wear", "SMOOTH")
    smooth.factor, smooth.iterations = 0.5, smoothing
    return body


def _beads_along(limb):
    """The balls of one limb, thinned out so that they overlap by about four fifths."""
    points = np.array([(*point, 1.0, 1.0)[:6] for point in limb], float)
    if len(points) == 1:
        return points
    points = mesh.catmull(points, CURVE_STEPS)
    kept = [points[0]]
    for point in points[1:]:
        if np.linalg.norm(point[:3] - kept[-1][:3]) >= 0.18 * min(point[3], kept[-1][3]):
            kept.append(point)
    return [*kept, points[-1]]


class Skin:
    """The finished surface of a body: finds where straps, cuts and painted ornament lie on it."""

    def __init__(self, body):
        bpy.context.view_layer.update()
        self.tree = BVHTree.FromObject(body, bpy.context.evaluated_depsgraph_get())

    def cast(self, origin, direction, above=0):
        """Point and normal where a ray from `origin` meets the skin, lifted `above` it."""
        hit = self.tree.ray_cast(Vector(origin), Vector(direction).normalized())
        if hit[0] is None:
            hit = self.tree.find_nearest(Vector(origin) + Vector(direction) * 0.5)
        return _lifted(hit, above)

    def near(self, point, above=0):
        """Point and normal of the skin nearest to `point`."""
        return _lifted(self.tree.find_nearest(Vector(point)), above)

    def curve(self, points, above=0):
        """Every point moved to the skin: (points, normals)."""
        found = [self.near(point, above) for point in points]
        return np.array([point for point, _ in found]), np.array([normal for _, normal in found])

    def side_curve(self, across, upward, side, above=0, reach=15):
        """A drawing in the x-z plane pressed on the body from one `side` (-1 or 1 of the y axis)."""
        found = [self.cast((x, side * reach, z), (0, -side, 0), above) for x, z in zip(across, upward)]
        return np.array([point for point, _ in found]), np.array([normal for _, normal in found])


def _lifted(hit, above):
    point, normal = np.array(hit[0]), np.array(hit[1])
    return point + normal * above, normal


def knife_marks(surface, scale=1.05, depth=0.10, strength=0.42):
    """
    Lays facets over a material, as a knife leaves them: Voronoi cells as bump, `scale` cells per centimetre.
    """
    tree = surface.node_tree
    shader = next(node for node in tree.nodes if node.type == "BSDF_PRINCIPLED")
    grain = shader.inputs["Normal"].links[0].from_socket
    cells = tree.nodes.new("ShaderNodeTexVoronoi")
    cells.inputs["Scale"].default_value = scale
    place = tree.nodes.new("ShaderNodeTexCoord")
    tree.links.new(place.outputs["Object"], cells.inputs["Vector"])
    bump = tree.nodes.new("ShaderNodeBump")
    bump.inputs["Distance"].default_value = depth
    bump.inputs["Strength"].default_value = strength
    tree.links.new(cells.outputs["Distance"], bump.inputs["Height"])
    tree.links.new(grain, bump.inputs["Normal"])
    tree.links.new(bump.outputs[0], shader.inputs["Normal"])
    return surface


def carved_wood(light, dark, rings=0.4, cuts=1.05):
    """Wood of a standing figure, grain upright; `rings` per the dense default, `cuts` per centimetre."""
    timber = material.wood(
        material.hexc(light),
        material.hexc(dark),
        ring=rings,
        gloss=0.5,
        axis="Z",
        coat=0.10,
        rot=(0.08, 0.12, 0.3),
    )
    return knife_marks(timber, cuts)
