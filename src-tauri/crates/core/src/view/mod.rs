//! The views: what tray, notices and panel show, as values that are only drawn.

pub mod notice;
pub mod panel;
pub mod tray;

#[cfg(test)]
mod tests;
