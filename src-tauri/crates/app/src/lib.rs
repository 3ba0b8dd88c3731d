//! The one owner of the state, and everything between it and the machine.
//!
//! [`controller`] takes messages in, asks `ccc-core` what follows, and carries that out through [`ports`]. [`socket`]
//! is how panel and command line talk to it; [`storage`] keeps settings and journal; [`clock`] is the only reader of
//! the machine's time.

pub mod clock;
pub mod controller;
pub mod handover;
pub mod network;
pub mod paths;
pub mod ports;
pub mod readiness;
pub mod socket;
pub mod storage;
pub mod watch;
pub mod zones;
