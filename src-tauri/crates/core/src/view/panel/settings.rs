//! The Settings page: groups of fields, each explained in a line.

pub(super) mod fields;

use super::{Button, Choice, button};
use crate::action::{Action, TextField};
use crate::state::State;
use crate::text;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// The settings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SettingsView {
    /// The groups, in their order.
    pub groups: Vec<Group>,
    /// Takes the last change back.
    pub undo: Option<Button>,
    /// Opens the file in the person's editor.
    pub file: Button,
}

/// Fields that belong together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Group {
    /// What they are about.
    pub title: String,
    /// The fields.
    pub fields: Vec<Field>,
}

/// One setting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Field {
    /// What it is known by in the page.
    pub id: String,
    /// What it is called.
    pub label: String,
    /// What it does, in a line; empty where the label says it all.
    pub hint: String,
    /// How it is set.
    pub control: Control,
}

/// How a setting is set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Control {
    /// A text, sent with [`Action::SetText`].
    Text {
        /// Which one.
        field: TextField,
        /// What it is now.
        value: String,
        /// What stands in an empty field.
        placeholder: String,
        /// Whether it is written from left to right in all languages: links and codes.
        left_to_right: bool,
    },
    /// On or off.
    Switch {
        /// Which of them.
        on: bool,
        /// Makes it the other.
        flip: Action,
    },
    /// One of several; the one that holds is prominent.
    Pick {
        /// All of them.
        options: Vec<Button>,
    },
    /// A list that is added to and taken from.
    List {
        /// What is in it.
        items: Vec<ListItem>,
        /// What can be added.
        add: Choice,
    },
    /// Hours of the day, sent with [`Action::SetQuiet`].
    Hours {
        /// From and to, as in `22:00`; `None` where there are none.
        hours: Option<(String, String)>,
        /// What is proposed when they are turned on.
        proposed: (String, String),
        /// What the first field is called.
        from: String,
        /// What the second field is called.
        to: String,
    },
    /// Something to try.
    Deed {
        /// Does it.
        button: Button,
    },
}

/// An entry of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ListItem {
    /// What it is.
    pub text: String,
    /// Takes it out.
    pub remove: Button,
}

pub(super) fn view(state: &State, now: DateTime<Utc>) -> SettingsView {
    let locale = state.locale;
    SettingsView {
        groups: fields::groups(state, now),
        undo: state.undo.as_ref().map(|_| button(text!(locale, "settings-undo"), Action::UndoSetting)),
        file: button(text!(locale, "settings-file"), Action::OpenSettings),
    }
}
