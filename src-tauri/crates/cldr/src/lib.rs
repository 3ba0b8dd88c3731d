//! How the app's ten languages write dates and times, in every country: ICU4X's data of these languages alone, where its own
//! crates have those of some seven hundred locales.
//!
//! The tables in `data/` are generated. `cargo xtask cldr` makes them anew; do that after an update of ICU4X.

/// The data, for the `try_new_unstable` constructors of `icu_datetime`.
#[derive(Debug)]
pub struct Cldr;

// What the generated tables call ICU4X's crates.
mod icu {
    pub(crate) use {icu_datetime as datetime, icu_decimal as decimal};
}

include!("data/mod.rs");
impl_data_provider!(Cldr);
