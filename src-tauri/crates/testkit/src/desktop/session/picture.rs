//! What is on a screen, and what has changed on it: black-box tests see what a person sees.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// How far a colour's part may be off and still be the same, of 255: bars fade and pictures are smoothed.
const TOLERANCE: u8 = 12;

/// A rectangle of the screen, in its pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    /// From the left.
    pub x: usize,
    /// From the top.
    pub y: usize,
    /// From the left edge to the right one.
    pub width: usize,
    /// From the upper edge to the lower one.
    pub height: usize,
}

impl Area {
    /// Its middle.
    pub fn middle(self) -> (usize, usize) {
        (self.x + self.width / 2, self.y + self.height / 2)
    }

    /// What is left of it without its edges, which may be framed.
    pub fn inside(self, edge: usize) -> Self {
        let less = |length: usize| length.saturating_sub(2 * edge);
        Self { x: self.x + edge, y: self.y + edge, width: less(self.width), height: less(self.height) }
    }

    /// Whether a point is in it.
    pub fn holds(self, (x, y): (usize, usize)) -> bool {
        (self.x..self.x + self.width).contains(&x) && (self.y..self.y + self.height).contains(&y)
    }
}

/// The pixels of a screen, three bytes each, row by row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

impl Picture {
    /// Reads a portable pixmap (`P6`, 255 shades), which is what `grim -t ppm` and `import ppm:-` write; `None` where
    /// it is something else.
    pub fn from_ppm(bytes: &[u8]) -> Option<Self> {
        // Four words with single white space behind each: the format's name, width, height, shades.
        let mut rest = bytes;
        let mut words = Vec::new();
        while words.len() < 4 {
            let end = rest.iter().position(u8::is_ascii_whitespace)?;
            words.push(std::str::from_utf8(&rest[..end]).ok()?);
            rest = &rest[end + 1..];
        }
        let [name, width, height, shades] = words[..] else { return None };
        let (width, height): (usize, usize) = (width.parse().ok()?, height.parse().ok()?);
        let is_whole = name == "P6" && shades == "255" && width.checked_mul(height)? * 3 == rest.len();
        (is_whole && width > 0 && height > 0).then(|| Self { width, height, pixels: rest.to_vec() })
    }

    /// Reads rows of `stride` bytes with four for each pixel: blue, green, red and one more; `None` where some are missing.
    pub fn from_bgra(width: u32, height: u32, stride: u32, bytes: &[u8]) -> Option<Self> {
        let [width, height, stride] = [width, height, stride].map(|length| length as usize);
        let is_whole = width > 0 && stride >= width * 4 && bytes.len() >= height * stride;
        let rows = bytes.chunks_exact(stride.max(1)).take(height);
        let pixels = rows.flat_map(|row| row[..width * 4].as_chunks::<4>().0);
        let pixels = || pixels.flat_map(|&[blue, green, red, _]| [red, green, blue]).collect();
        is_whole.then(|| Self { width, height, pixels: pixels() })
    }

    /// All of it.
    pub fn whole(&self) -> Area {
        Area { x: 0, y: 0, width: self.width, height: self.height }
    }

    /// The smallest rectangle in `area` that holds all that differs from `before`; `None` where nothing does.
    pub fn changed(&self, before: &Self, area: Area) -> Option<Area> {
        self.changed_by(before, area, 1)
    }

    /// The same, leaving out what is small, such as a pointer: only rows and columns count in which at least so many
    /// pixels differ.
    pub fn changed_by(&self, before: &Self, area: Area, least: usize) -> Option<Area> {
        assert_eq!((self.width, self.height), (before.width, before.height), "the screen keeps its size");
        let differs = |x, y| !is_alike(self.pixel(x, y), before.pixel(x, y));
        let across = area.x..(area.x + area.width).min(self.width);
        let down = area.y..(area.y + area.height).min(self.height);
        let (mut columns, mut rows) = (vec![0; across.len()], vec![0; down.len()]);
        for (y, row) in down.zip(&mut rows) {
            for (x, column) in across.clone().zip(&mut columns) {
                let one = usize::from(differs(x, y));
                *column += one;
                *row += one;
            }
        }
        let ends = |counts: &[usize]| {
            let first = counts.iter().position(|&count| count >= least)?;
            let last = counts.iter().rposition(|&count| count >= least)?;
            Some((first, last + 1 - first))
        };
        let ((x, width), (y, height)) = (ends(&columns)?, ends(&rows)?);
        Some(Area { x: area.x + x, y: area.y + y, width, height })
    }

    /// The rows of text in `area`, from the top: a row of pixels that is not of one colour belongs to a text. Lines
    /// that separate entries are no text, being thinner than `least`.
    pub fn rows_of_text(&self, area: Area, least: usize) -> Vec<Area> {
        let mut rows: Vec<Area> = Vec::new();
        for y in area.y..area.y + area.height {
            let first = self.pixel(area.x, y);
            let is_plain = (area.x..area.x + area.width).all(|x| is_alike(self.pixel(x, y), first));
            if is_plain {
                continue;
            }
            match rows.last_mut() {
                // a gap of two: the dot above an i
                Some(last) if last.y + last.height + 2 >= y => last.height = y + 1 - last.y,
                _ => rows.push(Area { y, height: 1, ..area }),
            }
        }
        rows.retain(|row| row.height >= least);
        rows
    }

