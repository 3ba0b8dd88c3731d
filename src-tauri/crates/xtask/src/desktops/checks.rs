//! What is tried on each desktop.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use ccc_testkit::desktop::session::{Area, Button, Picture, SIZE};
use ccc_testkit::desktop::{Desktop, Resident};

use serde_json::json;

use super::reading;
use super::table::{Answers, From, Opens, Row, Started};

/// The room, and so what Join opens.
const LINK: &str = "https://meet.example.org/coop?a=b&c=%20";

/// A while before the slot, when nothing is said.
const QUIET: &str = "2026-11-26T07:20:00Z";
/// Two seconds before the first notice.
const NOTICE: &str = "2026-11-26T07:44:58Z";

/// How long something may take to happen.
const PATIENCE: Duration = Duration::from_mins(1);

/// The colour of the button Join in the light panel.
const JOIN: [u8; 3] = [0x0b, 0x6b, 0x5d];

/// Where the pointer waits: on no icon, notice or panel, whose button would be drawn otherwise under it.
const ASIDE: (usize, usize) = (100, SIZE.1 - 100);

/// How a check ended.
pub(super) enum Outcome {
    /// As it should; with what was seen.
    Fine(String),
    /// This desktop has no such thing.
    Absent(&'static str),
    /// Not as it should.
    Fault(String),
}

/// A check with its name, as the report has it.
pub(super) type Check = (&'static str, fn(&mut Scene<'_>) -> Result<Outcome>);

/// All of them, in an order in which each leaves the desktop as it was.
pub(super) const ALL: [Check; 9] = [
    ("the icon comes", icon),
    ("a click opens the panel", panel),
    ("Escape closes it", escape),
    ("a second click closes it", second_click),
    ("Join in the panel opens the link", join_in_panel),
    ("Join in the menu opens the link", join_in_menu),
    ("a notice comes, and its Join opens the link", join_in_notice),
    ("the bar starts anew", bar_anew),
    ("ccc doctor", doctor),
];

/// A desktop, and where its pictures go.
pub(super) struct Scene<'a> {
    pub(super) row: &'a Row,
    pub(super) started: Started,
    pub(super) folder: PathBuf,
}

/// The settings with which all is tried.
pub(super) fn settings() -> String {
    format!("[room]\nurl = '{LINK}'\n")
}

/// A resident that has just been started by somebody who knows it, and the screen before.
struct Round {
    resident: Resident,
    before: Picture,
}

