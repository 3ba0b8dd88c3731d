//! How each desktop starts, and what differs between them for who sits before it.

use std::fs;

use ccc_testkit::desktop::Builder;
use ccc_testkit::desktop::Running;
use ccc_testkit::desktop::session::{Area, Button, SIZE, Session};
use ccc_testkit::fixtures::XFCE_PANEL;

/// A desktop that has been started.
pub(super) struct Started {
    /// Its bus and screen, and a hand on its pointer.
    pub(super) session: Session,
    /// Where its tray icons are; `None` where it has no tray.
    pub(super) tray: Option<Area>,
    /// Its bar, where that is a program that can be started anew.
    pub(super) bar: Option<Bar>,
    /// What else belongs to it.
    pub(super) _others: Vec<Running>,
}

/// A bar with tray icons.
pub(super) struct Bar {
    /// Its program with its arguments.
    pub(super) line: Vec<&'static str>,
    /// While it runs.
    pub(super) running: Option<Running>,
}

/// A row of the table.
pub(super) struct Row {
    /// As in [`super::names`].
    pub(super) name: &'static str,
    /// Starts it.
    pub(super) start: fn(Builder) -> Started,
    /// How the icon opens the panel.
    pub(super) opens: Opens,
    /// How Join is pressed on a notice.
    pub(super) answers: Answers,
    /// Who gives a token by which what is opened may come to the front.
    pub(super) tokens: &'static [From],
}

/// How the icon opens the panel.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Opens {
    /// By a click.
    Click,
    /// By a double click: one opens the menu.
    DoubleClick,
    /// There is no icon: a command opens it.
    Command,
}

/// How a notice is answered.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Answers {
    /// By the buttons that it shows when the pointer is on it.
    Buttons,
    /// It has none: by a command.
    Command(&'static [&'static str]),
}

/// Where something was opened from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum From {
    /// The icon's menu.
    Menu,
    /// A notice.
    Notice,
    /// The panel.
    Panel,
}

const TOP: Area = Area { x: 0, y: 0, width: SIZE.0, height: 30 };
/// Of Plasma's bar, the part between the windows and the clock.
const BOTTOM_RIGHT: Area = Area { x: 600, y: SIZE.1 - 44, width: 530, height: 44 };
/// Of GNOME's bar, the part that has no clock.
const TOP_RIGHT: Area = Area { x: 800, y: 0, width: SIZE.0 - 800, height: 32 };

/// All of them.
pub(super) const ROWS: &[Row] = &[
    Row {
        name: "sway",
        start: sway,
        opens: Opens::Click,
        answers: Answers::Command(&["makoctl", "invoke", "join"]),
        tokens: &[From::Panel],
    },
    Row {
        name: "labwc",
        start: |builder| with_waybar(Session::labwc(builder)),
        opens: Opens::Click,
        answers: Answers::Command(&["makoctl", "invoke", "join"]),
        tokens: &[From::Panel],
    },
    Row {
        name: "gnome",
        start: |builder| gnome(builder, true),
        opens: Opens::DoubleClick,
        answers: Answers::Buttons,
        tokens: &[From::Menu, From::Panel],
    },
    Row {
        name: "gnome-plain",
        start: |builder| gnome(builder, false),
        opens: Opens::Command,
        answers: Answers::Buttons,
        tokens: &[From::Panel],
    },
    Row {
        name: "plasma",
        start: plasma,
        opens: Opens::Click,
        answers: Answers::Buttons,
        // It gives one when the menu opens, which ksni 0.3.7 has thrown away by the click.
        tokens: &[From::Notice, From::Panel],
    },
    Row { name: "xfce", start: xfce, opens: Opens::Click, answers: Answers::Buttons, tokens: &[] },
    Row { name: "mate", start: mate, opens: Opens::Click, answers: Answers::Buttons, tokens: &[] },
    Row { name: "lxqt", start: lxqt, opens: Opens::Click, answers: Answers::Buttons, tokens: &[] },
    Row { name: "cinnamon", start: cinnamon, opens: Opens::Click, answers: Answers::Buttons, tokens: &[] },
    // No tray but by an applet that a person adds; the panel is opened by a command.
    Row { name: "budgie", start: budgie, opens: Opens::Command, answers: Answers::Buttons, tokens: &[] },
];

/// Nothing in it moves by itself.
const WAYBAR: &str = r#"{ "layer": "top", "position": "top", "height": 30,
    "modules-right": ["tray"], "tray": { "icon-size": 20, "spacing": 10 } }"#;
const WAYBAR_STYLE: &str = "* { font-family: sans; font-size: 13px; border: none; min-height: 0 }
    window#waybar { background: #202020; color: white }";

fn sway(builder: Builder) -> Started {
    with_waybar(Session::sway(builder))
}

fn with_waybar(session: Session) -> Started {
    let folder = session.desktop.path("config/waybar");
    write(&folder.join("config"), WAYBAR);
    write(&folder.join("style.css"), WAYBAR_STYLE);
    let others = vec![session.start("mako", &["--default-timeout", "0"])];
    session.desktop.wait_for_name("org.freedesktop.Notifications");
    with_bar(session, TOP, &["waybar"], others)
}

fn gnome(builder: Builder, extension: bool) -> Started {
    let session = Session::gnome(builder, extension);
    Started { session, tray: extension.then_some(TOP_RIGHT), bar: None, _others: Vec::new() }
}

