//! What tray, notices and panel show: values that are only drawn.

pub mod notice;
pub mod panel;
pub mod tray;

#[cfg(test)]
mod tests;
