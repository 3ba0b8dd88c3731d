//! When something is painted, as a person sees it: by the pixels on the screen.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use x11rb::connection::Connection as _;
use x11rb::protocol::damage::{ConnectionExt as _, ReportLevel};
use x11rb::protocol::xproto::{ConnectionExt as _, ImageFormat};
use x11rb::rust_connection::RustConnection;

use crate::wait;

/// How long a picture may stay as it is until it counts as finished.
const AT_REST: Duration = Duration::from_millis(600);
/// A window that has not painted by then never will.
const LIMIT: Duration = Duration::from_secs(15);
/// A window that adds no more colours than this is blank still.
const CONTENT: usize = 20;
/// Only every fifth row is looked at; text is taller than that.
const ROWS: usize = 5;

/// A connection to a display, and the size of its screen.
pub(crate) struct Screen {
    connection: RustConnection,
    root: u32,
    width: u16,
    height: u16,
    /// What tells that something was drawn: looking all the time would take the time that it measures.
    damage: u32,
}

impl Screen {
    /// Looks at the display called `name`.
    pub(crate) fn of(name: &str) -> Result<Screen> {
        let (connection, number) =
            RustConnection::connect(Some(name)).context("the display does not answer")?;
        let screen = connection.setup().roots.get(number).context("the display has no screen")?;
        let (root, width, height) = (screen.root, screen.width_in_pixels, screen.height_in_pixels);
        connection
            .damage_query_version(1, 1)?
            .reply()
            .context("the display does not tell of what is drawn")?;
        let damage = connection.generate_id()?;
        connection.damage_create(damage, root, ReportLevel::NON_EMPTY)?;
        connection.flush()?;
        Ok(Screen { connection, root, width, height, damage })
    }

    /// Whether something was drawn since this was asked last, or the colours were counted.
    fn changed(&self) -> Result<bool> {
        let mut changed = false;
        while self.connection.poll_for_event()?.is_some() {
            changed = true;
        }
        if changed {
            self.connection.damage_subtract(self.damage, x11rb::NONE, x11rb::NONE)?;
            self.connection.flush()?;
        }
        Ok(changed)
    }

    /// How many colours are on it. A blank window adds one; text with its smooth edges adds dozens.
    pub(crate) fn colours(&self) -> Result<usize> {
        // What was drawn before is in the picture.
        self.changed()?;
        let image = self
            .connection
            .get_image(ImageFormat::Z_PIXMAP, self.root, 0, 0, self.width, self.height, u32::MAX)?
            .reply()
            .context("the screen's pixels cannot be read")?;
        let mut seen = vec![false; 1 << 15];
        for row in image.data.chunks_exact(usize::from(self.width) * 4).step_by(ROWS) {
            for pixel in row.as_chunks::<4>().0 {
                // five bits of each colour are enough to tell text from a blank page
                let [blue, green, red, _] = pixel.map(|part| usize::from(part >> 3));
                seen[red << 10 | green << 5 | blue] = true;
            }
        }
        Ok(seen.iter().filter(|seen| **seen).count())
    }

    /// From `start` until what appears on a screen that had `before` colours is painted: the first instant at which nearly all
    /// of its colours are there.
    pub(crate) fn until_painted(&self, start: Instant, before: usize) -> Result<Duration> {
        let mut seen: Vec<(Duration, usize)> = Vec::new();
        loop {
            if self.changed()? {
                // It was drawn before it is looked at.
                let drawn = start.elapsed();
                seen.push((drawn, self.colours()?));
            }
            let now = start.elapsed();
            let colours = seen.last().map_or(before, |(_, colours)| *colours);
            let last_change = seen.iter().rev().take_while(|(_, then)| *then == colours).last();
            let at_rest = last_change.is_some_and(|(since, _)| now.saturating_sub(*since) > AT_REST);
            if colours > before + CONTENT && at_rest {
                let enough = before + (colours - before) * 9 / 10;
                let painted = seen.iter().find(|(_, colours)| *colours >= enough);
                return painted.map(|(when, _)| *when).context("the last look is one of the looks");
            }
            ensure!(now < LIMIT, "nothing is painted {} s after the click", LIMIT.as_secs());
            wait::pause(Duration::from_millis(1));
        }
    }

    /// Waits until something is painted on a screen that had `before` colours.
    pub(crate) fn until_content(&self, before: usize) -> Result<()> {
        wait::until("something painted on the screen", LIMIT, || {
            self.colours().is_ok_and(|colours| colours > before + CONTENT).then_some(())
        })
    }

    /// Waits until there are no more colours than `before`.
    pub(crate) fn until_blank(&self, before: usize) -> Result<()> {
        wait::until("the panel to leave the screen", LIMIT, || {
            self.colours().is_ok_and(|colours| colours <= before).then_some(())
        })
    }
}
