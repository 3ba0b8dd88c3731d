//! Black-box tests: real processes on a private desktop.
//!
//! Each test has a desktop of its own, see [`ccc_testkit::desktop`].
//!
//! The programs come from the folder that `CCC_PROGRAMS` names, else they are built. The panel is tested only where
//! that folder holds it, because its build takes minutes. `CCC_KILLS` sets how often the crash test kills the resident,
//! and `CCC_SEED` its chance.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "tests: a broken expectation ends the test")]

mod cli;
mod commands;
mod crashes;
mod doctor;
mod entering;
mod finding;
mod forgetting;
mod house;
mod insisting;
mod instances;
mod joining;
mod links;
mod missing;
mod notices;
mod notification_server;
mod pages;
mod panel;
mod reading;
mod real_desktop;
mod sessions;
mod settings;
mod shortcut;
mod sleep;
mod stand_ins;
mod sway;
mod tray;
mod upgrading;
mod waiting;
mod zones;
