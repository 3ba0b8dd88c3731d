//! The socket: lines of any length and in any pieces, and what a client can ask for.

use super::program::{is_shown, now, of, take, waited};
use super::{at_most, same};
use crate::target::{Limits, Target, Verdict};
use ccc_app::socket::wire::{self, FromClient, FromServer, Request};
use ccc_app::zones;
use ccc_core::action::Action;
use ccc_core::places;
use ccc_core::reminder::journal::Journal;
use ccc_core::settings::Settings;
use ccc_core::topics::TopicLog;
use ccc_core::update::Event;
use chrono::TimeDelta;
use std::time::Duration;
use tokio::io::BufReader;

/// The most questions of one input that are answered.
const MOST_ASKED: usize = 40;

pub(super) const TARGETS: &[Target] = &[Target {
    name: "socket",
    samples: long,
    words: &[
        "\n",
        "{\"hello\":{\"protocol\":2,\"program\":\"0.1.0\",\"role\":\"panel\"}}\n",
        "{\"ask\":{\"id\":1,\"request\":",
        "\"view\"}}\n",
        "\"status\"}}\n",
        "\"step_down\"}}\n",
        "{\"act\":{\"do\":",
        "}}}\n",
        "\"join\"",
        "\"skip\"",
        "\"host\"",
        "\"snooze\"",
        "\"occurrence\":{\"meeting\":\"ccc\",\"start\":\"2026-11-26T08:00:00Z\"}",
        "\"pause\"",
        "\"set_text\",\"field\":\"name\",\"text\":\"",
        "\"set_text\",\"field\":\"room\",\"text\":\"https://a.example/",
        "\"field\":\"browser\"",
        "\"field\":\"shortcut\"",
        "\"field\":\"thread\"",
        "\"field\":\"access_code\"",
        "\"set\",\"setting\":\"friends\",\"to\":",
        "\"add_reminder\",\"offset_s\":",
        "\"remind_of_slot\",\"slot\":\"thu-0800\",\"yes\":false",
        "\"set_quiet\",\"hours\":[\"22:00\",\"07:00\"]",
        "\"add_friend\",\"name\":\"Luz\",\"zone\":\"America/Bogota\"",
        "\"add_topic\",\"topic\":\"",
        "\"talked_about\",\"topic\":\"",
        "\"copy_minutes\"",
        "\"undo_setting\"",
        "\"rehearse\"",
        "\"stop_rehearsal\"",
        "\"confirm_room\"",
        "\"confirm_host\",\"host\":\"",
        "{\"find_places\":{\"query\":\"san\"}}",
        "{\"reminders\":{\"days\":65535}}",
        "null",
        "-1",
        "4294967296",
    ],
    longest: 256 * 1024,
    limits: Limits {
        time: Duration::from_secs(8),
        time_a_byte: Duration::from_micros(20),
        memory: 24 * 1024 * 1024,
        memory_a_byte: 60,
    },
    quick: 33,
    read: lines,
}];

