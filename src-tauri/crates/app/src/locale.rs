//! The person's language and country.

use crate::paths::Paths;
use crate::storage::settings_file;
use ccc_core::language::Locale;

/// What the machine is set to.
#[must_use]
pub fn of_the_machine() -> Locale {
    let tags: Vec<String> = sys_locale::get_locales().collect();
    Locale::from_system(tags.iter().map(String::as_str)).with_dates_of(dates().as_deref())
}

/// The locale in which POSIX systems write dates, which may be another one than that of the texts.
fn dates() -> Option<String> {
    let set = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    if cfg!(windows) { None } else { set("LC_ALL").or_else(|| set("LC_TIME")) }
}

/// What the machine is set to, and what the person chose in the settings.
#[must_use]
pub fn of_this_person() -> Locale {
    let settings = Paths::of_this_person().map(|paths| settings_file::read(&paths.settings).settings);
    let settings = settings.unwrap_or_default();
    of_the_machine().with_preferences(settings.language, settings.hours)
}
