//! The budgets, and the table in which the measurements stand beside them.

use std::time::Duration;

use super::proc::{Spent, Used};

/// What is promised.
pub(crate) struct Budget {
    /// What is measured.
    pub(crate) name: &'static str,
    /// The most that it may be.
    pub(crate) most: f64,
    /// Of what.
    pub(crate) unit: &'static str,
}

const fn budget(name: &'static str, most: f64, unit: &'static str) -> Budget {
    Budget { name, most, unit }
}

pub(crate) const TRAY_ITEM: Budget = budget("resident: start to tray item, median", 10.0, "ms");
pub(crate) const BINARY: Budget = budget("resident: binary", 6.5, "MB");
pub(crate) const IDLE: AtRest = AtRest {
    pss: budget("resident, idle: memory (PSS)", 5.5, "MB"),
    cpu: budget("resident, idle: processor", 2.0, "ms/min"),
    switches: budget("resident, idle: context switches", 0.0, "/min"),
};
pub(crate) const AFTER: AtRest = AtRest {
    pss: budget("a minute after the panel closed: memory (PSS)", 5.5, "MB"),
    cpu: budget("a minute after the panel closed: processor", 2.0, "ms/min"),
    switches: budget("a minute after the panel closed: context switches", 0.0, "/min"),
};
pub(crate) const JOIN: Budget = budget("join: click to browser, no server asked, 99th perc.", 100.0, "ms");
pub(crate) const JOIN_UNANSWERED: Budget =
    budget("join: click to browser, silent server, worst", 1_700.0, "ms");
pub(crate) const COLD_PANEL: Budget = budget("click to panel painted, cold, median", 450.0, "ms");
pub(crate) const WARM_PANEL: Budget = budget("click to panel painted, warm, median", 40.0, "ms");
pub(crate) const READER: Budget = budget("the thread's reader, hostile 2 MB: memory (RSS), most", 60.0, "MB");
pub(crate) const NEXT: Budget = budget("ccc next, whole process, median", 10.0, "ms");
pub(crate) const LATENESS: Budget = budget("notice: lateness, 99th percentile", 50.0, "ms");

/// What a program may use that has nothing to do.
pub(crate) struct AtRest {
    pss: Budget,
    cpu: Budget,
    switches: Budget,
}

impl AtRest {
    /// Adds what is used now, and what was spent in the `length` before.
    pub(crate) fn add(&self, table: &mut Table, now: &Used, spent: Spent, length: Duration) {
        table.add(&self.pss, now.megabytes());
        table.add(&self.cpu, spent.cpu_a_minute(length));
        table.add(&self.switches, spent.switches_a_minute(length));
    }
}

/// The measurements so far.
#[derive(Default)]
pub(crate) struct Table {
    rows: Vec<(String, bool)>,
}

impl Table {
    /// Adds a measurement, in the budget's unit.
    pub(crate) fn add(&mut self, budget: &Budget, measured: f64) {
        let kept = measured <= budget.most;
        let verdict = if kept { "ok" } else { "OVER" };
        let Budget { name, most, unit } = budget;
        // Nothing is a multiple of nothing.
        let ratio = if *most > 0.0 { format!("{:.2}", measured / most) } else { "–".to_owned() };
        let row = format!("{name:<52} {most:>7.1} {measured:>9.2} {unit:<7} {ratio:>6}  {verdict}");
        println!("{row}");
        self.rows.push((row, kept));
    }

    /// How many are over their budget.
    pub(crate) fn over(&self) -> usize {
        self.rows.iter().filter(|(_, kept)| !kept).count()
    }

    /// The whole table, with a head.
    pub(crate) fn text(&self) -> String {
        let mut text = format!("{:<52} {:>7} {:>9} {:<7} {:>6}\n", "", "budget", "measured", "", "ratio");
        for (row, _) in &self.rows {
            text.push_str(row);
            text.push('\n');
        }
        text
    }
}

/// The value below which `part` (0 to 1) of the sorted measurements lie.
pub(crate) fn percentile(measured: &mut [f64], part: f64) -> f64 {
    measured.sort_by(f64::total_cmp);
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "there are some hundred measurements"
    )]
    let rank = (measured.len() as f64 * part).ceil() as usize;
    measured.get(rank.saturating_sub(1)).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_budget_that_is_just_met_is_kept() {
        let mut table = Table::default();
        table.add(&NEXT, 10.0);
        assert_eq!(table.over(), 0);
        table.add(&NEXT, 10.01);
        assert_eq!(table.over(), 1);
        assert!(
            table.text().contains(
                "ccc next, whole process, median                         10.0     10.00 ms        1.00  ok"
            ),
            "{}",
            table.text()
        );
        assert!(table.text().trim_end().ends_with("OVER"));
    }

    #[test]
    fn the_median_and_the_99th_percentile_are_measured_values() {
        let mut measured = [5.0, 1.0, 3.0, 2.0, 4.0];
        assert!((percentile(&mut measured, 0.5) - 3.0).abs() < f64::EPSILON);
        assert!((percentile(&mut measured, 0.99) - 5.0).abs() < f64::EPSILON);
        assert!(percentile(&mut [], 0.5).is_nan());
    }

    #[test]
    fn a_budget_of_nothing_has_no_ratio() {
        let mut table = Table::default();
        table.add(&IDLE.switches, 0.0);
        assert_eq!(table.over(), 0);
        assert!(table.text().contains("0.00 /min         –  ok"), "{}", table.text());
    }

    #[test]
    fn a_measurement_that_is_missing_is_over_its_budget() {
        let mut table = Table::default();
        table.add(&NEXT, f64::NAN);
        assert_eq!(table.over(), 1);
    }
}
