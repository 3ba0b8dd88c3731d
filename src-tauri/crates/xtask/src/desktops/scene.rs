//! A desktop with a person before it: what the checks do there, and what they wait for.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use ccc_testkit::desktop::session::{Area, Button, Picture, SIZE};
use ccc_testkit::desktop::{Desktop, Resident};
use serde_json::json;

use super::checks::Outcome;
use super::reading;
use super::table::{From, Opens, Row, Started};

/// The room, and so what Join opens.
pub(super) const LINK: &str = "https://meet.example.org/coop?a=b&c=%20";

/// How long something may take to happen.
const PATIENCE: Duration = Duration::from_mins(1);

/// The colour of the button Join in the light panel.
pub(super) const JOIN: [u8; 3] = [0x0b, 0x6b, 0x5d];

/// Where the pointer waits: on no icon, notice or panel, whose button would be drawn otherwise under it.
pub(super) const ASIDE: (usize, usize) = (100, SIZE.1 - 100);

/// A desktop, and where its pictures go.
pub(super) struct Scene<'a> {
    pub(super) row: &'a Row,
    pub(super) started: Started,
    pub(super) folder: PathBuf,
}

/// A resident that has just been started by somebody who knows it, and the screen before.
pub(super) struct Round {
    resident: Resident,
    pub(super) before: Picture,
}

