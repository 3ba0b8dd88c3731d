//! `ccc room`: the room's link, and finding it in the thread.

use crate::arguments::Room;
use crate::files;
use crate::output::Output;
use crate::resident;
use anyhow::{Context as _, anyhow, bail};
use ccc_app::clock::Clock;
use ccc_app::paths::Paths;
use ccc_app::socket::wire::Request;
use ccc_app::storage::settings_file;
use ccc_app::{locale, network};
use ccc_core::action::Action;
use ccc_core::language::Locale;
use ccc_core::link::Link;
use ccc_core::phrases;
use ccc_core::room::compose::is_same_room;
use ccc_core::room::discover::{self, Candidate, Rooms};
use ccc_core::room::front_end::FrontEnd;
use ccc_core::settings::Setting;
use ccc_core::state::State;
use ccc_core::text;
use serde::Serialize;
use std::io::{BufRead as _, IsTerminal as _, Read as _, stdin};

/// The answer of `ccc room --find --json`.
#[derive(Serialize)]
struct Finding<'a> {
    /// The thread that was read.
    thread: &'a str,
    /// What may be the room, the likeliest first.
    rooms: Vec<Entry<'a>>,
    /// The host of a room whose link is `http`, which is not opened.
    insecure: Option<&'a str>,
}

/// A room in it.
#[derive(Serialize)]
struct Entry<'a> {
    link: &'a str,
    host: String,
    /// The front end, if the link's shape shows it.
    front_end: Option<FrontEnd>,
    reasons: Vec<Why<'a>>,
    in_use: bool,
    refused: bool,
}

/// Why it may be the room.
#[derive(Serialize)]
struct Why<'a> {
    /// For scripts.
    id: &'a str,
    /// For people.
    text: String,
}

/// `ccc room`.
pub(crate) fn room(options: &Room, output: &mut Output) -> anyhow::Result<()> {
    let locale = locale::chosen();
    if let Some(text) = &options.set {
        let link =
            Link::parse_pasted(text).map_err(|why| anyhow!("{}", phrases::link_refused(locale, &why)))?;
        return take(Some(&link), output);
    }
    if options.forget {
        return take(None, output);
    }
    if options.find {
        let state = files::state_with_journal(None, Clock::machine().now(), output)?;
        return find(&state, options, output);
    }
    let state = files::state(None, output)?;
    match state.room_url() {
        Some(link) => output.line(link.as_str()),
        None => bail!("{}", text!(state.locale, "room-not-set")),
    }
}

/// Looks for the room's link in the thread, and takes one when the person confirms it.
fn find(state: &State, options: &Room, output: &mut Output) -> anyhow::Result<()> {
    let locale = state.locale;
    let thread = &state.meeting.thread;
    let read = resident::runtime()?.block_on(network::read_thread(thread))?;
    let announcement = read.announcement.with_context(|| text!(locale, "cli-no-first-post"))?;
    let rooms = discover::find_rooms(&announcement, thread, state.access_code());
    if options.json {
        output.json(&finding(state, thread, &rooms))?;
    }
    if rooms.candidates.is_empty() {
        match rooms.insecure {
            Some(host) => bail!("{}", text!(locale, "room-insecure", host = host)),
            None => bail!("{}", text!(locale, "cli-room-not-found")),
        }
    }
    if options.json {
        return Ok(());
    }
    if let Some(wanted) = &options.confirm {
        return take(Some(&confirmed(state, &rooms, wanted)?.link), output);
    }
    list(state, &rooms, output)?;
    match rooms.candidates.iter().find(|room| !is_refused(state, room)) {
        Some(best) if !is_in_use(state, best) => offer(locale, best, output),
        _ => Ok(()),
    }
}

fn finding<'a>(state: &State, thread: &'a Link, rooms: &'a Rooms) -> Finding<'a> {
    let entry = |room: &'a Candidate| Entry {
        link: room.link.as_str(),
        host: room.link.host(),
        front_end: FrontEnd::of(&room.link),
        reasons: room
            .reasons
            .iter()
            .map(|why| Why { id: why.id(), text: phrases::reason(state.locale, why) })
            .collect(),
        in_use: is_in_use(state, room),
        refused: is_refused(state, room),
    };
    Finding {
        thread: thread.as_str(),
        rooms: rooms.candidates.iter().map(entry).collect(),
        insecure: rooms.insecure.as_deref(),
    }
}

