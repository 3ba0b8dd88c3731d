//! The private desktop.
//!
//! ```ignore
//! let desktop = Desktop::builder().settings("[room]\nurl = 'https://bbb.example.org/rooms/a/join'").start();
//! let resident = desktop.resident().at("2026-11-26T07:59:58Z").start();
//! let notice = desktop.notices().next(0);
//! desktop.notices().press(&notice, "join");
//! ```

mod bell;
mod builder;
mod bus;
mod clients;
mod desktop;
mod display;
mod notification_server;
mod portal;
pub(crate) mod programs;
mod records;
mod resident;
mod running;
mod tray_host;
pub(crate) mod webdriver;

pub(crate) use builder::Builder;
pub(crate) use clients::Client;
pub(crate) use desktop::Desktop;
pub(crate) use notification_server::Notice;
pub(crate) use portal::Portal;
pub(crate) use resident::Resident;
pub(crate) use running::Running;
pub(crate) use tray_host::Pixmap;
