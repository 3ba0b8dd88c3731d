//! Where the window goes on the screen.

/// A point of the screen.
pub(crate) type Point = (i32, i32);

/// A rectangle of the screen, in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Area {
    pub(crate) x: i32,
    pub(crate) y: i32,
    pub(crate) width: i32,
    pub(crate) height: i32,
}

#[cfg(target_os = "linux")]
impl Area {
    fn contains(self, (x, y): Point) -> bool {
        (self.x..self.x + self.width).contains(&x) && (self.y..self.y + self.height).contains(&y)
    }
}

/// How far the window stays from the edges, in pixels.
pub(crate) const GAP: i32 = 8;

/// So near to the pointer, in logical pixels, a click was made with it: hosts tell an edge of the icon, or its middle.
#[cfg(target_os = "linux")]
const AT_POINTER: u32 = 96;

/// The point of a click on the icon, in device pixels, at this scale: where a tray host says that it was, or where the
/// pointer was when the program heard of it. Some hosts tell only a distance from their icon (MATE's says 0, 25), or logical
/// pixels (Xfce's), so one that is not near the pointer is believed only where there is nothing to mistake it for: then the
/// icon was pressed with the keyboard, or the pointer has gone on.
#[cfg(target_os = "linux")]
pub(crate) fn click_point(given: Option<Point>, pointer: Option<Point>, scale: i32) -> Option<Point> {
    let (Some((x, y)), Some(pointer)) = (given, pointer) else { return given.or(pointer) };
    let most = AT_POINTER.saturating_mul(scale.unsigned_abs());
    let near = |at: Point| at.0.abs_diff(pointer.0) <= most && at.1.abs_diff(pointer.1) <= most;
    let logical = (x.saturating_mul(scale), y.saturating_mul(scale));
    Some(match (near((x, y)), near(logical)) {
        (true, _) => (x, y),
        (false, true) => logical,
        (false, false) if scale == 1 && x != 0 && y != 0 => (x, y),
        (false, false) => pointer,
    })
}

/// Where a layer surface hangs: which of the monitors, `None` for the one that the desktop takes, and two distances from its
/// edges.
#[cfg(target_os = "linux")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hanging {
    pub(crate) monitor: Option<usize>,
    pub(crate) across: Across,
    pub(crate) bar: Bar,
}

/// The edge that the bar with the icon is at.
#[cfg(target_os = "linux")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Bar {
    Top,
    Bottom,
}

/// Where it is along the bar.
#[cfg(target_os = "linux")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Across {
    /// At the right end, where bars have their icons.
    AtRight,
    /// So far from the left edge.
    FromLeft(i32),
}

/// A bar's thickness at the most, in logical pixels: a click nearer to the screen's corner than this may be one that the host
/// tells by its distance from the icon.
#[cfg(target_os = "linux")]
const BAR: i32 = 64;

/// Where a layer surface of this width hangs that was opened by a click, where the monitors have these areas (all in logical
/// pixels): at the bar and centred at the icon, or at the right end of `usual` where nobody tells. The desktop itself keeps it
/// clear of its bars.
#[cfg(target_os = "linux")]
pub(crate) fn hanging(click: Option<Point>, width: i32, monitors: &[Area], usual: Bar) -> Hanging {
    let corner = Hanging { monitor: None, across: Across::AtRight, bar: usual };
    // waybar before 0.10 tells a distance from the icon.
    let Some(click) = click.filter(|(x, y)| *x > BAR || *y > BAR) else { return corner };
    let Some(monitor) = monitors.iter().position(|area| area.contains(click)) else { return corner };
    let area = monitors[monitor];
    let from_left = within(click.0 - width / 2, width, area.x, area.width) - area.x;
    let at_right = from_left + width + GAP >= area.width;
    let across = if at_right { Across::AtRight } else { Across::FromLeft(from_left) };
    let bar = if click.1 < area.y + area.height / 2 { Bar::Top } else { Bar::Bottom };
    Hanging { monitor: Some(monitor), across, bar }
}

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

/// How thick the bars of Plasma 5 are where nobody has changed it, in logical pixels.
#[cfg(target_os = "linux")]
const BAR_OF_PLASMA_5: i32 = 44;

/// How far a layer surface stays from the edge that the bar is at, where the desktop does not keep it clear of its bars, as
/// Plasma 5 does not. An icon is in the middle of its bar, so that this is about twice as thick as the click is far from
/// the edge (`None` where nobody tells).
#[cfg(target_os = "linux")]
pub(crate) fn clear_of_bar(click: Option<i32>) -> i32 {
    let bar = click.map_or(0, |distance| distance.saturating_mul(2)).clamp(BAR_OF_PLASMA_5, 2 * BAR);
    bar + GAP
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

    #[cfg(target_os = "linux")]
    #[test]
    fn on_x11_a_click_is_where_the_pointer_is_unless_the_host_tells_better() {
        let at = |given, pointer, scale| click_point(Some(given), Some(pointer), scale);
        // Xfce, LXQt, Cinnamon
        assert_eq!(at((1128, 780), (1131, 786), 1), Some((1128, 780)));
        // MATE
        assert_eq!(at((0, 25), (1116, 12), 1), Some((1116, 12)));
        // Xfce at twice the size
        assert_eq!(at((1128, 6), (2260, 14), 2), Some((2256, 12)));
        assert_eq!(at((1128, 6), (900, 700), 2), Some((900, 700)));
        // The icon was pressed with the keyboard, or the panel took long.
        assert_eq!(at((1128, 780), (200, 300), 1), Some((1128, 780)));
        // No click at the icon: an entry of the menu, a notice, a start from elsewhere.
        assert_eq!(click_point(None, Some((200, 300)), 1), Some((200, 300)));
        assert_eq!(click_point(Some((3, 4)), None, 1), Some((3, 4)));
        assert_eq!(click_point(None, None, 1), None);
        assert_eq!(at((i32::MAX, i32::MAX), (5, 5), 2), Some((5, 5)));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_layer_surface_hangs_at_the_icon_or_where_icons_are() {
        let (left, right) = (
            Area { x: 0, y: 0, width: 1280, height: 800 },
            Area { x: 1280, y: 0, width: 1920, height: 1080 },
        );
        let hangs = |click| hanging(click, 360, &[left, right], Bar::Top);
        let corner = Hanging { monitor: None, across: Across::AtRight, bar: Bar::Top };
        assert_eq!(hangs(None), corner);
        // A distance from the icon, and a point that is on no monitor.
        assert_eq!(hangs(Some((9, 15))), corner);
        assert_eq!(hangs(Some((900, 5000))), corner);
        let (monitor, bar) = (Some(0), Bar::Top);
        assert_eq!(hangs(Some((1200, 10))), Hanging { monitor, across: Across::AtRight, bar });
        assert_eq!(hangs(Some((600, 10))), Hanging { monitor, across: Across::FromLeft(420), bar });
        assert_eq!(hangs(Some((70, 10))), Hanging { monitor, across: Across::FromLeft(GAP), bar });
        let (monitor, bar) = (Some(1), Bar::Bottom);
        assert_eq!(hangs(Some((1880, 1070))), Hanging { monitor, across: Across::FromLeft(420), bar });
        assert_eq!(hangs(Some((3190, 1070))), Hanging { monitor, across: Across::AtRight, bar });
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn it_stays_clear_of_a_bar_that_the_desktop_says_nothing_of() {
        assert_eq!((clear_of_bar(None), clear_of_bar(Some(12))), (52, 52));
        assert_eq!((clear_of_bar(Some(40)), clear_of_bar(Some(700))), (88, 136));
    }
}
