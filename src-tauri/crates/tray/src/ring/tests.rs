use super::*;
use tiny_skia::{Color, ColorU8, Pixmap, PixmapPaint, Transform};

/// Odd sizes occur at broken scales.
const SIZES: [u32; 7] = [16, 22, 24, 27, 32, 48, 96];
const BARS: [Bar; 3] = [Bar::Light, Bar::Dark, Bar::Unknown];

fn states() -> Vec<Ring> {
    let mut states = vec![Ring::Empty, Ring::Underway, Ring::Paused];
    states.extend((1..=STEPS).map(Ring::Filling));
    states.extend((1..=STEPS).map(Ring::Draining));
    states
}

/// The sum of what is inked, in 255ths of a pixel. On a plate the ink is what is lighter than the plate.
fn ink(picture: &Picture, bar: Bar) -> u32 {
    let of = |pixel: &[u8]| match bar {
        Bar::Light | Bar::Dark => pixel[3],
        Bar::Unknown => pixel[0].saturating_sub(38),
    };
    picture.rgba.chunks(4).map(|pixel| u32::from(of(pixel))).sum()
}

/// How much two pictures differ: the sum over all bytes.
fn difference(a: &Picture, b: &Picture) -> u32 {
    a.rgba.iter().zip(&b.rgba).map(|(a, b)| u32::from(a.abs_diff(*b))).sum()
}

#[test]
fn every_step_of_filling_and_draining_shows() {
    // Larger icons have only more room for the step.
    for (size, bar) in SIZES[..5].iter().flat_map(|size| BARS.map(|bar| (*size, bar))) {
        for ring in [Ring::Filling, Ring::Draining] {
            let inks: Vec<u32> = (1..=STEPS).map(|steps| ink(&draw(ring(steps), size, bar), bar)).collect();
            assert!(inks.is_sorted_by(|fewer, more| fewer < more), "{:?}.. at {size} on {bar:?}", ring(1));
        }
    }
}

#[test]
fn half_an_hour_is_the_right_half() {
    for (size, bar) in SIZES.iter().flat_map(|size| BARS.map(|bar| (*size, bar))) {
        let empty = draw(Ring::Empty, size, bar);
        let half = draw(Ring::Filling(STEPS / 2), size, bar);
        for (at, (was, is)) in empty.rgba.chunks(4).zip(half.rgba.chunks(4)).enumerate() {
            let left = at % (size as usize) < size as usize / 2;
            assert!(!left || was == is, "pixel {at} at {size} on {bar:?}");
        }
        assert_ne!(empty, half);
    }
}

#[test]
fn what_is_left_of_the_wait_begins_at_the_top() {
    let drained = draw(Ring::Draining(STEPS / 2), 32, Bar::Dark);
    let alpha = |x: usize, y: usize| drained.rgba[(y * 32 + x) * 4 + 3];
    // In the band of the thick arc, at three o'clock and at nine.
    assert_eq!((alpha(26, 16), alpha(5, 16)), (255, 0));
}

#[test]
fn every_state_differs_from_every_other_at_the_smallest_size() {
    for bar in BARS {
        let states = states();
        let pictures: Vec<Picture> = states.iter().map(|ring| draw(*ring, 16, bar)).collect();
        for a in 0..states.len() {
            for b in 0..a {
                let (one, other) = (states[a], states[b]);
                assert_ne!(pictures[a], pictures[b], "{one:?} and {other:?} on {bar:?}");
                // Of different kinds, they differ by more than a few pale pixels: at least four whole ones.
                if std::mem::discriminant(&one) != std::mem::discriminant(&other)
                    && ![one, other].contains(&Ring::Empty)
                {
                    let difference = difference(&pictures[a], &pictures[b]);
                    assert!(difference > 4 * 255, "{one:?} and {other:?} on {bar:?}: {difference}");
                }
            }
        }
    }
}

#[test]
fn nothing_is_drawn_outside_the_circle() {
    for (size, bar) in SIZES.iter().flat_map(|size| BARS.map(|bar| (*size, bar))) {
        let edge = Measures::of(size, bar);
        let edge = if bar == Bar::Unknown { edge.centre } else { edge.outer };
        for ring in [Ring::Filling(1), Ring::Filling(STEPS), Ring::Draining(20), Ring::Underway, Ring::Paused]
        {
            let picture = draw(ring, size, bar);
            assert_eq!(picture.rgba.len(), (size * size * 4) as usize);
            for (at, pixel) in picture.rgba.chunks(4).enumerate() {
                let near = |along: usize| {
                    let from_centre = (f32::from(u16::try_from(along).unwrap()) + 0.5) - edge_centre(size);
                    (from_centre.abs() - 0.5).max(0.0)
                };
                // The pixel's corner that is nearest to the centre.
                let distance = near(at % size as usize).hypot(near(at / size as usize));
                assert!(distance < edge || pixel[3] == 0, "{ring:?} at {size} on {bar:?}: pixel {at}");
            }
        }
    }
}

