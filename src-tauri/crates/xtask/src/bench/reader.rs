//! The process that reads what a forum sends.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use super::budget::{READER, Table};
use super::proc;
use ccc_testkit::desktop::Desktop;
use ccc_testkit::servers::discourse::{Discourse, Mood, hostile_topics};
use ccc_testkit::servers::web::Reply;

/// Has it read what costs a parser most.
pub(super) fn memory(table: &mut Table) -> Result<()> {
    let desktop = Desktop::start();
    let mut most = 0.0_f64;
    for (name, body) in hostile_topics() {
        let forum = Discourse::start("https://bbb.example.org/rooms/abc-def-ghi-jkl/join");
        forum.set(Mood::Sends(Reply::new(200, "application/json", body)));
        let mut reader = Command::new(desktop.path("programs/ccc"))
            .arg("read")
            // As the resident starts it.
            .env("MALLOC_ARENA_MAX", "1")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut questions = reader.stdin.take().context("its input is a pipe")?;
        let mut answers = BufReader::new(reader.stdout.take().context("its output is a pipe")?);
        writeln!(questions, r#"{{"v":1,"say":{{"thread":"{}"}}}}"#, forum.thread())?;
        let mut answer = String::new();
        answers.read_line(&mut answer)?;
        ensure!(answer.starts_with("{\"v\":1,\"say\":{\"thread"), "{name}: {answer:.100}");
        most = most.max(proc::peak_megabytes(reader.id())?);
        drop(questions);
        reader.wait()?;
    }
    table.add(&READER, most);
    Ok(())
}
