//! What the page may ask.

#![expect(clippy::needless_pass_by_value, reason = "Tauri hands its arguments over by value")]

use crate::connection::{PageRequests, Shown};
use crate::window;
use ccc_core::action::{Action, Page};
use ccc_core::places::Place;
use std::time::Duration;
use tauri::{AppHandle, State};
use tokio::time::timeout;

type Answer<T> = Result<T, String>;

/// How long the desktop may take for a token. What was clicked opens without one then, perhaps behind other windows.
const TOKEN_WITHIN: Duration = Duration::from_millis(500);

/// What is to be shown now.
#[tauri::command]
pub(crate) async fn shown(requests: State<'_, PageRequests>) -> Answer<Shown> {
    requests.shown().await
}

/// Has the resident do something.
#[tauri::command]
pub(crate) async fn act(app: AppHandle, requests: State<'_, PageRequests>, action: Action) -> Answer<()> {
    let token = if action.opens_another_program() {
        timeout(TOKEN_WITHIN, window::activation_token(&app)).await.ok().and_then(Result::ok)
    } else {
        None
    };
    requests.act(action, token).await
}

/// Places whose day can be shown.
#[tauri::command]
pub(crate) async fn find_places(requests: State<'_, PageRequests>, query: String) -> Answer<Vec<Place>> {
    requests.find_places(query).await
}

/// The page that the window opens with.
#[tauri::command]
pub(crate) fn first_page(app: AppHandle) -> Page {
    window::page(&app)
}

/// Starts the resident again after it was lost.
#[tauri::command]
pub(crate) async fn again(requests: State<'_, PageRequests>) -> Answer<()> {
    requests.reconnect().await
}

/// Closes the window.
#[tauri::command]
pub(crate) fn close(app: AppHandle) {
    window::close(&app);
}

/// The page holds its first snapshot. Returns whether it is painted from now on, although the window is not shown yet.
#[tauri::command]
pub(crate) fn paint(app: AppHandle) -> bool {
    window::paint_ahead(&app)
}

/// The page has drawn its first snapshot: the window can be shown.
#[tauri::command]
pub(crate) fn drawn(app: AppHandle) {
    window::page_drawn(&app);
}
