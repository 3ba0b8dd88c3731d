//! The page is all that the window ever shows: nothing in it leads anywhere else, and nothing that got in could.

use tauri::plugin::{Builder, TauriPlugin};
use tauri::{Url, Wry};

/// Keeps the window at the program's own page.
pub(crate) fn stay_on_page() -> TauriPlugin<Wry> {
    Builder::new("page").on_navigation(|_, to| is_the_page(to)).build()
}

/// Whether this is where Tauri serves the page that is in the program.
fn is_the_page(url: &Url) -> bool {
    let place = if cfg!(windows) { ("http", "tauri.localhost") } else { ("tauri", "localhost") };
    (url.scheme(), url.host_str().unwrap_or_default()) == place && url.port().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_goes_nowhere_but_to_the_page() {
        let goes = |to: &str| is_the_page(&to.parse().unwrap());
        let page = if cfg!(windows) { "http://tauri.localhost/" } else { "tauri://localhost/" };
        assert!(goes(page) && goes(&format!("{page}index.html?x#y")));
        for other in [
            "https://example.org/",
            "http://localhost/",
            "tauri://example.org/",
            "https://tauri.localhost.example.org/",
            "file:///etc/passwd",
            "data:text/html,x",
            "javascript:alert(1)",
            "about:blank",
        ] {
            assert!(!goes(other), "{other}");
        }
    }

    #[test]
    fn the_pages_rules_close_what_its_defaults_leave_open() {
        let settings: serde_json::Value = serde_json::from_str(include_str!("../tauri.conf.json")).unwrap();
        let rules = settings["app"]["security"]["csp"].as_str().unwrap();
        for rule in ["default-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"]
        {
            assert!(rules.split("; ").any(|known| known == rule), "{rule} is not in {rules}");
        }
    }

    #[test]
    fn each_command_is_named_where_the_window_may_use_it() {
        let capability = include_str!("../capabilities/panel.json");
        let (commands, build) = (include_str!("commands.rs"), include_str!("../build.rs"));
        let names: Vec<&str> = commands
            .split("#[tauri::command]")
            .skip(1)
            .filter_map(|rest| rest.split_once("fn ")?.1.split_once('('))
            .map(|(name, _)| name)
            .collect();
        assert!(names.len() > 5, "{names:?}");
        for name in names {
            assert!(build.contains(&format!("\"{name}\"")), "{name} is not in build.rs");
            let allowed = format!("\"allow-{}\"", name.replace('_', "-"));
            assert!(capability.contains(&allowed), "{allowed} is not in the capability");
        }
    }
}
