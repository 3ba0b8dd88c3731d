//! The person's list of programs for kinds of files and links, `mimeapps.list` (freedesktop's MIME Applications
//! Associations Specification).

const DEFAULTS: &str = "[Default Applications]";

/// `list` with `entry` as the first choice for `kind`. Comments, other kinds and further choices stay.
///
/// Where the group stands twice, some programs go by the first and others by the last: the choice is in the last, and in
/// every one that has the kind already.
pub(super) fn with_default(list: &str, kind: &str, entry: &str) -> String {
    let mut lines: Vec<String> = list.lines().map(str::to_owned).collect();
    let Some(last) = lines.iter().rposition(|line| line.trim() == DEFAULTS) else {
        if lines.last().is_some_and(|line| !line.trim().is_empty()) {
            lines.push(String::new());
        }
        lines.extend([DEFAULTS.to_owned(), format!("{kind}={entry};")]);
        return joined(&lines);
    };
    let (mut in_group, mut is_in_the_last) = (false, false);
    for (number, line) in lines.iter_mut().enumerate() {
        if line.trim_start().starts_with('[') {
            in_group = line.trim() == DEFAULTS;
        } else if in_group
            && let Some((key, choices)) = line.split_once('=')
            && key.trim() == kind
        {
            let choices = choices.split(';').map(str::trim);
            let others = choices.filter(|choice| !choice.is_empty() && *choice != entry);
            let choices = [entry].into_iter().chain(others).collect::<Vec<_>>().join(";");
            *line = format!("{kind}={choices};");
            is_in_the_last |= number > last;
        }
    }
    if !is_in_the_last {
        let rest = &lines[last + 1..];
        let length = rest.iter().position(|line| line.trim_start().starts_with('[')).unwrap_or(rest.len());
        // After the last line of the group that is not empty.
        let filled =
            rest[..length].iter().rposition(|line| !line.trim().is_empty()).map_or(0, |line| line + 1);
        lines.insert(last + 1 + filled, format!("{kind}={entry};"));
    }
    joined(&lines)
}

/// `list` without `entries` as choices for `kind` among the defaults; a line that is left without a choice goes.
pub(super) fn without(list: &str, kind: &str, entries: &[&str]) -> String {
    let mut in_group = false;
    let mut kept = Vec::new();
    for line in list.lines() {
        if line.trim_start().starts_with('[') {
            in_group = line.trim() == DEFAULTS;
        }
        match line.split_once('=') {
            Some((key, choices)) if in_group && key.trim() == kind => {
                let choices: Vec<&str> =
                    choices.split(';').map(str::trim).filter(|choice| !choice.is_empty()).collect();
                let others: Vec<&str> =
                    choices.iter().copied().filter(|choice| !entries.contains(choice)).collect();
                if others.len() == choices.len() {
                    kept.push(line.to_owned());
                } else if !others.is_empty() {
                    kept.push(format!("{kind}={};", others.join(";")));
                }
            }
            _ => kept.push(line.to_owned()),
        }
    }
    if kept.iter().map(String::as_str).eq(list.lines()) {
        return list.to_owned();
    }
    joined(&kept)
}

/// Whether nothing is in `list` but the group's heading.
pub(super) fn is_empty(list: &str) -> bool {
    list.lines().all(|line| line.trim().is_empty() || line.trim() == DEFAULTS)
}

fn joined(lines: &[String]) -> String {
    lines.join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ours(list: &str) -> String {
        with_default(list, "x-scheme-handler/ccc", "coop.patio.ccc.desktop")
    }

    #[test]
    fn an_empty_list_gets_its_group() {
        assert_eq!(ours(""), "[Default Applications]\nx-scheme-handler/ccc=coop.patio.ccc.desktop;\n");
    }

    #[test]
    fn comments_and_other_kinds_stay_where_they_are() {
        let list = "# mine\n[Default Applications]\ntext/html=firefox.desktop\n\n\
                    [Added Associations]\nx-scheme-handler/ccc=other.desktop;\n";
        assert_eq!(
            ours(list),
            "# mine\n[Default Applications]\ntext/html=firefox.desktop\n\
             x-scheme-handler/ccc=coop.patio.ccc.desktop;\n\n\
             [Added Associations]\nx-scheme-handler/ccc=other.desktop;\n"
        );
        let without = "[Added Associations]\ntext/plain=vim.desktop;";
        assert_eq!(
            ours(without),
            "[Added Associations]\ntext/plain=vim.desktop;\n\n[Default Applications]\n\
             x-scheme-handler/ccc=coop.patio.ccc.desktop;\n"
        );
    }

    #[test]
    fn another_choice_comes_after_and_a_second_time_changes_nothing() {
        let list =
            "[Default Applications]\nx-scheme-handler/ccc = old.desktop;coop.patio.ccc.desktop\na/b=c;\n";
        let changed = ours(list);
        assert_eq!(
            changed,
            "[Default Applications]\nx-scheme-handler/ccc=coop.patio.ccc.desktop;old.desktop;\na/b=c;\n"
        );
        assert_eq!(ours(&changed), changed);
    }

    #[test]
    fn what_was_written_is_taken_back_and_the_rest_stays() {
        let kind = "x-scheme-handler/ccc";
        let back =
            |list: &str| without(list, kind, &["coop.patio.ccc.link.desktop", "coop.patio.ccc.desktop"]);
        let mine = "# mine\n[Default Applications]\ntext/html=firefox.desktop";
        assert_eq!(back(mine), mine);
        let list = format!("{mine}\n{kind}=coop.patio.ccc.desktop;other.desktop;\n");
        assert_eq!(back(&list), format!("{mine}\n{kind}=other.desktop;\n"));
        let list = with_default("", kind, "coop.patio.ccc.link.desktop");
        assert!(is_empty(&back(&list)) && !is_empty(&list) && !is_empty(mine));
        let elsewhere = format!("[Added Associations]\n{kind}=coop.patio.ccc.desktop;\n");
        assert_eq!(back(&elsewhere), elsewhere);
    }

    #[test]
    fn of_two_groups_the_last_one_counts() {
        let list = "[Default Applications]\na/b=c;\n\n[Added Associations]\n[Default Applications]\nd/e=f;\n";
        assert_eq!(ours(list), format!("{list}x-scheme-handler/ccc=coop.patio.ccc.desktop;\n"));
        let first = "[Default Applications]\nx-scheme-handler/ccc=old.desktop;\n[Default Applications]\n";
        let changed = ours(first);
        assert_eq!(
            changed,
            "[Default Applications]\nx-scheme-handler/ccc=coop.patio.ccc.desktop;old.desktop;\n\
             [Default Applications]\nx-scheme-handler/ccc=coop.patio.ccc.desktop;\n"
        );
        assert_eq!(ours(&changed), changed);
    }
}
