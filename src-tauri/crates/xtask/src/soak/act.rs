//! What people, servers and the desktop do to the resident, by chance.

use std::fs;
use std::io::Write as _;
use std::os::unix::net::UnixStream;
use std::time::Duration;

use ccc_testkit::desktop::{Client, Desktop};
use ccc_testkit::servers::discourse::{self, Discourse};
use ccc_testkit::servers::greenlight::{Greenlight, Meeting};
use ccc_testkit::servers::web::{Body, Reply};
use fastrand::Rng;
use serde_json::{Value, json};

/// The stage: a desktop, a forum and a room, and whoever stands on it.
pub(super) struct Stage {
    pub(super) desktop: Desktop,
    pub(super) forum: Discourse,
    pub(super) room: Greenlight,
    /// The settings' file as it should be.
    pub(super) settings: String,
    panel: Option<Client>,
    /// Connections that nobody reads from or writes to.
    deaf: Vec<UnixStream>,
}

/// What is done where the screen must stay as it is: nothing of it keeps a reminder from being shown.
const HARMLESS: usize = 16;

impl Stage {
    pub(super) fn new(desktop: Desktop, forum: Discourse, room: Greenlight, settings: String) -> Self {
        Self { desktop, forum, room, settings, panel: None, deaf: Vec::new() }
    }

    /// Does one thing; where `all` may fail, also to what shows notices. Answers with its name, and whether it was that.
    pub(super) fn act(&mut self, chance: &mut Rng, start: &str, all: bool) -> (&'static str, bool) {
        let which = chance.usize(..if all { HARMLESS + 3 } else { HARMLESS });
        let name = match which {
            0 => self.forum_fails(chance),
            1 => self.room_fails(chance),
            2 => self.room_opens(chance),
            3 => self.panel(),
            4 => self.deaf_client(chance),
            5 => self.nonsense(chance),
            6 => self.crowd(),
            7 | 8 => self.wish(chance, start),
            9 => self.press(chance),
            10 => self.settings_fault(),
            11 => self.settings_folder(),
            12 => self.opener_fails(),
            13 => self.topics(chance),
            14 => self.another_start(),
            15 => self.tray_goes(),
            16 => self.server_goes(),
            17 => self.server_goes_and_comes(),
            _ => self.bus_goes(),
        };
        (name, which >= HARMLESS)
    }

    /// Everything is as it should be again.
    pub(super) fn calm(&mut self) {
        self.forum.set(discourse::Mood::Fine);
        self.room.change(|room| {
            (room.instead, room.meeting) = (None, Meeting::Closed);
        });
        self.room.drop_listeners();
        let _ = fs::remove_file(self.desktop.path("records/xdg-open.fails"));
        (self.panel, self.deaf) = (None, Vec::new());
        self.write_settings(&self.settings.clone());
        self.ask(&json!({ "act": { "do": "stop_rehearsal" } }));
        if !self.desktop.tray().is_there() {
            self.desktop.tray_mut().come_back();
        }
        if !self.desktop.notices().is_there() {
            self.desktop.notices_mut().come_back();
        }
    }

    /// Asks the resident; nothing, where it does not answer.
    pub(super) fn ask(&self, request: &Value) -> Value {
        self.desktop.client("cli").ask(request)
    }

    fn write_settings(&self, text: &str) {
        let path = self.desktop.settings_path();
        if let Some(folder) = path.parent() {
            let _ = fs::create_dir_all(folder);
        }
        let _ = fs::write(path, text);
    }

