//! The menu: core's items as the system's own.

use ccc_core::action::Action;
use ccc_core::view::tray::Item;
use tray_icon::menu::{IsMenuItem, Menu, MenuId, MenuItem, PredefinedMenuItem, Result, Submenu};

/// The menu that is shown, and what its entries do.
///
/// The countdown in it changes while it may be open. So texts are changed in place, and a new menu is built only where
/// there are other entries.
pub(super) struct Shown {
    root: Menu,
    items: Vec<Item>,
    /// One for each entry and each submenu, in the order of [`texts`].
    handles: Vec<Handle>,
    /// The menu before this one: Windows may still have it open.
    _before: Option<Menu>,
}

/// What a text is written on.
enum Handle {
    Entry(MenuItem),
    Submenu(Submenu),
}

impl Shown {
    /// Builds the menu.
    pub(super) fn new(items: &[Item]) -> Result<Self> {
        let root = Menu::new();
        let mut handles = Vec::new();
        fill(&mut |item| root.append(item), items, &mut handles)?;
        Ok(Self { root, items: items.to_vec(), handles, _before: None })
    }

    /// The menu for the system.
    pub(super) fn root(&self) -> &Menu {
        &self.root
    }

    /// Shows `items` now; answers with the menu to be set where it is another one.
    pub(super) fn update(&mut self, items: &[Item]) -> Result<Option<Menu>> {
        if !same_shape(&self.items, items) {
            let before = self.root.clone();
            *self = Self { _before: Some(before), ..Self::new(items)? };
            return Ok(Some(self.root.clone()));
        }
        let changes = texts(&self.items).into_iter().zip(texts(items));
        for (handle, (old, new)) in self.handles.iter().zip(changes) {
            match handle {
                _ if old == new => {}
                Handle::Entry(entry) => entry.set_text(escaped(new)),
                Handle::Submenu(submenu) => submenu.set_text(escaped(new)),
            }
        }
        self.items = items.to_vec();
        Ok(None)
    }

    /// What the entry with this id does.
    pub(super) fn action(&self, id: &MenuId) -> Option<&Action> {
        let entries = self.handles.iter().filter_map(|handle| match handle {
            Handle::Entry(entry) => Some(entry),
            Handle::Submenu(_) => None,
        });
        let actions = actions(&self.items);
        entries.zip(actions).find(|(entry, _)| entry.id() == id).map(|(_, action)| action)
    }
}

/// Adds `items` by `append`, depth first.
fn fill(
    append: &mut dyn FnMut(&dyn IsMenuItem) -> Result<()>,
    items: &[Item],
    handles: &mut Vec<Handle>,
) -> Result<()> {
    for item in items {
        match item {
            Item::Entry { text, .. } => {
                let entry = MenuItem::new(escaped(text), true, None);
                append(&entry)?;
                handles.push(Handle::Entry(entry));
            }
            Item::Submenu { text, items } => {
                let submenu = Submenu::new(escaped(text), true);
                handles.push(Handle::Submenu(submenu.clone()));
                fill(&mut |item| submenu.append(item), items, handles)?;
                append(&submenu)?;
            }
            Item::Separator => append(&PredefinedMenuItem::separator())?,
        }
    }
    Ok(())
}

/// An ampersand would underline the letter after it.
fn escaped(text: &str) -> String {
    text.replace('&', "&&")
}

/// Whether two menus differ in their texts and actions only.
fn same_shape(a: &[Item], b: &[Item]) -> bool {
    a.len() == b.len()
        && a.iter().zip(b).all(|pair| match pair {
            (Item::Entry { .. }, Item::Entry { .. }) | (Item::Separator, Item::Separator) => true,
            (Item::Submenu { items: a, .. }, Item::Submenu { items: b, .. }) => same_shape(a, b),
            _ => false,
        })
}

/// The texts of entries and submenus, depth first.
fn texts(items: &[Item]) -> Vec<&str> {
    fn of(item: &Item) -> Vec<&str> {
        match item {
            Item::Entry { text, .. } => vec![text],
            Item::Submenu { text, items } => [vec![text.as_str()], texts(items)].concat(),
            Item::Separator => vec![],
        }
    }
    items.iter().flat_map(of).collect()
}

/// The actions of entries, depth first.
fn actions(items: &[Item]) -> Vec<&Action> {
    fn of(item: &Item) -> Vec<&Action> {
        match item {
            Item::Entry { action, .. } => vec![action],
            Item::Submenu { items, .. } => actions(items),
            Item::Separator => vec![],
        }
    }
    items.iter().flat_map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use ccc_core::action::Page;

    fn entry(text: &str, action: Action) -> Item {
        Item::Entry { text: text.into(), action }
    }

    fn menu(first: &str) -> Vec<Item> {
        let later = vec![entry("in a while", Action::Resume)];
        vec![
            entry(first, Action::ShowPanel { page: Page::Now }),
            Item::Separator,
            Item::Submenu { text: "Later".into(), items: later },
            entry("Quit", Action::Quit),
        ]
    }

    #[test]
    fn another_countdown_is_the_same_menu_and_another_entry_is_not() {
        assert!(same_shape(&menu("5 min"), &menu("4 min")));
        assert!(!same_shape(&menu("5 min"), &menu("5 min")[..3]));
        let mut flat = menu("5 min");
        flat[2] = entry("Later", Action::Resume);
        assert!(!same_shape(&menu("5 min"), &flat));
    }

    #[test]
    fn texts_and_actions_come_depth_first() {
        assert_eq!(texts(&menu("5 min")), ["5 min", "Later", "in a while", "Quit"]);
        assert_eq!(
            actions(&menu("5 min")),
            [&Action::ShowPanel { page: Page::Now }, &Action::Resume, &Action::Quit]
        );
    }

    // On macOS menus can be built on the main thread only, where no test runs.
    #[cfg(windows)]
    #[test]
    fn entries_keep_their_place_when_texts_change_in_place() {
        let mut shown = Shown::new(&menu("5 min & more")).unwrap();
        let entries = |shown: &Shown| -> Vec<(MenuId, String)> {
            let of = |handle: &Handle| match handle {
                Handle::Entry(entry) => Some((entry.id().clone(), entry.text())),
                Handle::Submenu(_) => None,
            };
            shown.handles.iter().filter_map(of).collect()
        };
        let before = entries(&shown);
        assert_eq!(before[0].1, "5 min && more");
        assert!(shown.update(&menu("4 min")).unwrap().is_none());
        let after = entries(&shown);
        assert_eq!(after[0], (before[0].0.clone(), "4 min".to_owned()));
        assert_eq!(shown.action(&after[0].0), Some(&Action::ShowPanel { page: Page::Now }));
        assert_eq!(shown.action(&after[1].0), Some(&Action::Resume));
        assert_eq!(shown.action(&after[2].0), Some(&Action::Quit));
        assert!(shown.update(&menu("3 min")[..2]).unwrap().is_some());
        assert_eq!(shown.action(&after[2].0), None, "an entry that is gone does nothing");
    }
}