impl Scene<'_> {
    fn desktop(&self) -> &Desktop {
        &self.started.session.desktop
    }

    /// Waits as long as a desktop without a graphics card may need on a busy machine.
    fn wait<T>(&self, probe: impl FnMut() -> Option<T>) -> Option<T> {
        self.desktop().within(PATIENCE, probe)
    }

    /// A new resident that remembers nothing but that the person is welcome.
    fn round(&self, at: &str) -> Result<Round> {
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
    fn end(&self, mut round: Round) {
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
    fn icon(&self, round: &Round) -> Result<Area> {
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
    fn place(&self, round: &Round) -> Result<(usize, usize)> {
        Ok(self.icon(round)?.middle())
    }

    /// Opens the panel in this desktop's way.
    fn open(&self, round: &Round) -> Result<()> {
        if self.row.opens == Opens::Command {
            self.desktop().ccc(&["panel"]);
        } else {
            self.row.open(&self.started.session, self.place(round)?);
        }
        Ok(())
    }

    /// The panel, where it is on the screen.
    fn window(&self, round: &Round) -> Option<Area> {
        let session = &self.started.session;
        session.window(&round.before, round.before.whole()).filter(|area| area.height > 400)
    }

    /// Waits until it is there, and has been painted.
    fn wait_for_panel(&self, round: &Round) -> Result<Area> {
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

    /// Takes a picture of all, for a person to look at.
    fn photograph(&self, name: &str) -> Picture {
        let now = self.started.session.look_at_rest();
        now.save(now.whole(), &self.folder.join(format!("{name}.png")));
        now
    }

    /// Waits until one more link has been opened than `before`; tells whether it is the right one, with a token where this
    /// desktop gives one.
    fn opened(&self, before: usize, from: From) -> Result<Outcome> {
        let desktop = self.desktop();
        let opened = self.wait(|| desktop.opened().get(before).cloned()).context("nothing opens")?;
        ensure!(opened == [LINK], "{opened:?} opens");
        let [wayland, x11] = desktop.opened_with().get(before).cloned().unwrap_or_default();
        let copied = desktop.within(Duration::from_secs(5), || {
            (self.started.session.clipboard().trim() == "ccc").then_some(())
        });
        let code = if copied.is_some() {
            "the code is on the clipboard"
        } else {
            "the code is NOT on the clipboard"
        };
        let gives = self.row.tokens.contains(&from);
        Ok(match (wayland.is_empty(), gives) {
            (false, _) if wayland != x11 => Outcome::Fault(format!("tokens {wayland:?} and {x11:?} differ")),
            // KWin's word for a token that brings nothing to the front.
            (false, true) if wayland.starts_with("not-granted") => Outcome::Fine(format!(
                "the exact link, with a token that KWin does not grant a played click; {code}"
            )),
            (true, true) => Outcome::Fault(format!("the exact link, without a token; {code}")),
            _ if copied.is_none() => Outcome::Fault(format!("the exact link, but {code}")),
            (false, _) => Outcome::Fine(format!("the exact link, with a token; {code}")),
            (true, false) => {
                Outcome::Fine(format!("the exact link, without a token, as is known of this desktop; {code}"))
            }
        })
    }
}

fn icon(scene: &mut Scene<'_>) -> Result<Outcome> {
    if scene.started.tray.is_none() {
        return Ok(Outcome::Absent("no tray"));
    }
    let round = scene.round(QUIET)?;
    let area = scene.icon(&round)?;
    let now = scene.photograph("icon");
    let around =
        Area { x: area.x.saturating_sub(60), width: 160.min(SIZE.0 - area.x.saturating_sub(60)), ..area };
    now.save(around, &scene.folder.join("icon-cut.png"));
    // The tooltip, for the picture.
    scene.started.session.move_pointer((area.x, area.y), area.middle());
    scene.photograph("tooltip");
    scene.end(round);
    Ok(found_at(area))
}

fn found_at(area: Area) -> Outcome {
    Outcome::Fine(format!("{} × {} at {}, {}", area.width, area.height, area.x, area.y))
}

fn panel(scene: &mut Scene<'_>) -> Result<Outcome> {
    let round = scene.round(QUIET)?;
    scene.open(&round)?;
    let area = scene.wait_for_panel(&round)?;
    scene.photograph("panel");
    scene.end(round);
    Ok(found_at(area))
}

fn escape(scene: &mut Scene<'_>) -> Result<Outcome> {
    let round = scene.round(QUIET)?;
    scene.open(&round)?;
    scene.wait_for_panel(&round)?;
    let gone = scene.wait(|| {
        scene.started.session.press("Escape");
        scene.desktop().within(Duration::from_millis(700), || scene.window(&round).is_none().then_some(()))
    });
    scene.photograph("escape");
    scene.end(round);
    gone.context("Escape does not close it: it has no focus, or does not listen")?;
    Ok(Outcome::Fine("so it had the focus".into()))
}

fn second_click(scene: &mut Scene<'_>) -> Result<Outcome> {
    if scene.row.opens != Opens::Click {
        return Ok(Outcome::Absent("a click on the icon opens the menu, or there is no icon"));
    }
    let round = scene.round(QUIET)?;
    let icon = scene.place(&round)?;
    scene.row.open(&scene.started.session, icon);
    scene.wait_for_panel(&round)?;
    scene.row.open(&scene.started.session, icon);
    let gone =
        scene.desktop().within(Duration::from_secs(4), || scene.window(&round).is_none().then_some(()));
    scene.photograph("second-click");
    scene.end(round);
    gone.context("it stays")?;
    Ok(Outcome::Fine(String::new()))
}

fn join_in_panel(scene: &mut Scene<'_>) -> Result<Outcome> {
    let round = scene.round(QUIET)?;
    let before = scene.desktop().opened().len();
    scene.open(&round)?;
    let area = scene.wait_for_panel(&round)?;
    let now = scene.started.session.look_at_rest();
    let join = now.bar_of(JOIN, area, area.width / 4).context("the panel has no Join")?;
    scene.started.session.click(join.middle(), Button::Left);
    let outcome = scene.opened(before, From::Panel);
    scene.photograph("panel-joined");
    scene.end(round);
    outcome
}

fn join_in_menu(scene: &mut Scene<'_>) -> Result<Outcome> {
    if scene.started.tray.is_none() {
        return Ok(Outcome::Absent("no tray"));
    }
    let round = scene.round(QUIET)?;
    let before = scene.desktop().opened().len();
    scene.started.session.click(scene.place(&round)?, Button::Right);
    let session = &scene.started.session;
    let menu = || session.window(&round.before, round.before.whole()).filter(|area| area.height > 100);
    scene.wait(menu).context("no menu comes")?;
    let now = scene.photograph("menu");
    let area = menu().context("the menu goes again")?;
    let words = reading::read(&now, area, &scene.desktop().path("cache"))?;
    for entry in ["Copy access code", "Skip this one", "Settings", "Quit"] {
        reading::find(&words, entry)?;
    }
    session.click(reading::find(&words, "Join")?, Button::Left);
    let outcome = scene.opened(before, From::Menu);
    scene.end(round);
    outcome
}

fn join_in_notice(scene: &mut Scene<'_>) -> Result<Outcome> {
    let round = scene.round(NOTICE)?;
    let before = scene.desktop().opened().len();
    let session = &scene.started.session;
    let notice = || session.window(&round.before, round.before.whole()).filter(|area| area.height >= 40);
    let first = scene.wait(notice).context("no notice comes")?;
    // Some show their buttons only to a pointer.
    session.point_at(first.middle());
    let now = scene.photograph("notice");
    let area = notice().context("the notice goes again")?;
    let words = reading::read(&now, area, &scene.desktop().path("cache"))?;
    reading::find(&words, "Coop Casual Conference")?;
    let buttons = match scene.row.answers {
        Answers::Buttons => {
            // LXQt cuts their words.
            for button in ["Snoo", "Skip"] {
                ensure!(
                    words.iter().any(|word| word.text.contains(button)),
                    "no button {button:?}, but {:?}",
                    reading::text(&words)
                );
            }
            session.click(reading::find(&words, "Join")?, Button::Left);
            ""
        }
        Answers::Command(line) => {
            scene.desktop().output(line[0], &line[1..]).done();
            "no buttons, so by a command; "
        }
    };
    let outcome = scene.opened(before, From::Notice)?;
    session.point_at(ASIDE);
    let gone = scene.wait(|| notice().is_none().then_some(()));
    scene.photograph("notice-answered");
    scene.end(round);
    gone.context("answered, the notice stays")?;
    Ok(match outcome {
        Outcome::Fine(said) => Outcome::Fine(format!("{buttons}{said}")),
        other => other,
    })
}

fn bar_anew(scene: &mut Scene<'_>) -> Result<Outcome> {
    if scene.started.tray.is_none() {
        return Ok(Outcome::Absent("no tray"));
    }
    let round = scene.round(QUIET)?;
    scene.icon(&round)?;
    if let Some(mut bar) = scene.started.bar.take() {
        bar.running = None;
        bar.start(&scene.started.session);
        scene.started.bar = Some(bar);
    } else {
        scene.started.session.restart_gnomes_tray();
    }
    let back = scene.icon(&round);
    scene.photograph("bar-anew");
    scene.end(round);
    back?;
    Ok(Outcome::Fine("the icon is back".into()))
}

fn doctor(scene: &mut Scene<'_>) -> Result<Outcome> {
    let round = scene.round(QUIET)?;
    let status = scene.wait(|| Some(scene.desktop().ccc(&["status"])).filter(|said| said.code == Some(0)));
    ensure!(status.is_some(), "the resident does not answer");
    let said = scene.desktop().ccc(&["doctor"]);
    fs::write(scene.folder.join("doctor.txt"), format!("{}{}", said.out, said.err))?;
    scene.end(round);
    if said.out.trim().is_empty() {
        bail!("it says nothing: {}", said.err);
    }
    let about =
        |word: &str| said.out.lines().find(|line| line.contains(word)).unwrap_or_default().trim().to_owned();
    Ok(Outcome::Fine([about("tray"), about("otices")].join(" / ")))
}

/// Says what is written where, for who looks for a fault.
pub(super) fn logs(scene: &Scene<'_>, into: &Path) {
    let Ok(files) = fs::read_dir(scene.started.session.desktop.path("logs")) else { return };
    for file in files.flatten() {
        // Without them the pictures are left.
        let _ = fs::copy(file.path(), into.join(file.file_name()).with_extension("log"));
    }
}