    fn forum_fails(&mut self, chance: &mut Rng) -> &'static str {
        use discourse::Mood;
        self.forum.set(match chance.u8(..10) {
            0 => Mood::LoginRequired,
            1 => Mood::Hidden,
            2 => Mood::Busy("3600".into()),
            3 => Mood::Circles,
            4 => Mood::Huge,
            5 => Mood::Slow,
            6 => Mood::CutOff,
            7 => Mood::Sends(Reply::new(200, "application/json", nonsense(chance, 100_000))),
            8 => Mood::Sends(Reply::of(200, Body::Silence)),
            _ => Mood::Fine,
        });
        "the forum answers in another way"
    }

    fn room_fails(&mut self, chance: &mut Rng) -> &'static str {
        let reply = match chance.u8(..6) {
            0 => Reply::of(200, Body::Silence),
            1 => Reply::of(200, Body::Drip),
            2 => Reply::of(200, Body::Flood(10 * 1024 * 1024)),
            3 => Reply::new(200, "application/json", nonsense(chance, 50_000)),
            4 => Reply::json(503, &json!({})).after(Duration::from_millis(300)),
            _ => Reply::json(200, &json!({ "data": { "status": "A".repeat(100_000) } })),
        };
        let path = if chance.bool() { "/" } else { "/api/v1/meetings/" };
        self.room.change(|room| room.instead = Some((path, reply)));
        "the room's server fails"
    }

    fn room_opens(&mut self, chance: &mut Rng) -> &'static str {
        match chance.u8(..4) {
            0 => self.room.create(),
            1 => self.room.host_enters(),
            2 => self.room.drop_listeners(),
            _ => self.room.change(|room| room.meeting = Meeting::Closed),
        }
        "the meeting goes on or ends"
    }

    fn panel(&mut self) -> &'static str {
        self.panel = match self.panel.take() {
            Some(_) => None,
            None => Some(self.desktop.client("panel")),
        };
        "a panel comes or goes"
    }

    fn deaf_client(&mut self, chance: &mut Rng) -> &'static str {
        if let Ok(mut stream) = UnixStream::connect(self.desktop.socket()) {
            let role = if chance.bool() { "panel" } else { "cli" };
            let hello = json!({ "hello": { "protocol": 2, "program": "0.1.0", "role": role } });
            let _ = writeln!(stream, "{hello}");
            for id in 0..20 {
                let _ = writeln!(stream, "{}", json!({ "ask": { "id": id, "request": "view" } }));
            }
            self.deaf.push(stream);
        }
        "a client asks and does not listen"
    }

    fn nonsense(&mut self, chance: &mut Rng) -> &'static str {
        if let Ok(mut stream) = UnixStream::connect(self.desktop.socket()) {
            let _ = stream.set_write_timeout(Some(Duration::from_secs(1)));
            let most = 1 << chance.u8(..22);
            let _ = stream.write_all(&nonsense(chance, most));
        }
        "a client talks nonsense"
    }

    fn crowd(&mut self) -> &'static str {
        let crowd: Vec<_> = (0..40).map(|_| UnixStream::connect(self.desktop.socket())).collect();
        drop(crowd);
        "forty clients come and go"
    }

    fn wish(&mut self, chance: &mut Rng, start: &str) -> &'static str {
        let occurrence = json!({ "meeting": "ccc", "start": start });
        let wishes = [
            json!({ "do": "join" }),
            json!({ "do": "join", "occurrence": occurrence }),
            json!({ "do": "follow_link" }),
            json!({ "do": "skip", "occurrence": occurrence }),
            json!({ "do": "unskip", "occurrence": occurrence }),
            json!({ "do": "host", "occurrence": occurrence }),
            json!({ "do": "snooze", "occurrence": occurrence }),
            json!({ "do": "stop_waiting" }),
            json!({ "do": "open_page", "occurrence": occurrence }),
            json!({ "do": "copy_code" }),
            json!({ "do": "copy_minutes", "occurrence": occurrence, "notes": "said" }),
            json!({ "do": "rehearse" }),
            json!({ "do": "test_notice" }),
            json!({ "do": "check_readiness" }),
            json!({ "do": "show_panel" }),
            json!({ "do": "set", "setting": "tray_countdown", "to": chance.bool() }),
            json!({ "do": "undo_setting" }),
            json!({ "do": "set_text", "field": "name", "text": nonsense_text(chance) }),
            json!({ "do": "add_friend", "name": "Luz", "zone": "America/Bogota" }),
            json!({ "do": "remove_friend", "name": "Luz", "zone": "America/Bogota" }),
        ];
        if let Some(wish) = chance.choice(wishes) {
            self.ask(&json!({ "act": wish }));
        }
        "a person wants something"
    }

    fn press(&mut self, chance: &mut Rng) -> &'static str {
        let notices = self.desktop.notices();
        let shown = notices.all().into_iter().rev().take(4).find(|notice| notices.shows(notice));
        if let Some(notice) = shown.filter(|_| notices.is_there()) {
            match chance.choice(&notice.actions) {
                Some((action, _)) if chance.u8(..4) > 0 => notices.press(&notice, action),
                _ => notices.dismiss(&notice),
            }
        }
        "a notice is answered"
    }

    fn settings_fault(&mut self) -> &'static str {
        self.write_settings(&format!("{}\n[room]\nurl = 7\nname = [", self.settings));
        "the settings' file has a fault"
    }

    fn settings_folder(&mut self) -> &'static str {
        if let Some(folder) = self.desktop.settings_path().parent() {
            let _ = fs::remove_dir_all(folder);
        }
        self.write_settings(&self.settings.clone());
        "the settings' folder is another one"
    }

    fn opener_fails(&mut self) -> &'static str {
        self.desktop.break_opener();
        "no browser opens"
    }

    fn topics(&mut self, chance: &mut Rng) -> &'static str {
        let topic = format!("Topic {}", chance.u32(..400));
        for wish in ["add_topic", "talked_about", "not_talked_about", "remove_topic"] {
            if chance.bool() {
                self.ask(&json!({ "act": { "do": wish, "topic": topic, "note": "a note" } }));
            }
        }
        "a topic is talked about"
    }

    fn another_start(&mut self) -> &'static str {
        self.desktop.resident().start().ends();
        "the resident is started once more"
    }

    fn tray_goes(&mut self) -> &'static str {
        if self.desktop.tray().is_there() {
            self.desktop.tray_mut().go_away();
        } else {
            self.desktop.tray_mut().come_back();
        }
        "the tray goes or comes"
    }

    fn server_goes(&mut self) -> &'static str {
        if self.desktop.notices().is_there() {
            self.desktop.notices_mut().go_away();
        } else {
            self.desktop.notices_mut().come_back();
        }
        "the notification server goes or comes"
    }

    fn server_goes_and_comes(&mut self) -> &'static str {
        self.desktop.notices_mut().come_back();
        "the notification server begins anew"
    }

    fn bus_goes(&mut self) -> &'static str {
        self.desktop.bus_mut().go_away();
        self.desktop.bus_mut().come_back();
        self.desktop.tray_mut().come_back();
        self.desktop.notices_mut().come_back();
        "the session bus begins anew"
    }
}

fn nonsense(chance: &mut Rng, most: usize) -> Vec<u8> {
    let length = chance.usize(..=most);
    std::iter::repeat_with(|| *chance.choice(b"{}[]\",:0a\n\xff\xc3 ").unwrap_or(&0)).take(length).collect()
}

fn nonsense_text(chance: &mut Rng) -> String {
    std::iter::repeat_with(|| chance.char(..)).take(8).collect()
}