fn plasma(builder: Builder) -> Started {
    let session = Session::plasma(builder);
    let started = with_bar(session, BOTTOM_RIGHT, &["plasmashell"], Vec::new());
    started.session.desktop.wait_for_name("org.freedesktop.Notifications");
    started
}

/// The places where distributions keep programs that are not for a person to start.
const FOLDERS: [&str; 6] = [
    "/usr/lib/x86_64-linux-gnu/xfce4/xfconf",
    "/usr/lib/x86_64-linux-gnu/xfce4/notifyd",
    "/usr/lib/x86_64-linux-gnu/xapps",
    "/usr/libexec/xapps/sn-watcher",
    "/usr/lib/mate-panel",
    "/usr/lib/mate-notification-daemon",
];

/// A program of the desktop's, wherever it lies.
fn hidden(session: &Session, name: &str) -> Running {
    let paths = FOLDERS.iter().map(|folder| format!("{folder}/{name}"));
    let found = paths.into_iter().find(|path| fs::exists(path).unwrap_or(false));
    session.start(&found.unwrap_or_else(|| name.to_owned()), &[])
}

fn xfce(builder: Builder) -> Started {
    let session = Session::x11(builder, "XFCE");
    let settings = session.desktop.path("config/xfce4/xfconf/xfce-perchannel-xml/xfce4-panel.xml");
    write(&settings, XFCE_PANEL);
    let mut others = vec![hidden(&session, "xfconfd")];
    session.desktop.wait_for_name("org.xfce.Xfconf");
    others.extend([session.start("xfwm4", &["--compositor=off"]), hidden(&session, "xfce4-notifyd")]);
    session.desktop.wait_for_name("org.freedesktop.Notifications");
    let tray = Area { x: 0, y: SIZE.1 - 32, width: SIZE.0, height: 32 };
    with_bar(session, tray, &["xfce4-panel", "--disable-wm-check"], others)
}

fn mate(builder: Builder) -> Started {
    let session = Session::x11(builder, "MATE");
    session.let_bus_start(&[
        "org.freedesktop.mate.Notifications.service",
        "org.mate.panel.applet.NotificationAreaAppletFactory.service",
        "org.mate.panel.applet.WnckletFactory.service",
    ]);
    let others = vec![session.start("marco", &["--no-composite"])];
    // Without the clock, which the bus does not start.
    with_bar(session, Area { x: 600, width: SIZE.0 - 600, ..TOP }, &["mate-panel"], others)
}

fn lxqt(builder: Builder) -> Started {
    let session = Session::x11(builder, "LXQt");
    let panel = fs::read_to_string("/usr/share/lxqt/panel.conf").unwrap_or_default();
    write(&session.desktop.path("config/lxqt/panel.conf"), &panel);
    let others = vec![session.start("openbox", &["--sm-disable"]), session.start("lxqt-notificationd", &[])];
    session.desktop.wait_for_name("org.freedesktop.Notifications");
    let tray = Area { x: 600, y: SIZE.1 - 36, width: 560, height: 36 };
    with_bar(session, tray, &["lxqt-panel"], others)
}

fn cinnamon(builder: Builder) -> Started {
    let session = Session::x11(builder, "X-Cinnamon");
    // It takes the tray's name once the bar shows what it holds.
    let others = vec![hidden(&session, "xapp-sn-watcher")];
    // Between the windows and the clock.
    let tray = Area { x: 600, y: SIZE.1 - 40, width: 600, height: 40 };
    let started = with_bar(session, tray, &["cinnamon"], others);
    started.session.desktop.wait_for_name("org.freedesktop.Notifications");
    started
}

fn budgie(builder: Builder) -> Started {
    let session = Session::x11(builder, "Budgie:GNOME");
    let bare = session.look();
    let programs = ["budgie-wm", "budgie-daemon", "budgie-panel"];
    let others = programs.map(|name| session.start(name, &[])).into_iter().collect();
    session.desktop.wait_for_name("org.freedesktop.Notifications");
    session.appears("the desktop is drawn", &bare, bare.whole(), |area| area == bare.whole());
    session.look_at_rest();
    Started { session, tray: None, bar: None, _others: others }
}

fn with_bar(session: Session, tray: Area, line: &[&'static str], others: Vec<Running>) -> Started {
    let bare = session.look();
    let mut bar = Bar { line: line.to_vec(), running: None };
    bar.start(&session);
    session.appears("the bar is drawn", &bare, tray, |area| area.width > tray.width / 2);
    Started { session, tray: Some(tray), bar: Some(bar), _others: others }
}

impl Bar {
    /// Starts it, and waits until it has a place for icons.
    pub(super) fn start(&mut self, session: &Session) {
        self.running = Some(session.start(self.line[0], &self.line[1..]));
        session.desktop.wait_for_name("org.kde.StatusNotifierWatcher");
    }
}

impl Row {
    /// The button that opens the panel, pressed on the icon as often as it takes.
    pub(super) fn open(&self, session: &Session, icon: (usize, usize)) {
        session.click(icon, Button::Left);
        if self.opens == Opens::DoubleClick {
            session.click(icon, Button::Left);
        }
    }
}

fn write(path: &std::path::Path, text: &str) {
    let folder = path.parent().unwrap_or(path);
    // What cannot be written shows soon: the bar looks different.
    let _ = fs::create_dir_all(folder).and_then(|()| fs::write(path, text));
}
