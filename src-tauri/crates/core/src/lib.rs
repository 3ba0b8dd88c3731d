//! The decisions of the program.
//!
//! Everything here is a pure function of its arguments: time is an argument, and there is no clock, file, network,
//! environment or async. [`program::update`] takes the program, an event and the instant, and returns effects for `ccc-app`
//! to carry out. The views ([`view`]) are values that tray, panel and command line only draw.
//!
//! Instants are UTC throughout; local time exists only in views, through a [`zone::Zone`].

pub mod action;
pub mod builtin;
pub mod clock_change;
pub mod countdown;
pub mod day;
pub mod deep_link;
pub mod join;
pub mod language;
pub mod link;
pub mod meeting;
pub mod notice;
pub mod occurrence;
pub mod phrases;
pub mod places;
pub mod program;
pub mod readiness;
pub mod reading;
pub mod redact;
pub mod rehearsal;
pub mod reminder;
pub mod ring;
pub mod room;
pub mod settings;
pub mod shortcut;
pub mod state;
#[cfg(test)]
mod tests;
pub mod thread;
pub mod topics;
pub mod update;
pub mod view;
pub mod zone;
