//! Commands for the program in the tray: join, late, panel, quit and status.

use crate::arguments::{Join, Late};
use crate::files;
use crate::output::Output;
use anyhow::{Context as _, anyhow, bail};
use ccc_app::activation;
use ccc_app::clock::Clock;
use ccc_app::paths::Paths;
use ccc_app::process;
use ccc_app::socket::client::{ConnectError, Connection, StartPolicy};
use ccc_app::socket::wire::{Request, Response, Role};
use ccc_app::{external, locale, network, scheme};
use ccc_core::action::{Action, Page};
use ccc_core::join::link_to_open;
use ccc_core::link::Link;
use ccc_core::room::compose::Guest;
use ccc_core::room::entry::RoomProbe;
use ccc_core::text;
use ccc_core::view::panel::{PanelView, RoomState};
use ccc_core::{phrases, thread};
use chrono::{DateTime, SubsecRound as _, Utc};
use std::io::{Read as _, stdin};
use std::sync::mpsc;
use std::time::Duration;
use tokio::time::Instant;

/// How long to wait for a browser's opener to fail: one that the command line starts itself, and one of the resident's.
const OPENER_TIMEOUT: Duration = Duration::from_secs(2);
const RESIDENT_OPENER_TIMEOUT: Duration = Duration::from_secs(1);

/// How long the room's server may take, creating the meeting included, and how often to look for its answer.
const ROOM_TIMEOUT: Duration = Duration::from_secs(11);
const POLL_INTERVAL: Duration = Duration::from_millis(50);

/// How long a text that the command line copied stays on the clipboard where no other program keeps it.
const CLIPBOARD_TIMEOUT: Duration = Duration::from_mins(10);

/// `ccc join`.
pub(crate) fn join(options: &Join, output: &mut Output) -> anyhow::Result<()> {
    let by_resident = !options.print && options.at.is_none();
    if by_resident && join_by_resident(Action::Join { occurrence: None }, RESIDENT_OPENER_TIMEOUT, output)? {
        return Ok(());
    }
    let now = options.at.unwrap_or_else(|| Clock::machine().now());
    let state = files::state_with_journal(None, now, output)?;
    let occurrence = state.current(now).with_context(|| text!(state.locale, "nothing-to-join"))?;
    let guest = Guest::of(occurrence.meeting, &state.settings);
    let room = occurrence.meeting.room.url.as_ref();
    let asked = match room.filter(|_| guest.code.is_some() && !guest.copy_only) {
        Some(room) => runtime()?.block_on(network::probe_room(room)),
        None => None,
    };
    let asks_code = match asked {
        Some(RoomProbe::Greenlight(facts)) => Some(facts.wants_code),
        Some(RoomProbe::Gone) => bail!("{}", text!(state.locale, "entry-gone")),
        Some(RoomProbe::OtherFrontEnd | RoomProbe::NoAnswer(_)) | None => {
            room.and_then(|room| state.journal.room_wants_code(room, now))
        }
    };
    let (link, said) = link_to_open(state.locale, occurrence.meeting, &Guest { asks_code, ..guest });
    let bare = room.filter(|_| asked == Some(RoomProbe::OtherFrontEnd));
    let link = bare.unwrap_or(&link);
    if options.print {
        output.line(&format!("open: {link}"))?;
        if let Some(text) = guest.code {
            output.line(&format!("copy: {text}"))?;
        }
        if let Some(text) = &said {
            output.remark(text);
        }
        return Ok(());
    }
    let thread_opens = room.is_none();
    said.iter().filter(|_| !thread_opens).for_each(|text| output.remark(text));
    open_and_copy(link, &state.settings.browser, guest.code, output)?;
    match said {
        Some(why) if thread_opens => Err(anyhow!("{why}")),
        _ => Ok(()),
    }
}