fn long() -> Vec<String> {
    let ask = |action: &str| format!("{{\"ask\":{{\"id\":1,\"request\":{{\"act\":{action}}}}}}}\n");
    let text = "A".repeat(2_000_000);
    vec![
        "a".repeat(3 * 1024 * 1024),
        "\n".repeat(10_000),
        format!("{}\n", "[".repeat(1_000_000)),
        ask(&format!(r#"{{"do":"set_text","field":"name","text":"{text}"}}"#)),
        ask(&format!(r#"{{"do":"set_text","field":"room","text":"https://a.example/{text}"}}"#)),
        ask(&format!(r#"{{"do":"set_text","field":"shortcut","text":"{text}"}}"#)),
        ask(&format!(r#"{{"do":"add_friend","name":"{text}","zone":"UTC"}}"#)),
        ask(&format!(r#"{{"do":"add_friend","name":"a","zone":"{text}"}}"#)),
        ask(&format!(r#"{{"do":"remind_of_slot","slot":"{text}","yes":false}}"#)),
        ask(&format!(r#"{{"do":"add_topic","topic":"{text}"}}"#)),
        ask(&format!(r#"{{"do":"confirm_room","url":"{text}"}}"#)),
        ask(&format!(
            r#"{{"do":"confirm_host","host":"{text}","occurrence":{{"meeting":"ccc","start":"2026-11-26T08:00:00Z"}}}}"#
        )),
        ask(&format!(
            r#"{{"do":"skip","occurrence":{{"meeting":"{text}","start":"2026-11-26T08:00:00Z"}}}}"#
        )),
        ask(r#"{"do":"add_topic","topic":"a"}"#).repeat(500),
        format!("{{\"ask\":{{\"id\":1,\"request\":{{\"find_places\":{{\"query\":\"{text}\"}}}}}}}}\n"),
    ]
}

/// The first byte says in pieces of which size the rest comes.
fn lines(input: &[u8]) -> Verdict {
    let (piece, stream) =
        input.split_first().map_or((1, input), |(first, rest)| (usize::from(*first).max(1), rest));
    // A sample is a stream from its first byte on; that byte is then no size.
    let stream = if piece == usize::from(b'{') { input } else { stream };
    let mut asked = Vec::new();
    let mut reader = BufReader::with_capacity(piece, stream);
    let end = loop {
        match waited(wire::read::<FromClient>(&mut reader)) {
            Ok(Some(line)) => asked.push(line),
            Ok(None) => break "the end".to_owned(),
            Err(error) => {
                let told = error.to_string();
                at_most("the reason is too long", &told, 4 * 1024 * 1024)?;
                break told.split(['`', '"', ',']).next().unwrap_or_default().chars().take(40).collect();
            }
        }
    };
    // A panel reads as it is told.
    drop(waited(wire::read::<FromServer>(&mut BufReader::with_capacity(piece, stream))));
    let mut program = of(Settings::default(), Journal::default(), TopicLog::default());
    let (mut file, mut kinds) = (String::new(), Vec::new());
    for (at, line) in asked.iter().take(MOST_ASKED).enumerate() {
        let text = serde_json::to_string(line).map_err(|error| error.to_string())?;
        same("a line does not read back", &serde_json::from_str(&text).ok(), &Some(line.clone()))?;
        let now = now() + TimeDelta::seconds(i64::try_from(at).unwrap_or_default());
        if let FromClient::Ask { request, .. } = line {
            kinds.push(answered(&mut program, request, now, &mut file)?);
        }
    }
    let later = now() + TimeDelta::minutes(1);
    take(&mut program, Event::Tick, later, &mut file)?;
    is_shown(&program, later)?;
    kinds.dedup();
    kinds.truncate(2);
    Ok(format!("{end}, {kinds:?}"))
}

fn answered(
    program: &mut ccc_core::program::Program,
    request: &Request,
    now: chrono::DateTime<chrono::Utc>,
    file: &mut String,
) -> Verdict {
    match request {
        Request::Act(action) => {
            let outcome = take(program, Event::Act(action.clone()), now, file)?;
            let name =
                serde_json::to_value(action).ok().and_then(|value| Some(value["do"].as_str()?.to_owned()));
            if *action != Action::Quit {
                is_shown(program, now)?;
            }
            let reply = format!("{:?}", outcome.reply);
            Ok(format!("{name:?} {}", reply.split('(').next().unwrap_or_default()))
        }
        Request::FindPlaces { query } => {
            let found = places::find(query, program.state.locale, now, zones::zone);
            if found.len() > 12 { Err(format!("{} places", found.len())) } else { Ok("places".into()) }
        }
        Request::Reminders { days } => {
            let planned = ccc_app::controller::planned(&program.state, now, *days);
            Ok(format!("reminders {}", super::about(planned.len())))
        }
        Request::View
        | Request::Status
        | Request::PanelShown { .. }
        | Request::PanelHidden
        | Request::NotCopied
        | Request::StepDown => Ok("asked".into()),
    }
}