impl Scene<'_> {
    pub(super) fn desktop(&self) -> &Desktop {
        &self.started.session.desktop
    }

    /// Waits as long as a desktop without a graphics card may need on a busy machine.
    pub(super) fn wait<T>(&self, probe: impl FnMut() -> Option<T>) -> Option<T> {
        self.desktop().within(PATIENCE, probe)
    }

    /// A new resident that remembers nothing but that the person is welcome.
    pub(super) fn round(&self, at: &str) -> Result<Round> {
        let desktop = self.desktop();
        // Out of the way of what is to appear.
        self.started.session.point_at(ASIDE);
        let before = self.started.session.look_at_rest();
        let journal = desktop.journal_path();
        fs::create_dir_all(journal.parent().context("a file lies in a folder")?)?;
        fs::write(&journal, "{\"version\":1,\"welcomed\":true}")?;
        Ok(Round { resident: desktop.resident().at(at).start(), before })
    }

    /// Quits it, and waits until the screen is as before.
    pub(super) fn end(&self, mut round: Round) {
        self.desktop().ccc(&["quit"]);
        // Its last word to the journal is not to be the next one's first.
        round.resident.ends();
        // The panel stays, to say that the resident is gone.
        self.desktop().end_strays("ccc-panel");
        self.started.session.point_at(ASIDE);
        // What does not go is a fault of the next check.
        let _ = self.desktop().within(Duration::from_secs(5), || {
            let area = self.started.session.window(&round.before, round.before.whole());
            area.is_none().then_some(())
        });
    }

    /// Where the icon is; an error where the desktop has none. Other icons move aside for it, so it is known by its
    /// change when reminders are paused.
    pub(super) fn icon(&self, round: &Round) -> Result<Area> {
        let tray = self.started.tray.context("this desktop has no tray")?;
        let session = &self.started.session;
        let is_icon = |area: &Area| area.width >= 5 && area.height >= 5;
        let drawn = |before: &Picture| session.look().changed(before, tray).filter(is_icon);
        self.wait(|| drawn(&round.before)).context("no icon comes")?;
        let running = session.look_at_rest();
        let mut client = self.desktop().client("cli");
        client.ask(&json!({"act": {"do": "pause", "days": 6}}));
        let icon = self.wait(|| drawn(&running)).context("the icon stays as it is in a pause")?;
        let paused = session.look_at_rest();
        client.ask(&json!({"act": {"do": "resume"}}));
        let back = || session.look().changed(&paused, icon).is_some().then_some(());
        self.wait(back).context("the icon stays paused")?;
        Ok(icon)
    }

    /// The middle of the icon.
    pub(super) fn place(&self, round: &Round) -> Result<(usize, usize)> {
        Ok(self.icon(round)?.middle())
    }

    /// Opens the panel in this desktop's way.
    pub(super) fn open(&self, round: &Round) -> Result<()> {
        if self.row.opens == Opens::Command {
            self.desktop().ccc(&["panel"]);
        } else {
            self.row.open(&self.started.session, self.place(round)?);
        }
        Ok(())
    }

    /// The panel, where it is on the screen.
    pub(super) fn window(&self, round: &Round) -> Option<Area> {
        let session = &self.started.session;
        session.window(&round.before, round.before.whole()).filter(|area| area.height > 400)
    }

    /// Waits until it is there, and has been painted.
    pub(super) fn wait_for_panel(&self, round: &Round) -> Result<Area> {
        let session = &self.started.session;
        self.wait(|| self.window(round)).context("no panel comes")?;
        let painted = || {
            let area = self.window(round)?;
            session.look().bar_of(JOIN, area, area.width / 4)
        };
        self.wait(painted).context("the panel stays empty")?;
        session.look_at_rest();
        self.window(round).context("the panel goes again")
    }

    /// Opens the icon's menu, and clicks on `entry`.
    pub(super) fn choose(&self, round: &Round, entry: &str) -> Result<()> {
        let session = &self.started.session;
        session.click(self.place(round)?, Button::Right);
        let menu = || session.window(&round.before, round.before.whole()).filter(|area| area.height > 100);
        self.wait(menu).context("no menu comes")?;
        let now = self.photograph("menu");
        let area = menu().context("the menu goes again")?;
        let words = reading::read(&now, area, &self.desktop().path("cache"))?;
        for known in ["Copy access code", "Skip this one", "Settings", "Quit"] {
            reading::find(&words, known)?;
        }
        session.click(reading::find(&words, entry)?, Button::Left);
        Ok(())
    }

    /// Whether this becomes so soon.
    pub(super) fn soon(&self, is_so: impl Fn() -> bool) -> bool {
        self.desktop().within(Duration::from_secs(5), || is_so().then_some(())).is_some()
    }

    /// Whether the access code is on the clipboard, or comes there soon.
    pub(super) fn is_code_copied(&self) -> bool {
        self.soon(|| self.started.session.clipboard().trim() == "ccc")
    }

    /// Takes a picture of all, for a person to look at.
    pub(super) fn photograph(&self, name: &str) -> Picture {
        let now = self.started.session.look_at_rest();
        now.save(now.whole(), &self.folder.join(format!("{name}.png")));
        now
    }

    /// Waits until one more link has been opened than `before`; tells whether it is the right one, with a token where this
    /// desktop gives one.
    pub(super) fn opened(&self, before: usize, from: From) -> Result<Outcome> {
        let desktop = self.desktop();
        let opened = self.wait(|| desktop.opened().get(before).cloned()).context("nothing opens")?;
        ensure!(opened == [LINK], "{opened:?} opens");
        let [wayland, x11] = desktop.opened_with().get(before).cloned().unwrap_or_default();
        let copied = self.is_code_copied();
        let code = if copied { "the code is on the clipboard" } else { "the code is NOT on the clipboard" };
        let gives = self.row.tokens.contains(&from);
        Ok(match (wayland.is_empty(), gives) {
            (false, _) if wayland != x11 => Outcome::Fault(format!("tokens {wayland:?} and {x11:?} differ")),
            // KWin's word for a token that brings nothing to the front.
            (false, true) if wayland.starts_with("not-granted") => Outcome::Fine(format!(
                "the exact link, with a token that KWin does not grant a played click; {code}"
            )),
            (true, true) => Outcome::Fault(format!("the exact link, without a token; {code}")),
            _ if !copied => Outcome::Fault(format!("the exact link, but {code}")),
            (false, _) => Outcome::Fine(format!("the exact link, with a token; {code}")),
            (true, false) => {
                Outcome::Fine(format!("the exact link, without a token, as is known of this desktop; {code}"))
            }
        })
    }
}