/// Has the resident join, and waits for the room's server; `false` where none runs. Returns an error if nothing opened that
/// leads into the room.
fn join_by_resident(action: Action, opener_timeout: Duration, output: &mut Output) -> anyhow::Result<bool> {
    runtime()?.block_on(async {
        let Some(mut connection) = connect().await? else { return Ok(false) };
        let said_before = view(&mut connection).await?.said;
        let reply = match connection.ask(Request::Act(action)).await? {
            Response::Failed { why } => bail!("{why}"),
            Response::Done { said } => said,
            _ => None,
        };
        let deadline = Instant::now() + ROOM_TIMEOUT;
        let mut opener_deadline = None;
        loop {
            let view = view(&mut connection).await?;
            let now = Instant::now();
            let settled_at = match view.room.state {
                RoomState::Opening => deadline,
                // The browser may still fail to open.
                RoomState::Known if asks_first(&view).is_none() => {
                    *opener_deadline.get_or_insert(now + opener_timeout)
                }
                RoomState::Known | RoomState::Unknown | RoomState::Waiting | RoomState::Failed => now,
            };
            if settled_at <= now {
                let said = result_of_join(*view, reply, said_before.as_ref())?;
                output.line(&text!(locale::chosen(), "cli-room-opens"))?;
                if let Some(said) = said {
                    output.remark(&said);
                }
                return Ok(true);
            }
            tokio::time::sleep(POLL_INTERVAL).await;
        }
    })
}

async fn view(connection: &mut Connection) -> anyhow::Result<Box<PanelView>> {
    match connection.ask(Request::View).await? {
        Response::View(view) => Ok(view),
        _ => bail!("the running app sent an unexpected response"),
    }
}

/// What else the resident reports of a Join that leads into the room.
fn result_of_join(
    view: PanelView,
    reply: Option<String>,
    said_before: Option<&String>,
) -> anyhow::Result<Option<String>> {
    if let Some(asked) = asks_first(&view) {
        bail!("{asked}");
    }
    match view.room.state {
        RoomState::Waiting | RoomState::Failed | RoomState::Opening => {
            let question = view.question.map(|question| question.label);
            bail!("{}", view.room.text.or(question).unwrap_or_default())
        }
        // The thread opens in its place.
        RoomState::Unknown => bail!("{}", reply.or(view.said).or(view.room.text).unwrap_or_default()),
        // What is said last counts: that nothing could be copied, say.
        RoomState::Known => Ok(view.said.filter(|said| Some(said) != said_before).or(reply)),
    }
}

/// What the person is asked before Join can go on. Only the panel takes the answer, so this is only printed.
fn asks_first(view: &PanelView) -> Option<String> {
    let locale = locale::chosen();
    match &view.question.as_ref()?.options.first()?.action {
        Action::JoinRecorded { .. } => Some(text!(locale, "entry-consent-wanted")),
        Action::ConfirmHost { host, .. } => Some(text!(locale, "entry-confirm-host", host = host.as_str())),
        _ => None,
    }
}

/// `ccc late`.
pub(crate) fn late(options: &Late, output: &mut Output) -> anyhow::Result<()> {
    let now = Clock::machine().now();
    let state = files::state_with_journal(None, now, output)?;
    let next = state.current(now).with_context(|| text!(state.locale, "nothing-to-join"))?;
    let after = options.when.after.unwrap_or_else(|| chrono::TimeDelta::minutes(20));
    let at = options.when.at.unwrap_or_else(|| now.max(next.start) + after);
    let at: DateTime<Utc> = at.trunc_subsecs(0);
    let occurrence = state.occurrence_at(at, now).with_context(|| text!(state.locale, "no-slot-then"))?;
    let text = phrases::come_later(state.locale, &occurrence, at);
    if options.print {
        return output.line(&text);
    }
    if let Some(response) = ask(Request::Act(Action::ComeLater { at }))? {
        return tell(response, &text, output);
    }
    let thread = thread::reply_link(&state.meeting.thread, state.journal.thread.highest_post);
    open_and_copy(&thread, &state.settings.browser, Some(&text), output)
}

/// `ccc panel`.
pub(crate) fn panel(page: Page, output: &mut Output) -> anyhow::Result<()> {
    let response = runtime()?.block_on(async {
        let paths = Paths::for_current_user()?;
        let mut connection = Connection::open_or_start(&paths, Role::Cli, StartPolicy::IfNoneRuns).await?;
        Ok::<_, anyhow::Error>(connection.ask(Request::Act(Action::ShowPanel { page })).await?)
    })?;
    tell(response, "", output)
}

/// `ccc quit`: returns when the resident's process has ended.
pub(crate) fn quit(output: &mut Output) -> anyhow::Result<()> {
    if quit_if_it_runs(output)? { Ok(()) } else { Err(ConnectError::NoResident.into()) }
}

