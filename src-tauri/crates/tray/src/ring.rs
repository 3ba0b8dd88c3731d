//! Draws the ring of the tray icon.
//!
//! Shape tells everything, colour nothing. The outer edge, the bars of the pause and the start of the arc lie on whole
//! pixels, so that they are crisp at every size.

use ccc_core::ring::{Ring, STEPS};
use std::f32::consts::{FRAC_PI_2, TAU};
use std::ops::Range;
use tiny_skia::{Color, FillRule, Paint, Path, PathBuilder, Pixmap, Rect, Shader, Transform};

/// The bar that the icon sits in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(not(test), allow(dead_code, reason = "each system tells only some of them"))]
pub(crate) enum Bar {
    /// A light bar: the ring is black.
    Light,
    /// A dark bar: the ring is white.
    Dark,
    /// Nobody tells, as on Linux: the ring is white on a dark round plate, which reads on white, grey and black. (A rim
    /// around the strokes was tried: at 16 pixels it makes full shapes look hollow on a white bar.)
    Unknown,
}

/// An icon: square, top row first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Picture {
    /// Width and height in pixels.
    pub(crate) size: u32,
    /// Red, green, blue, alpha, a byte each; the colours are straight, not multiplied by alpha.
    pub(crate) rgba: Vec<u8>,
}

/// Draws `ring` as a square of `size` pixels: 16 to 96 have been looked at, and below 16 the shapes would run together,
/// so less is drawn as 16.
pub(crate) fn draw(ring: Ring, size: u32, bar: Bar) -> Picture {
    // Beyond 1024 pixels nobody shows an icon, and up to there the canvas can always be had.
    let size = size.clamp(16, 1024);
    let Some(mut canvas) = Pixmap::new(size, size) else {
        return Picture { size, rgba: vec![0; (size * size * 4) as usize] };
    };
    let measures = Measures::of(size, bar);
    let mut fill = |shape: &Path, color: Color| {
        let paint = Paint { shader: Shader::SolidColor(color), anti_alias: true, ..Paint::default() };
        canvas.fill_path(shape, &paint, FillRule::EvenOdd, Transform::identity(), None);
    };
    let ink = match bar {
        Bar::Light => Color::BLACK,
        Bar::Dark | Bar::Unknown => Color::WHITE,
    };
    if bar == Bar::Unknown
        && let Some(plate) = disc(&measures, measures.centre)
    {
        fill(&plate, Color::from_rgba8(38, 38, 42, 255));
    }
    for shape in shapes(ring, &measures).into_iter().flatten() {
        fill(&shape, ink);
    }
    Picture { size, rgba: canvas.take_demultiplied() }
}

/// The measures of an icon, in pixels; radii are from the centre.
struct Measures {
    centre: f32,
    /// The ring's outer edge.
    outer: f32,
    /// The inner edge of the thin ring.
    thin: f32,
    /// The inner edge of the thick arc.
    thick: f32,
    /// The edge of the dot while the host waits.
    dot: f32,
    /// The edge of the larger disc while the meeting goes on.
    disc: f32,
    bars: Bars,
}

/// The bars of the pause, in pixels.
struct Bars {
    /// Half the gap between them.
    gap: f32,
    width: f32,
    /// Half their height.
    height: f32,
}

impl Measures {
    fn of(size: u32, bar: Bar) -> Self {
        #[expect(clippy::cast_precision_loss, reason = "an icon's pixels are few")]
        let size = size as f32;
        // In sixteenths of the size; the plate wants to be seen around the ring.
        let margin = if bar == Bar::Unknown { 1.5 } else { 1.0 };
        let centre = size / 2.0;
        let outer = centre - (margin * size / 16.0).round();
        // One pixel at 16 pixels without a plate.
        let unit = outer / 7.0;
        let whole = |units: f32| (units * unit).round().max(1.0);
        let thick = outer - whole(2.75);
        Self {
            centre,
            outer,
            thin: outer - (2.5 * unit).round() / 2.0,
            thick,
            dot: thick - whole(2.0),
            disc: thick - whole(1.0),
            bars: Bars { gap: whole(0.9), width: whole(2.0), height: whole(2.8) },
        }
    }

    /// The point at `radius`, a share `turn` of a whole turn clockwise from the top.
    fn point(&self, radius: f32, turn: f32) -> (f32, f32) {
        let (sin, cos) = (turn * TAU - FRAC_PI_2).sin_cos();
        (self.centre + radius * cos, self.centre + radius * sin)
    }
}

/// What is filled, each by the even-odd rule.
fn shapes(ring: Ring, m: &Measures) -> Vec<Option<Path>> {
    let share = |steps: u8| f32::from(steps.min(STEPS)) / f32::from(STEPS);
    let thin = band(m, m.thin..m.outer, 1.0);
    // The arc begins within the thin ring, so that no edge is painted twice and looks heavier.
    let arc = |share| band(m, m.thick..f32::midpoint(m.thin, m.outer), share);
    match ring {
        Ring::Empty => vec![thin],
        Ring::Filling(steps) => vec![thin, arc(share(steps))],
        // Clockwise from the top as well, as the panel draws it.
        Ring::Draining(steps) => vec![thin, arc(share(steps)), disc(m, m.dot)],
        Ring::Underway => vec![thin, arc(1.0), disc(m, m.disc)],
        Ring::Paused => {
            let Bars { gap, width, height } = m.bars;
            let bar = |x| Rect::from_xywh(x, m.centre - height, width, 2.0 * height);
            let left = bar(m.centre - gap - width).map(PathBuilder::from_rect);
            let right = bar(m.centre + gap).map(PathBuilder::from_rect);
            vec![thin, left, right]
        }
    }
}

fn disc(m: &Measures, radius: f32) -> Option<Path> {
    PathBuilder::from_circle(m.centre, m.centre, radius)
}

/// What lies between two `radii`, clockwise from the top through a `share` of the turn; nothing where that is none.
fn band(m: &Measures, radii: Range<f32>, share: f32) -> Option<Path> {
    let mut path = PathBuilder::new();
    if share > 0.0 {
        let (x, y) = m.point(radii.end, 0.0);
        path.move_to(x, y);
        follow(m, &mut path, radii.end, 0.0, share);
        let (x, y) = m.point(radii.start, share);
        if share < 1.0 {
            path.line_to(x, y);
        } else {
            // A whole ring has no ends that are to be joined.
            path.close();
            path.move_to(x, y);
        }
        follow(m, &mut path, radii.start, share, 0.0);
        path.close();
    }
    path.finish()
}

/// Goes on along the circle of `radius`, either way round, in cubic curves of an eighth of a turn or less.
fn follow(m: &Measures, path: &mut PathBuilder, radius: f32, from: f32, to: f32) {
    const PIECES: u8 = 8;
    let turn = |piece: u8| from + (to - from) * f32::from(piece) / f32::from(PIECES);
    // The handles' length with which a cubic curve keeps to a circle, as a share of the radius.
    let handle = ((turn(1) - turn(0)) * TAU / 4.0).tan() * 4.0 / 3.0;
    for piece in 0..PIECES {
        let (here, there) = (turn(piece), turn(piece + 1));
        let ((ax, ay), (bx, by)) = (m.point(radius, here), m.point(radius, there));
        // A quarter turn on lies the direction of the tangent.
        let ((apx, apy), (bpx, bpy)) =
            (m.point(radius * handle, here + 0.25), m.point(radius * handle, there + 0.25));
        let c = m.centre;
        path.cubic_to(ax + apx - c, ay + apy - c, bx - bpx + c, by - bpy + c, bx, by);
    }
}

#[cfg(test)]
mod tests;
