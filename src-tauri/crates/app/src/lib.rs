//! The one owner of the state, and everything between it and the machine.
//!
//! [`controller`] takes messages in, asks `ccc-core` what follows, and carries that out through [`ports`]. [`socket`]
//! is how panel and command line talk to it; [`storage`] keeps settings and journal; [`clock`] is the only reader of
//! the machine's time; [`machine`] hands things to the person's other programs. [`autostart`] and [`scheme`] make the
//! program known to the system.

pub mod activation;
pub mod autostart;
pub mod clock;
pub mod controller;
pub mod external;
pub mod forget;
pub mod installed;
#[cfg(target_os = "linux")]
pub mod linux;
pub mod locale;
pub mod log;
pub mod machine;
pub mod network;
mod panel;
pub mod paths;
pub mod ports;
pub mod process;
pub mod readiness;
pub mod report;
pub mod scheme;
pub mod session;
pub mod socket;
pub mod storage;
pub mod threads;
pub mod watch;
pub mod zones;
