//! Disks that take nothing.

use super::*;
use ccc_core::settings::Setting;
use tokio::task::LocalSet;

/// Asks a controller that runs from `now` on to do `actions`, where the disk is full for those that say so. Returns the
/// answers.
async fn act(ports: &Ports, now: &str, actions: &[(bool, Action)]) -> Vec<Response> {
    let (inbox, messages) = mpsc::unbounded_channel();
    ports.disk_is_full.set(actions[0].0);
    let tasks = LocalSet::new();
    tasks.spawn_local(ports.controller_at(now).run(messages, std::future::ready(())));
    let asking = async {
        let mut answers = Vec::new();
        for (disk_is_full, action) in actions {
            ports.disk_is_full.set(*disk_is_full);
            let (reply, answer) = tokio::sync::oneshot::channel();
            inbox.send(Message::Ask { request: Request::Act(action.clone()), reply }).unwrap();
            answers.push(answer.await.unwrap());
        }
        answers
    };
    tasks.run_until(asking).await
}

fn skip() -> Action {
    Action::Skip { occurrence: None }
}

fn unskip() -> Action {
    let id = ccc_core::occurrence::OccurrenceId {
        meeting: ccc_core::meeting::MeetingId::new("ccc"),
        start: "2026-11-26T08:00:00Z".parse().unwrap(),
    };
    Action::Unskip { occurrence: id }
}

#[tokio::test(start_paused = true)]
async fn a_reminder_is_shown_also_where_the_journal_cannot_be_written_and_that_is_told_once() {
    let ports = Ports::new(|_| Ok(()));
    let full = [(true, Action::FinishWelcome), (true, skip()), (true, unskip())];
    act(&ports, "2026-11-26T07:50:00Z", &full).await;
    let asked = ports.asked.take();
    assert!(asked.contains(&Asked::ShowNotice), "{asked:?}");
    let told: Vec<_> = asked.iter().filter(|asked| matches!(asked, Asked::Say(_))).collect();
    assert_eq!(told.len(), 1, "{told:?}");

    // A disk that has had room since is told of again.
    let again = [(true, skip()), (false, unskip()), (true, skip())];
    act(&ports, "2026-11-26T07:00:00Z", &again).await;
    let asked = ports.asked.take();
    assert_eq!(asked.iter().filter(|asked| matches!(asked, Asked::Say(_))).count(), 2, "{asked:?}");
}

#[tokio::test(start_paused = true)]
async fn a_setting_and_a_topic_that_cannot_be_written_are_refused_with_the_reason() {
    let ports = Ports::new(|_| Ok(()));
    let actions = [
        (true, Action::Set(Setting::TrayCountdown(false))),
        (true, Action::AddTopic { topic: "Worker-owned platforms".into() }),
        (false, Action::Set(Setting::TrayCountdown(true))),
    ];
    let answers = act(&ports, "2026-11-22T00:00:00Z", &actions).await;
    for answer in &answers[..2] {
        assert!(matches!(answer, Response::Failed { why } if why.contains("no storage space")), "{answer:?}");
    }
    assert!(matches!(answers[2], Response::Done { .. }), "{answers:?}");
}
