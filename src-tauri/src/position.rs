//! Where the window goes on the screen.

/// A rectangle of the screen, in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Area {
    pub(crate) x: i32,
    pub(crate) y: i32,
    pub(crate) width: i32,
    pub(crate) height: i32,
}

/// How far the window stays from the edges, in pixels.
const GAP: i32 = 8;

/// The corner of a window of `size` that opens at a click: centred on it, at the edge of the work area that is nearer
/// to it (bars lie outside the work area), and wholly inside.
pub(crate) fn corner(click: (i32, i32), size: (i32, i32), work: Area) -> (i32, i32) {
    let x = within(click.0 - size.0 / 2, size.0, work.x, work.width);
    let at_top = click.1 < work.y + work.height / 2;
    let y = if at_top { work.y + GAP } else { work.y + work.height - size.1 - GAP };
    (x, within(y, size.1, work.y, work.height))
}

/// The nearest start to `start` at which a `length` lies within the span; where it is too long, its start is seen.
fn within(start: i32, length: i32, span_start: i32, span: i32) -> i32 {
    start.min(span_start + span - length - GAP).max(span_start + GAP)
}

#[cfg(test)]
mod tests {
    use super::*;

    const BAR_ON_TOP: Area = Area { x: 0, y: 30, width: 1280, height: 770 };
    const BAR_BELOW: Area = Area { x: 1280, y: 0, width: 1920, height: 1040 };
    const SIZE: (i32, i32) = (360, 600);

    #[test]
    fn it_hangs_from_a_bar_on_top_and_stands_on_a_bar_below() {
        assert_eq!(corner((900, 10), SIZE, BAR_ON_TOP), (720, 38));
        assert_eq!(corner((2000, 1060), SIZE, BAR_BELOW), (1820, 432));
    }

    #[test]
    fn it_stays_inside_where_the_click_is_in_a_corner() {
        assert_eq!(corner((1270, 10), SIZE, BAR_ON_TOP), (912, 38));
        assert_eq!(corner((2, 10), SIZE, BAR_ON_TOP), (8, 38));
        assert_eq!(corner((1281, 1079), SIZE, BAR_BELOW), (1288, 432));
    }

    #[test]
    fn a_screen_that_is_too_small_shows_the_upper_end() {
        let small = Area { x: 0, y: 0, width: 320, height: 480 };
        assert_eq!(corner((300, 470), SIZE, small), (8, 8));
    }
}
