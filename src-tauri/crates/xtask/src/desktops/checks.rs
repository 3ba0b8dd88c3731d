//! What is tried on each desktop.

use std::fs;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use ccc_testkit::desktop::session::{Area, Button, SIZE};

use super::reading;
use super::scene::{ASIDE, JOIN, LINK, Scene};
use super::table::{Answers, From, Opens};

/// A while before the slot, when nothing is said.
const QUIET: &str = "2026-11-26T07:20:00Z";
/// Two seconds before the first notice.
const NOTICE: &str = "2026-11-26T07:44:58Z";

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
pub(super) const ALL: [Check; 10] = [
    ("the icon comes", icon),
    ("a click opens the panel", panel),
    ("Escape closes it", escape),
    ("a second click closes it", second_click),
    // Before the first Join: what opens here has no window, so the pointer stays busy.
    ("the menu copies the code, and the pointer is not busy then", copy_in_menu),
    ("Join in the panel opens the link", join_in_panel),
    ("Join in the menu opens the link", join_in_menu),
    ("a notice comes, and its Join opens the link", join_in_notice),
    ("the bar starts anew", bar_anew),
    ("ccc doctor", doctor),
];

/// The settings with which all is tried.
pub(super) fn settings() -> String {
    format!("[room]\nurl = '{LINK}'\n")
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
    scene.choose(&round, "Join")?;
    let outcome = scene.opened(before, From::Menu);
    scene.end(round);
    outcome
}

fn copy_in_menu(scene: &mut Scene<'_>) -> Result<Outcome> {
    if scene.started.tray.is_none() {
        return Ok(Outcome::Absent("no tray"));
    }
    let round = scene.round(QUIET)?;
    scene.choose(&round, "Copy access code")?;
    let copied = scene.is_code_copied();
    let idle = scene.soon(|| !scene.started.session.is_pointer_busy());
    scene.photograph("menu-copied");
    scene.end(round);
    ensure!(copied, "the code is NOT on the clipboard");
    ensure!(idle, "the pointer stays busy");
    Ok(Outcome::Fine(String::new()))
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
