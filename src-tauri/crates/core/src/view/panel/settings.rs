//! The Settings page: groups of fields.

pub(super) mod fields;

use super::{Button, Choice, button};
use crate::action::{Action, TextField};
use crate::settings::AlertKind;
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
    /// Undoes the last change.
    pub undo: Option<Button>,
    /// Opens the file in the person's editor.
    pub file: Button,
}

/// Fields that belong together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Group {
    /// Their title.
    pub title: String,
    /// The fields.
    pub fields: Vec<Field>,
}

/// One setting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Field {
    /// Its identifier on the page.
    pub id: String,
    /// Its label.
    pub label: String,
    /// What it does, in a line; empty if the label says it all.
    pub hint: String,
    /// Its control.
    pub control: Control,
}

/// The control of a setting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Control {
    /// A text, sent with [`Action::SetText`].
    Text {
        /// Which one.
        field: TextField,
        /// Its value.
        value: String,
        /// The placeholder of an empty field.
        placeholder: String,
        /// Whether it runs from left to right in all languages, like links and codes.
        left_to_right: bool,
    },
    /// On or off.
    Switch {
        /// Whether it is on.
        on: bool,
        /// Flips it.
        flip: Action,
    },
    /// One of several; the chosen one is prominent.
    Pick {
        /// All of them.
        options: Vec<Button>,
    },
    /// A list to add to and remove from.
    List {
        /// Its items.
        items: Vec<ListItem>,
        /// What can be added, if anything.
        add: Option<Choice>,
    },
    /// Hours of the day, sent with [`Action::SetQuiet`].
    Hours {
        /// From and to, such as `22:00`; `None` if they are off.
        hours: Option<(String, String)>,
        /// The proposal when they are turned on.
        proposed: (String, String),
        /// The label of the first field.
        from: String,
        /// The label of the second field.
        to: String,
    },
    /// A button.
    Deed {
        /// The button.
        button: Button,
    },
}

/// An item of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ListItem {
    /// Its text.
    pub text: String,
    /// What can be turned on and off about it.
    pub switches: Vec<ItemSwitch>,
    /// Removes it.
    pub remove: Button,
}

/// Something about an item of a list that is on or off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ItemSwitch {
    /// What it is, which gives it its picture.
    pub kind: AlertKind,
    /// Its label.
    pub label: String,
    /// Whether it is on.
    pub on: bool,
    /// Flips it.
    pub flip: Action,
}

pub(super) fn view(state: &State, now: DateTime<Utc>) -> SettingsView {
    let locale = state.locale;
    SettingsView {
        groups: fields::groups(state, now),
        undo: state.run.undo.as_ref().map(|_| button(text!(locale, "settings-undo"), Action::UndoSetting)),
        file: button(text!(locale, "settings-file"), Action::OpenSettings),
    }
}
