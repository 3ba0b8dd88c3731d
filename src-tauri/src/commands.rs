//! What the page may ask.

#![expect(clippy::needless_pass_by_value, reason = "Tauri hands its arguments over by value")]

use crate::link::{Shown, Wishes};
use crate::window;
use ccc_core::action::Action;
use ccc_core::action::Page;
use ccc_core::places::Place;
use tauri::{AppHandle, State};

type Answer<T> = Result<T, String>;

/// What is to be shown now.
#[tauri::command]
pub(crate) async fn shown(wishes: State<'_, Wishes>) -> Answer<Shown> {
    wishes.shown().await
}

/// Passes a wish on to the resident.
#[tauri::command]
pub(crate) async fn act(wishes: State<'_, Wishes>, action: Action) -> Answer<()> {
    wishes.act(action).await
}

/// Places whose day can be shown.
#[tauri::command]
pub(crate) async fn find_places(wishes: State<'_, Wishes>, query: String) -> Answer<Vec<Place>> {
    wishes.find_places(query).await
}

/// The page that the window opens with.
#[tauri::command]
pub(crate) fn first_page(page: State<'_, Page>) -> Page {
    *page
}

/// Starts the resident again after it was lost.
#[tauri::command]
pub(crate) async fn again(wishes: State<'_, Wishes>) -> Answer<()> {
    wishes.again().await
}

/// Closes the window.
#[tauri::command]
pub(crate) fn close(app: AppHandle) {
    window::close(&app);
}

/// The page has drawn its first snapshot: the window can be shown.
#[tauri::command]
pub(crate) fn drawn(app: AppHandle) {
    window::drawn(&app);
}
