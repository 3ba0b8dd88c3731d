//! `cargo xtask cldr`: writes ICU4X's data of the app's languages into `ccc-cldr`, from the data of all languages that
//! ICU4X's own crates contain.

use anyhow::Result;

use crate::place::Place;
use crate::shell;

/// Compiles ICU4X with all of its data into a second xtask, which writes those that are wanted.
pub(crate) fn run(place: &Place) -> Result<()> {
    let folder = place.root.join("src-tauri/crates/cldr/src/data");
    let mut again = shell::cargo(place, &["run", "--quiet", "-p", "xtask", "--features", "cldr", "--"]);
    shell::run(again.arg("write-cldr").arg(&folder))?;
    println!("{} is written anew", folder.display());
    Ok(())
}

#[cfg(feature = "cldr")]
pub(crate) use generate::write;

#[cfg(feature = "cldr")]
mod generate {
    extern crate alloc;

    use std::path::Path;

    use anyhow::{Result, anyhow};
    use icu_datetime::provider::names::{
        DatetimeNamesDayperiodV1, DatetimeNamesMonthGregorianV1, DatetimeNamesWeekdayV1,
        DatetimeNamesYearGregorianV1,
    };
    use icu_datetime::provider::semantic_skeletons::{
        DatetimePatternsDateGregorianV1, DatetimePatternsGlueV1, DatetimePatternsTimeV1,
    };
    use icu_decimal::provider::{DecimalDigitsV1, DecimalSymbolsV1};
    use icu_provider::DataMarker as _;
    use icu_provider_export::baked_exporter::{BakedExporter, Options};
    use icu_provider_export::prelude::{
        DataLocaleFamily, DeduplicationStrategy, ExportDriver, LocaleFallbacker,
    };

    /// The tags of `ccc_core::language::Language`, each with all its countries. Not taken from there: after an update of
    /// ICU4X the core may not compile before this has run. The core's tests notice a language that is missing here.
    const LANGUAGES: [&str; 10] = ["en", "es", "fr", "de", "pt", "it", "ca", "ja", "zh-Hant", "ar"];

    /// What ICU4X's own crates contain, as far as the app's dates need it.
    struct Everything;

    #[allow(unused_imports, reason = "the data crate exports the macros of all its data")]
    const _: () = {
        // what the macros call ICU4X's crates
        mod icu {
            pub(super) use {icu_datetime as datetime, icu_decimal as decimal};
        }
        use icu_datetime_data::*;
        use icu_decimal_data::{
            __impl_decimal_digits_v1, __impl_decimal_symbols_v1, impl_decimal_digits_v1,
            impl_decimal_symbols_v1,
        };
        make_provider!(Everything);
        impl_datetime_names_dayperiod_v1!(Everything, ITER);
        impl_datetime_names_month_gregorian_v1!(Everything, ITER);
        impl_datetime_names_weekday_v1!(Everything, ITER);
        impl_datetime_names_year_gregorian_v1!(Everything, ITER);
        impl_datetime_patterns_date_gregorian_v1!(Everything, ITER);
        impl_datetime_patterns_glue_v1!(Everything, ITER);
        impl_datetime_patterns_time_v1!(Everything, ITER);
        impl_decimal_digits_v1!(Everything, ITER);
        impl_decimal_symbols_v1!(Everything, ITER);
    };

    icu_provider::export::make_exportable_provider!(
        Everything,
        [
            DatetimeNamesDayperiodV1,
            DatetimeNamesMonthGregorianV1,
            DatetimeNamesWeekdayV1,
            DatetimeNamesYearGregorianV1,
            DatetimePatternsDateGregorianV1,
            DatetimePatternsGlueV1,
            DatetimePatternsTimeV1,
            DecimalDigitsV1,
            DecimalSymbolsV1,
        ]
    );

    /// Replaces what is in `folder` by Rust source with the data.
    pub(crate) fn write(folder: &Path) -> Result<()> {
        let families = LANGUAGES
            .into_iter()
            .map(|tag| Ok(DataLocaleFamily::with_descendants(tag.parse()?)))
            .collect::<Result<Vec<_>>>()?;
        let mut options = Options::default();
        options.overwrite = true;
        options.use_internal_fallback = true;
        let baked = BakedExporter::new(folder.to_owned(), options).map_err(|error| anyhow!("{error}"))?;
        let fallback = LocaleFallbacker::new().static_to_owned();
        ExportDriver::new(families, DeduplicationStrategy::Maximal.into(), fallback)
            .export(&Everything, baked)
            .map_err(|error| anyhow!("{error}"))?;
        Ok(())
    }
}