fn edge_centre(size: u32) -> f32 {
    f32::from(u16::try_from(size).unwrap()) / 2.0
}

#[test]
fn edges_are_crisp_at_whole_pixels() {
    let even = SIZES.iter().filter(|size| **size % 2 == 0);
    for (size, bar) in even.flat_map(|size| [(*size, Bar::Light), (*size, Bar::Dark)]) {
        let margin = Measures::of(size, bar).centre - Measures::of(size, bar).outer;
        assert!((margin - margin.round()).abs() < f32::EPSILON, "{margin} at {size}");
        // The bars of the pause have no pale pixels: across the middle row there are none at all.
        let paused = draw(Ring::Paused, size, bar);
        let row = &paused.rgba[(size * size / 2 * 4) as usize..][..size as usize * 4];
        let inner = size as usize / 4 * 4..size as usize * 3 / 4 * 4;
        assert!(row[inner].chunks(4).all(|pixel| [0, 255].contains(&pixel[3])), "at {size} on {bar:?}");
    }
}

#[test]
fn a_ring_on_a_plate_reads_on_any_bar() {
    // The plate is opaque, so the bar behind it changes nothing within; and its ring stands out from it.
    for ring in states() {
        let picture = draw(ring, 22, Bar::Unknown);
        let luminance: Vec<u8> = picture.rgba.chunks(4).filter(|p| p[3] == 255).map(|p| p[0]).collect();
        assert!(luminance.contains(&38) && luminance.contains(&255), "{ring:?}");
    }
}

/// Paints all states at the usual sizes on bars of all kinds, four times as large, for the eye:
/// `RING_SHEET=ring.png cargo test -p ccc-tray sheet -- --ignored`.
#[test]
#[ignore = "writes a picture to look at, to the path in RING_SHEET"]
fn sheet() {
    const ZOOM: u32 = 4;
    let path = std::env::var_os("RING_SHEET").expect("RING_SHEET names the picture");
    let states = [
        Ring::Empty,
        Ring::Filling(1),
        Ring::Filling(15),
        Ring::Filling(30),
        Ring::Filling(45),
        Ring::Filling(59),
        Ring::Draining(60),
        Ring::Draining(42),
        Ring::Draining(6),
        Ring::Underway,
        Ring::Paused,
    ];
    let bars = [
        (Bar::Light, 0xff),
        (Bar::Light, 0xd0),
        (Bar::Dark, 0x30),
        (Bar::Dark, 0x00),
        (Bar::Unknown, 0xff),
        (Bar::Unknown, 0xd0),
        (Bar::Unknown, 0x80),
        (Bar::Unknown, 0x30),
        (Bar::Unknown, 0x00),
    ];
    let sizes = [16, 22, 24, 32];
    let cell = |size: u32| (size + 4) * ZOOM;
    let row: u32 = states.iter().map(|_| cell(32)).sum();
    let band: u32 = sizes.iter().map(|size| cell(*size)).sum();
    let mut sheet = Pixmap::new(row, band * u32::try_from(bars.len()).unwrap()).unwrap();
    let place = |n: u32| i32::try_from(n).unwrap();
    let mut y = 0;
    for (bar, grey) in bars {
        let mut ground = Pixmap::new(row, band).unwrap();
        ground.fill(Color::from_rgba8(grey, grey, grey, 255));
        let (same, plain) = (Transform::identity(), PixmapPaint::default());
        sheet.draw_pixmap(0, place(y), ground.as_ref(), &plain, same, None);
        for size in sizes {
            for (x, ring) in (0..).step_by(cell(32) as usize).zip(states) {
                let picture = draw(ring, size, bar);
                let mut icon = Pixmap::new(size, size).unwrap();
                for (to, from) in icon.pixels_mut().iter_mut().zip(picture.rgba.chunks(4)) {
                    *to = ColorU8::from_rgba(from[0], from[1], from[2], from[3]).premultiply();
                }
                let [x, y, zoom] =
                    [x + 2 * ZOOM, y + 2 * ZOOM, ZOOM].map(|n| f32::from(u16::try_from(n).unwrap()));
                let larger = Transform::from_row(zoom, 0.0, 0.0, zoom, x, y);
                sheet.draw_pixmap(0, 0, icon.as_ref(), &plain, larger, None);
            }
            y += cell(size);
        }
    }
    sheet.save_png(path).unwrap();
}