    /// The smallest rectangle in `area` that holds the rows in which at least `least` pixels are of this colour.
    pub fn bar_of(&self, colour: [u8; 3], area: Area, least: usize) -> Option<Area> {
        let columns = |y| (area.x..area.x + area.width).filter(move |&x| is_alike(self.pixel(x, y), colour));
        let mut rows = (area.y..area.y + area.height).filter(|&y| columns(y).count() >= least);
        let first = rows.next()?;
        let last = rows.next_back().unwrap_or(first);
        let (left, right) = (columns(first).next()?, columns(first).next_back()?);
        Some(Area { x: left, y: first, width: right + 1 - left, height: last + 1 - first })
    }

    /// Saves a part of it as a picture for a person or a program to look at; `convert` writes it.
    pub fn save(&self, area: Area, path: &Path) {
        let mut convert = Command::new("convert")
            .args(["ppm:-", "-crop"])
            .arg(format!("{}x{}+{}+{}", area.width, area.height, area.x, area.y))
            .args(["+repage", "-strip"])
            .arg(path)
            .stdin(Stdio::piped())
            .spawn()
            .unwrap_or_else(|why| panic!("ImageMagick does not start: {why}"));
        let mut into = convert.stdin.take().expect("its input is piped");
        into.write_all(format!("P6\n{} {}\n255\n", self.width, self.height).as_bytes())
            .and_then(|()| into.write_all(&self.pixels))
            .expect("ImageMagick reads");
        drop(into);
        assert!(convert.wait().expect("a child can be waited for").success(), "{}", path.display());
    }

    fn pixel(&self, x: usize, y: usize) -> [u8; 3] {
        let at = (y * self.width + x) * 3;
        [self.pixels[at], self.pixels[at + 1], self.pixels[at + 2]]
    }
}

fn is_alike(one: [u8; 3], other: [u8; 3]) -> bool {
    one.iter().zip(other).all(|(one, other)| one.abs_diff(other) <= TOLERANCE)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Of these rows; a space is black, all else white.
    fn picture(rows: &[&str]) -> Picture {
        let pixels = rows.concat().bytes().flat_map(|byte| [if byte == b' ' { 0 } else { 255 }; 3]).collect();
        Picture { width: rows[0].len(), height: rows.len(), pixels }
    }

    #[test]
    fn a_pixmap_is_read_only_where_it_is_whole() {
        let read = Picture::from_ppm(b"P6\n2 1\n255\n\x00\x00\x00\xff\xff\xff").unwrap();
        assert_eq!(read, picture(&[" x"]));
        for broken in [&b"P6\n2 1\n255\n\x00"[..], b"P5\n1 1\n255\n\x00", b"P6\n", b""] {
            assert_eq!(Picture::from_ppm(broken), None);
        }
    }

    #[test]
    fn what_has_changed_is_the_smallest_rectangle_around_it() {
        let before = picture(&["    ", "    ", "    "]);
        assert_eq!(before.changed(&before, before.whole()), None);
        let after = picture(&["    ", " x  ", "  x "]);
        assert_eq!(after.changed(&before, after.whole()), Some(Area { x: 1, y: 1, width: 2, height: 2 }));
        let right = Area { x: 2, y: 0, width: 2, height: 3 };
        assert_eq!(after.changed(&before, right), Some(Area { x: 2, y: 2, width: 1, height: 1 }));
    }

    #[test]
    fn what_is_small_can_be_left_out() {
        let before = picture(&["      ", "      ", "      ", "      "]);
        let after = picture(&["     x", "  xx  ", "  xx  ", "      "]);
        assert_eq!(
            after.changed_by(&before, after.whole(), 2),
            Some(Area { x: 2, y: 1, width: 2, height: 2 })
        );
        assert_eq!(after.changed_by(&before, after.whole(), 3), None);
    }

    #[test]
    fn a_button_is_found_by_its_colour() {
        let page = picture(&["     x", " xxx  ", " xxx  ", "      "]);
        let button = Area { x: 1, y: 1, width: 3, height: 2 };
        assert_eq!(page.bar_of([255; 3], page.whole(), 2), Some(button));
        assert_eq!(page.bar_of([255; 3], page.whole(), 4), None);
    }

    #[test]
    fn rows_of_text_are_told_from_the_lines_between_them() {
        let menu = picture(&[
            "     ", " x   ", " xx  ", "     ", "     ", "     ", " xxx ", "     ", "     ", "     ",
            " x x ", " xxx ",
        ]);
        let rows = menu.rows_of_text(menu.whole(), 2);
        assert_eq!(rows.iter().map(|row| (row.y, row.height)).collect::<Vec<_>>(), [(1, 2), (10, 2)]);
    }
}