/// Quits the resident, and answers whether one runs.
pub(crate) fn quit_if_it_runs(output: &mut Output) -> anyhow::Result<bool> {
    // Without an answer there is no process to wait for.
    let process = match ask(Request::Status) {
        Ok(Some(Response::Status(status))) => Some(status.pid),
        _ => None,
    };
    let Some(response) = ask(Request::Act(Action::Quit))? else { return Ok(false) };
    tell(response, "", output)?;
    if process.is_some_and(|process| !process::has_ended_within(process, QUIT_TIMEOUT)) {
        bail!("the program was asked to quit, and its process still runs after {} s", QUIT_TIMEOUT.as_secs());
    }
    Ok(true)
}

/// How long a resident may take to close its notices and to exit.
const QUIT_TIMEOUT: Duration = Duration::from_secs(10);

/// `ccc status`.
pub(crate) fn status(json: bool, output: &mut Output) -> anyhow::Result<()> {
    let Response::Status(status) = ask(Request::Status)?.ok_or(ConnectError::NoResident)? else {
        bail!("the running app sent an unexpected response")
    };
    if json {
        return output.json(&status);
    }
    let locale = locale::chosen();
    output.line(&text!(
        locale,
        "cli-status-version",
        version = status.program.as_str(),
        process = status.pid.to_string()
    ))?;
    output.line(&text!(
        locale,
        "cli-status-clock",
        time = status.now.trunc_subsecs(0).to_string(),
        zone = status.zone.as_str()
    ))?;
    let panel =
        if status.panel { text!(locale, "cli-panel-open") } else { text!(locale, "cli-panel-closed") };
    output.line(&panel)
}

/// `ccc link`: a link of the program's own, handed over by the system.
pub(crate) fn link(link: &str, output: &mut Output) -> anyhow::Result<()> {
    let action = scheme::wish(link)?;
    // Nobody sees the outcome of a link, so it does not wait for the browser to fail.
    if join_by_resident(action, Duration::ZERO, output)? {
        return Ok(());
    }
    join(&Join { print: false, at: None }, output)
}

/// `ccc hold-clipboard`: on X11 and Wayland what was copied lives in the program that copied it.
pub(crate) fn hold_clipboard(output: &mut Output) -> anyhow::Result<()> {
    let mut text = String::new();
    stdin().take(64 * 1024).read_to_string(&mut text)?;
    external::hold_on_clipboard(&text, CLIPBOARD_TIMEOUT, || {
        // Even if nobody reads this, the text stays on the clipboard.
        let _ = output.line(external::HELD).and_then(|()| Ok(output.out.flush()?));
    })
}

fn open_and_copy(
    link: &Link,
    browser: &[String],
    text: Option<&str>,
    output: &mut Output,
) -> anyhow::Result<()> {
    let locale = locale::chosen();
    if let Some(text) = text {
        match external::keep_on_clipboard(text) {
            Ok(()) => output.line(&text!(locale, "cli-copied", text = text))?,
            Err(error) => {
                output.line(&text!(locale, "cli-to-copy", text = text, why = format!("{error:#}")))?;
            }
        }
    }
    let (failed, failure) = mpsc::channel();
    external::open_link(link, browser, activation::given().as_deref(), move |why| drop(failed.send(why)));
    match failure.recv_timeout(OPENER_TIMEOUT) {
        Ok(why) => Err(anyhow!("{}", text!(locale, "file-not-opened", file = link.as_str(), why = why))),
        Err(_) => output.line(&text!(locale, "cli-opened", link = link.as_str())),
    }
}

/// Asks the resident; `None` where none runs.
pub(crate) fn ask(request: Request) -> anyhow::Result<Option<Response>> {
    runtime()?.block_on(async {
        match connect().await? {
            Some(mut connection) => Ok(Some(connection.ask(request).await?)),
            None => Ok(None),
        }
    })
}

/// A connection to the resident; `None` where none runs.
async fn connect() -> anyhow::Result<Option<Connection>> {
    match Connection::open(&Paths::for_current_user()?, Role::Cli).await {
        Err(ConnectError::NoResident) => Ok(None),
        connected => Ok(Some(connected?)),
    }
}

pub(crate) fn runtime() -> std::io::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()
}

/// Prints what the resident said, or `otherwise` where it said nothing.
pub(crate) fn tell(response: Response, otherwise: &str, output: &mut Output) -> anyhow::Result<()> {
    match response {
        Response::Done { said: Some(text) } => output.line(&text),
        Response::Failed { why } => Err(anyhow!("{why}")),
        _ if otherwise.is_empty() => Ok(()),
        _ => output.line(otherwise),
    }
}
