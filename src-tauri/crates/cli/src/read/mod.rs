//! `ccc read`: what speaks to the network and parses what comes from there, in a process of its own.
//!
//! One process answers one question with one line. There are two exceptions: after a probe that prepares for it, the request
//! for the way in may follow, over the connection that is open; and a listener says a line for each start. The process ends
//! when its standard input does, in the midst of whatever it does.

mod confine;
#[cfg(target_os = "linux")]
mod linux;

pub use confine::MAX_DATA;

use crate::output::Output;
use anyhow::Context as _;
use ccc_app::network::wire;
use ccc_core::link::Link;
use ccc_core::reading::{Answer, Question};
use ccc_core::room::entry::EntryRequest;
use ccc_sources::cable;
use ccc_sources::discourse::{self, Topic};
use ccc_sources::fetch::Limits;
use ccc_sources::greenlight::{self, Click, Form, Probed, Room};
use ccc_sources::reach::{self, interactive_limits};
use std::io::{BufRead as _, Read as _, stdin};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

/// How long an open connection waits for the request for the way in, which follows at once or never.
const ENTERS_WITHIN: Duration = Duration::from_secs(5);

/// `ccc read`.
pub(crate) fn read(output: &mut Output) -> anyhow::Result<()> {
    confine::limit();
    let Some(question) = next_question()? else { return Ok(()) };
    // Before there is another thread, which would not be confined.
    let confinement = confine::confine(&question);
    let more = watch_input()?;
    let mut say = |answer: &Answer| {
        let line = wire::line(answer);
        output.out.write_all(line.as_bytes()).and_then(|()| output.out.flush()).context("nobody listens")
    };
    match question {
        Question::Thread(thread) => say(&read_thread(&thread))?,
        Question::Probe { room, prepares } => probe(&room, prepares, &more, &mut say)?,
        Question::Enter { room, request } => say(&enter(&room, None, &request))?,
        // The process's exit says that nothing more will come.
        Question::Listen(room) => return listen(&room, &mut say),
        Question::CheckThread(thread) => say(&match Topic::of(&thread) {
            Some(topic) => Answer::Checked(reach::thread(&topic, interactive_limits())),
            None => Answer::NotReadable,
        })?,
        Question::CheckRoom(room) => say(&Answer::Checked(reach::room(&room, interactive_limits())))?,
        Question::Confinement => say(&Answer::Confined(confinement))?,
    }
    // The parent has what it wants, and closes the input.
    more.into_iter().for_each(drop);
    Ok(())
}

fn probe(
    link: &Link,
    prepares: bool,
    more: &Receiver<Question>,
    say: &mut impl FnMut(&Answer) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let Some(room) = Room::of(link) else { return say(&Answer::NotReadable) };
    let Probed { probe, form } = greenlight::probe(&room, prepares);
    let (form, prepared) = match form {
        Ok(form) => (Ok(()), form),
        Err(trouble) => (Err(trouble), None),
    };
    say(&Answer::Probed { probe, form })?;
    let Some(form) = prepared else { return Ok(()) };
    match more.recv_timeout(ENTERS_WITHIN) {
        Ok(Question::Enter { room, request }) => say(&enter(&room, Some(form), &request)),
        _ => Ok(()),
    }
}

fn listen(link: &Link, say: &mut impl FnMut(&Answer) -> anyhow::Result<()>) -> anyhow::Result<()> {
    let Some(room) = Room::of(link) else { return say(&Answer::NotReadable) };
    let mut listener = cable::listen(&room, Limits::default())?;
    say(&Answer::Listening)?;
    while listener.wait_for_start() {
        say(&Answer::Started)?;
    }
    Ok(())
}

fn read_thread(thread: &Link) -> Answer {
    let Some(topic) = Topic::of(thread) else { return Answer::NotReadable };
    match discourse::read(&topic, Limits::default()) {
        Ok(thread) => Answer::Thread(thread),
        Err(error) => Answer::ThreadFailed { why: error.to_string(), retry: error.retry() },
    }
}

/// The one place where a click is vouched for: the parent asks this question for a person's click on Join alone.
fn enter(room: &Link, form: Option<Form>, request: &EntryRequest) -> Answer {
    let Some(room) = Room::of(room) else { return Answer::NotReadable };
    Answer::Entered(greenlight::enter(Click::on_join(), &room, form, request))
}

/// The next question; `None` at the end of the input.
fn next_question() -> anyhow::Result<Option<Question>> {
    let mut line = Vec::new();
    stdin().lock().take(wire::MAX_QUESTION as u64).read_until(b'\n', &mut line)?;
    if line.is_empty() { Ok(None) } else { Ok(Some(wire::read(&line)?)) }
}

/// The questions after the first one. The end of the input means that no answer is needed any more.
#[expect(
    clippy::disallowed_methods,
    reason = "it ends in the midst of whatever it does, and has nothing to put away"
)]
fn watch_input() -> anyhow::Result<Receiver<Question>> {
    let (ask, asked) = channel();
    thread::Builder::new().name("input".into()).spawn(move || {
        while let Ok(Some(question)) = next_question() {
            // Who has answered already is about to end.
            let _ = ask.send(question);
        }
        std::process::exit(0);
    })?;
    Ok(asked)
}