/// All rooms with the reasons for them, numbered.
fn list(state: &State, rooms: &Rooms, output: &mut Output) -> anyhow::Result<()> {
    let locale = state.locale;
    for (index, room) in rooms.candidates.iter().enumerate() {
        output.line(&format!("{}. {}", index + 1, room.link))?;
        for reason in &room.reasons {
            output.line(&format!("   {}", phrases::reason(locale, reason)))?;
        }
        if is_in_use(state, room) {
            output.line(&format!("   {}", text!(locale, "cli-room-in-use")))?;
        }
        if is_refused(state, room) {
            output.line(&format!("   {}", text!(locale, "cli-room-refused")))?;
        }
    }
    if let Some(host) = &rooms.insecure {
        output.remark(&text!(locale, "room-insecure", host = host.as_str()));
    }
    Ok(())
}

fn is_in_use(state: &State, room: &Candidate) -> bool {
    state.room_url().is_some_and(|url| is_same_room(&room.link, url))
}

fn is_refused(state: &State, room: &Candidate) -> bool {
    state.journal.thread.is_refused(&room.link)
}

/// The room that is `wanted`: exactly that one where it is a link, the likeliest at a host where it is one.
fn confirmed<'a>(state: &State, rooms: &'a Rooms, wanted: &str) -> anyhow::Result<&'a Candidate> {
    let link = Link::parse_pasted(wanted).ok();
    let is_wanted = |room: &&Candidate| match &link {
        Some(link) => is_same_room(&room.link, link),
        None => room.link.host() == wanted && !is_refused(state, room),
    };
    rooms.candidates.iter().find(is_wanted).with_context(|| {
        let mut hosts: Vec<String> = Vec::new();
        for host in rooms.candidates.iter().map(|room| room.link.host()) {
            if !hosts.contains(&host) {
                hosts.push(host);
            }
        }
        text!(state.locale, "cli-room-not-there", place = wanted, hosts = hosts.join(", "))
    })
}

/// Asks whether to use the room; if nobody can answer, says how to confirm it.
fn offer(locale: Locale, room: &Candidate, output: &mut Output) -> anyhow::Result<()> {
    if !stdin().is_terminal() {
        // The command has a line of its own, so that nothing invisible is copied with it.
        output.line(&text!(locale, "cli-room-use"))?;
        // The host alone: nothing that a post holds is to be typed into a shell.
        return output.line(&format!("  ccc room --find --confirm {}", room.link.host()));
    }
    if !says_yes(locale, &text!(locale, "cli-room-confirm", host = room.link.host()), output)? {
        return output.line(&text!(locale, "cli-left"));
    }
    take(Some(&room.link), output)
}

/// Asks the person at the terminal.
pub(crate) fn says_yes(locale: Locale, ask: &str, output: &mut Output) -> anyhow::Result<bool> {
    write!(output.out, "{ask} {} ", text!(locale, "cli-yes-no")).and_then(|()| output.out.flush())?;
    let mut answer = String::new();
    stdin().lock().take(100).read_line(&mut answer)?;
    let yes = text!(locale, "cli-yes");
    // English answers are accepted in all languages.
    Ok(yes.split(' ').chain(["y", "yes"]).any(|yes| yes == answer.trim().to_lowercase()))
}

/// Has the resident take the room's link, so that the next Join knows it; where none runs, writes it by itself.
fn take(link: Option<&Link>, output: &mut Output) -> anyhow::Result<()> {
    let locale = locale::chosen();
    let told = link.map_or_else(
        || text!(locale, "room-forgotten"),
        |link| text!(locale, "room-set", host = link.host()),
    );
    let url = link.map(|link| link.as_str().to_owned());
    if let Some(response) = resident::ask(Request::Act(Action::SetRoom { url }))? {
        return resident::tell(response, &told, output);
    }
    settings_file::write(&Paths::for_current_user()?.settings, &Setting::RoomUrl(link.cloned()))?;
    output.line(&told)
}
