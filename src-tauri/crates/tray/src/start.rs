//! The resident's start: being the only one, reading what was kept, and the controller.

use crate::{Purpose, Setup, vital};
use anyhow::{Context as _, bail};
use ccc_app::controller::{Controller, End};
#[cfg(target_os = "linux")]
use ccc_app::linux::upgrade;
use ccc_app::machine::SystemMachine;
use ccc_app::network::Network;
use ccc_app::ports::{Desktop, Inbox, Message};
use ccc_app::session::Session;
use ccc_app::socket::client::{ConnectError, Connection};
use ccc_app::socket::instance_lock::{self, InstanceLock};
use ccc_app::socket::server;
use ccc_app::socket::wire::{Hello, Request, Response, Role};
use ccc_app::storage::files::Files;
use ccc_app::storage::{atomic_file, settings_file, versioned_file};
use ccc_app::watch::{self, Watched};
use ccc_app::{activation, autostart, locale, report, scheme, threads, zones};
use ccc_core::action::{Action, Page};
use ccc_core::state::State;
use ccc_core::update::Event;
use std::rc::Rc;
use std::time::Duration;
use tokio::sync::mpsc;
use tracing::{info, warn};

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// How often, and for how long in all, a resident that is leaving, coming or hanging is waited for.
const STEP: Duration = Duration::from_millis(20);
const PATIENCE: Duration = Duration::from_secs(5);

/// Becomes the only resident; `None` where one that is not older runs, which then does what this start was for, or shows
/// its panel.
pub(crate) async fn become_the_only_one(setup: &Setup) -> anyhow::Result<Option<InstanceLock>> {
    let tried = async {
        loop {
            if let Some(only_one) = instance_lock::acquire(&setup.paths)? {
                return Ok(Some(only_one));
            }
            match Connection::open(&setup.paths, Role::Tray).await {
                Ok(mut other) => {
                    // Only an older one makes room: else an old entry in the autostart and a new installation would throw
                    // each other out at every link.
                    let makes_room = other.resident.is_older_than(&Hello::of_this_program(None))
                        || belongs_to_an_earlier_session(&mut other, &setup.purpose).await;
                    if !makes_room {
                        return hand_over(&mut other, &setup.purpose).await.map(|()| None);
                    }
                    drop(other.ask(Request::StepDown).await);
                }
                // It holds the lock and has no socket yet, or no longer.
                Err(ConnectError::NoResident | ConnectError::Broken(_)) => {}
                Err(error) => return Err(error.into()),
            }
            tokio::time::sleep(STEP).await;
        }
    };
    if let Ok(done) = tokio::time::timeout(PATIENCE, tried).await {
        return done;
    }
    let who =
        instance_lock::holder(&setup.paths).map(|holder| format!(" ({})", holder.name)).unwrap_or_default();
    bail!(
        "another ccc-tray{who} keeps your journal and does not answer here: end it, then start this one again. Where it \
         runs on another machine with the same home folder, only one of them can remind you"
    )
}

/// Whether this start is a login, and the resident that runs is left over from another session.
async fn belongs_to_an_earlier_session(other: &mut Connection, purpose: &Purpose) -> bool {
    if !matches!(purpose, Purpose::BeThere) {
        return false;
    }
    let status = other.ask(Request::Status).await;
    matches!(status, Ok(Response::Status(status)) if Session::of_this_program().succeeds(&status.session))
}

/// Has the resident that runs do what this start was for.
async fn hand_over(other: &mut Connection, purpose: &Purpose) -> anyhow::Result<()> {
    let action = match purpose {
        Purpose::Show => Action::ShowPanel { page: Page::Now },
        Purpose::Do(action) => action.clone(),
        Purpose::BeThere => return Ok(()),
    };
    let asked = other.ask(Request::Act(action)).await;
    // A newer one may have another protocol.
    asked
        .with_context(|| format!("ccc-tray {} is running, and this is {VERSION}", other.resident.program))?;
    Ok(())
}

