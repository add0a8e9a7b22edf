"""Path tracing with few samples, and the passes that the denoiser needs."""

import os

import bpy
import numpy as np

from studio.denoise import denoise

BOUNCES = {
    "max_bounces": 6,
    "diffuse_bounces": 2,
    "glossy_bounces": 2,
    "transmission_bounces": 6,
    "volume_bounces": 0,
}


def set_quality(width, height, samples, cycles):
    """`cycles` holds a recipe's own settings, for example more bounces for glass."""
    scene = bpy.context.scene
    scene.render.resolution_x, scene.render.resolution_y = width, height
    scene.render.resolution_percentage = 100
    settings = scene.cycles
    settings.device = "CPU"
    settings.samples = samples
    settings.use_adaptive_sampling = False
    # Debian's Blender has no denoiser: with this left on, rendering stops.
    settings.use_denoising = False
    settings.caustics_reflective = settings.caustics_refractive = False
    settings.sample_clamp_indirect = 3
    settings.blur_glossy = 1.0
    settings.pixel_filter_type = "BLACKMAN_HARRIS"
    settings.filter_width = 1.5
    settings.seed = 7
    for name, value in {**BOUNCES, **cycles}.items():
        setattr(settings, name, value)
    bpy.context.view_layer.cycles.denoising_store_passes = True


def render_to(path):
    """Renders, denoises in linear light, then applies the view transform and writes a PNG."""
    scene = bpy.context.scene
    folder = f"{path}.passes"
    _store_passes(scene, folder)
    bpy.ops.render.render()
    light, albedo, normal = (_read_pass(folder, name) for name in ("light", "albedo", "normal"))
    os.rmdir(folder)
    picture = denoise(light, albedo, normal)
    height, width = picture.shape[:2]
    image = bpy.data.images.new("picture", width, height, float_buffer=True)
    image.colorspace_settings.name = "Linear"
    pixels = np.ones((height, width, 4), np.float32)
    pixels[..., :3] = picture
    image.pixels.foreach_set(pixels.ravel())
    image.update()
    settings = scene.render.image_settings
    settings.file_format, settings.color_mode, settings.color_depth = "PNG", "RGB", "8"
    image.save_render(path, scene=scene)


def _store_passes(scene, folder):
    scene.use_nodes = True
    tree = scene.node_tree
    tree.nodes.clear()
    layers = tree.nodes.new("CompositorNodeRLayers")
    files = tree.nodes.new("CompositorNodeOutputFile")
    files.base_path = folder
    files.format.file_format, files.format.color_depth = "OPEN_EXR", "32"
    files.file_slots.clear()
    for name, source in (("light", "Image"), ("albedo", "Denoising Albedo"), ("normal", "Denoising Normal")):
        files.file_slots.new(f"{name}_")
        tree.links.new(layers.outputs[source], files.inputs[-1])
    composite = tree.nodes.new("CompositorNodeComposite")
    tree.links.new(layers.outputs["Image"], composite.inputs[0])
    scene.frame_set(1)


def _read_pass(folder, name):
    path = f"{folder}/{name}_0001.exr"
    image = bpy.data.images.load(path)
    image.colorspace_settings.name = "Linear" if name == "light" else "Non-Color"
    width, height = image.size
    pixels = np.empty(width * height * 4, np.float32)
    image.pixels.foreach_get(pixels)
    os.remove(path)
    return pixels.reshape(height, width, 4)[..., :3]
