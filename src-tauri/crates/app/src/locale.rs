//! The user's language and country.

use crate::paths::Paths;
use crate::storage::settings_file;
use ccc_core::language::Locale;

/// The system's setting.
pub fn system() -> Locale {
    let tags: Vec<String> = sys_locale::get_locales().collect();
    Locale::from_system(tags.iter().map(String::as_str)).with_dates_of(dates().as_deref())
}

/// The locale in which POSIX systems write dates, which may differ from that of messages.
fn dates() -> Option<String> {
    let set = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    if cfg!(windows) { None } else { set("LC_ALL").or_else(|| set("LC_TIME")) }
}

/// The system's setting, with what the user chose in the settings.
pub fn chosen() -> Locale {
    let settings = Paths::for_current_user().map(|paths| settings_file::read(&paths.settings).settings);
    let settings = settings.unwrap_or_default();
    system().with_preferences(settings.language, settings.hours)
}