/// Reads what was kept and runs the controller on `desktop` until the program ends. What is owed at once waits for
/// `desktop_known`.
pub(crate) async fn run<D: Desktop>(
    setup: Setup,
    only_one: InstanceLock,
    desktop: D,
    inbox: Inbox,
    messages: mpsc::UnboundedReceiver<Message>,
    desktop_known: impl Future<Output = ()>,
) -> anyhow::Result<End> {
    let Setup { clock, zone: forced, paths, purpose, .. } = setup;
    info!("ccc-tray {VERSION} starts on {}", report::surroundings());
    if let Err(error) = settings_file::create(&paths.settings) {
        warn!("{} cannot be written: {error}", paths.settings.display());
    }
    if let Err(error) = atomic_file::remove_temporaries(&paths.journal) {
        warn!("what an earlier run left beside the journal cannot be removed: {error}");
    }
    let read = settings_file::read(&paths.settings);
    let today = clock.now().date_naive();
    let journal = versioned_file::load_or_set_aside(&paths.journal, today);
    let topics = versioned_file::load_or_set_aside(&paths.topics, today);
    let data = zones::TzdbSource::newest();
    let zone = zones::displayed(&data, forced.or(read.settings.zone))?;
    for text in read.problems(&paths.settings).into_iter().chain(journal.problem).chain(topics.problem) {
        inbox.send(Message::Event(Event::SettingsFault(text))).ok();
    }
    if let Purpose::Do(wish) = purpose {
        inbox.send(Message::Click { action: wish, token: activation::given() }).ok();
    }
    let state = State::new(read.settings.clone(), zone.clone(), journal.value);
    let state =
        state.with_system_locale(locale::system()).with_zone_rules(zones::zone).with_topics(topics.value);

    // Neither Windows nor any bar on Linux shows a text beside the icon of this program.
    let state = if cfg!(target_os = "macos") { state } else { state.without_label() };

    let listener = server::listen(&paths, &only_one).context("the local socket could not be opened")?;
    let (listener, its_inbox) = (Rc::new(listener), inbox.clone());
    tokio::task::spawn_local(vital::keep_alive("the local socket", move || {
        server::serve(Rc::clone(&listener), its_inbox.clone())
    }));
    let watched = Watched::new(paths.settings.clone(), read, forced, zone, data.version());
    if let Err(error) = watch::start(watched, inbox.clone()) {
        warn!("changes of the settings' file are seen at the next start only: {error}");
    }

    #[cfg(target_os = "linux")]
    if !clock.was_set() {
        let its_inbox = inbox.clone();
        tokio::task::spawn_local(async move {
            if let Err(error) = upgrade::watch(its_inbox).await {
                warn!("an upgrade of the program counts from its next start on: {error}");
            }
        });
    }
    let network = Network::new(inbox.clone(), clock);
    let machine = SystemMachine::new(inbox, paths.clone(), clock);
    // Who tries things with another clock leaves the system as it is.
    let desktop_known = async {
        desktop_known.await;
        if !clock.was_set() {
            take_up_with_the_system();
        }
    };
    let store = Files {
        journal: journal.writable.then_some(paths.journal),
        topics: topics.writable.then_some(paths.topics),
        settings: paths.settings,
    };
    let controller = Controller::new(state, clock, desktop, machine, store, network);
    let ended = controller.run(messages, desktop_known).await?;
    info!("ccc-tray ends");
    // The lock is held to the very end, so that a follower finds no half-closed house.
    drop(only_one);
    Ok(ended)
}

/// Has the system hand the program's own links to this resident, and start it at login where the entry for that has died.
/// On a thread of its own, since nothing waits for it.
fn take_up_with_the_system() {
    threads::answer("links", scheme::register, |done| {
        if let Err(why) = done {
            warn!("links that begin with ccc:// may open nothing: {why:#}");
        }
    });
    threads::answer("autostart", autostart::mend, |done| {
        if let Err(why) = done {
            warn!("{why:#}");
        }
    });
}
