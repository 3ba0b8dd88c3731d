//! Draws the ring of the tray icon.
//!
//! Shape tells everything, colour nothing. The outer edge, the bars of the pause and the start of the arc lie on whole
//! pixels, so that they are crisp at every size.

use ab_glyph_rasterizer::{Point, Rasterizer, point};
use ccc_core::ring::{Ring, STEPS};
use std::f32::consts::{FRAC_PI_2, TAU};
use std::iter;
use std::ops::Range;

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
    let mut picture = Picture { size, rgba: vec![0; (size * size * 4) as usize] };
    let measures = Measures::of(size, bar);
    let ink = match bar {
        Bar::Light => [0; 3],
        Bar::Dark | Bar::Unknown => [255; 3],
    };
    if bar == Bar::Unknown {
        picture.fill(&disc(&measures, measures.centre), [38, 38, 42]);
    }
    for shape in shapes(ring, &measures) {
        picture.fill(&shape, ink);
    }
    picture
}

/// Closed outlines. Within a second one that goes the other way round is a hole.
type Shape = Vec<Vec<Point>>;

impl Picture {
    /// Paints what lies inside `shape` over what is there.
    fn fill(&mut self, shape: &Shape, colour: [u8; 3]) {
        let mut coverage = Rasterizer::new(self.size as usize, self.size as usize);
        for outline in shape {
            let next = outline.iter().cycle().skip(1);
            for (from, to) in iter::zip(outline, next) {
                coverage.draw_line(*from, *to);
            }
        }
        let mut pixels = self.rgba.chunks_exact_mut(4);
        coverage.for_each_pixel(|_, above| {
            let Some(pixel) = pixels.next() else { return };
            // Sums along a row leave traces beside the shape; a byte has none.
            let (above, below) = (f32::from(byte(above * 255.0)) / 255.0, f32::from(pixel[3]) / 255.0);
            let alpha = above + below * (1.0 - above);
            if above > 0.0 {
                for (channel, ink) in pixel.iter_mut().zip(colour) {
                    let mixed = f32::from(ink) * above + f32::from(*channel) * below * (1.0 - above);
                    *channel = byte(mixed / alpha);
                }
                pixel[3] = byte(alpha * 255.0);
            }
        });
    }
}

fn byte(value: f32) -> u8 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "`as` keeps to 0 and 255")]
    let byte = value.round() as u8;
    byte
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
    fn point(&self, radius: f32, turn: f32) -> Point {
        let (sin, cos) = (turn * TAU - FRAC_PI_2).sin_cos();
        point(self.centre + radius * cos, self.centre + radius * sin)
    }
}

/// What is filled.
fn shapes(ring: Ring, m: &Measures) -> Vec<Shape> {
    let share = |steps: u8| f32::from(steps.min(STEPS)) / f32::from(STEPS);
    let thin = band(m, m.thin..m.outer, 1.0);
    // The arc begins within the thin ring, so that no edge is painted twice and looks heavier.
    let thick = |share| band(m, m.thick..f32::midpoint(m.thin, m.outer), share);
    match ring {
        Ring::Empty => vec![thin],
        Ring::Filling(steps) => vec![thin, thick(share(steps))],
        // Clockwise from the top as well, as the panel draws it.
        Ring::Draining(steps) => vec![thin, thick(share(steps)), disc(m, m.dot)],
        Ring::Underway => vec![thin, thick(1.0), disc(m, m.disc)],
        Ring::Paused => {
            let Bars { gap, width, height } = m.bars;
            let (top, bottom) = (m.centre - height, m.centre + height);
            let bar = |x| {
                vec![vec![point(x, top), point(x + width, top), point(x + width, bottom), point(x, bottom)]]
            };
            vec![thin, bar(m.centre - gap - width), bar(m.centre + gap)]
        }
    }
}

fn disc(m: &Measures, radius: f32) -> Shape {
    vec![arc(m, radius, 0.0, 1.0).collect()]
}

/// What lies between two `radii`, clockwise from the top through a `share` of the turn; nothing where that is none.
fn band(m: &Measures, radii: Range<f32>, share: f32) -> Shape {
    if share <= 0.0 {
        return Vec::new();
    }
    let outer = arc(m, radii.end, 0.0, share);
    let inner = arc(m, radii.start, share, 0.0);
    // A whole ring has no ends that are to be joined.
    if share < 1.0 { vec![outer.chain(inner).collect()] } else { vec![outer.collect(), inner.collect()] }
}

/// Along the circle of `radius`, either way round, in points so near that lines between them cannot be told from the curve.
fn arc(m: &Measures, radius: f32, from: f32, to: f32) -> impl Iterator<Item = Point> {
    const PIECES: u8 = 120;
    (0..=PIECES).map(move |piece| m.point(radius, from + (to - from) * f32::from(piece) / f32::from(PIECES)))
}

#[cfg(test)]
mod tests;
