//! What real servers and programs have written.

/// A thread of Discourse whose first post links `{ROOM}`.
pub const TOPIC_JSON: &str = include_str!("../fixtures/discourse_topic.json");

/// What Greenlight says of a room (`public.json`).
pub const PUBLIC_JSON: &str = include_str!("../fixtures/greenlight_public.json");

/// Xfce's settings: one black panel at the lower edge, with nothing but the tray in it.
pub const XFCE_PANEL: &str = include_str!("../fixtures/xfce4-panel.xml");
