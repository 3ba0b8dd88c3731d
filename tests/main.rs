//! Black-box tests: real processes on a private desktop.
//!
//! Each test has a desktop of its own (see [`support`]): folders, a session bus, stand-ins for the tray host, the
//! notification server and the browser, and where it needs them a display and a window manager. So they all run side
//! by side, and none of them touches the desktop of the person who runs them.
//!
//! The programs come from the folder that `CCC_PROGRAMS` names, else they are built. The panel is tested only where
//! that folder holds it, because its build takes minutes. `CCC_KILLS` sets how often the crash test kills the resident.
#![cfg(target_os = "linux")]
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "tests: a broken expectation ends the test, and what was skipped is printed"
)]
#![allow(
    clippy::unused_self,
    clippy::used_underscore_binding,
    clippy::needless_pass_by_value,
    reason = "the stand-ins' methods have the shape that the bus wants"
)]

mod cli;
mod commands;
mod crashes;
mod doctor;
mod entering;
mod finding;
mod house;
mod instances;
mod joining;
mod links;
mod missing;
mod notices;
mod pages;
mod panel;
mod real_desktop;
mod servers;
mod settings;
mod shortcut;
mod sleep;
mod stand_ins;
mod support;
mod tray;
mod waiting;
mod zones;
