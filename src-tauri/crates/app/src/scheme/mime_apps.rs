//! The person's list of programs for kinds of files and links, `mimeapps.list` (freedesktop's MIME Applications
//! Associations Specification).

const DEFAULTS: &str = "[Default Applications]";

/// `list` with `entry` as the first choice for `kind`. Comments, other kinds and further choices stay.
pub(super) fn with_default(list: &str, kind: &str, entry: &str) -> String {
    let mut lines: Vec<String> = list.lines().map(str::to_owned).collect();
    let Some(head) = lines.iter().position(|line| line.trim() == DEFAULTS) else {
        if lines.last().is_some_and(|line| !line.trim().is_empty()) {
            lines.push(String::new());
        }
        lines.extend([DEFAULTS.to_owned(), format!("{kind}={entry};")]);
        return joined(&lines);
    };
    let rest = &lines[head + 1..];
    let length = rest.iter().position(|line| line.trim_start().starts_with('[')).unwrap_or(rest.len());
    let group = &mut lines[head + 1..head + 1 + length];
    let known = group.iter_mut().find_map(|line| {
        let (key, choices) = line.split_once('=')?;
        let others =
            choices.split(';').map(str::trim).filter(|choice| !choice.is_empty() && *choice != entry);
        let first_choice = || [entry].into_iter().chain(others).collect::<Vec<_>>().join(";");
        (key.trim() == kind).then(first_choice).map(|choices| *line = format!("{kind}={choices};"))
    });
    if known.is_none() {
        // After the last line of the group that is not empty.
        let filled = group.iter().rposition(|line| !line.trim().is_empty()).map_or(0, |last| last + 1);
        lines.insert(head + 1 + filled, format!("{kind}={entry};"));
    }
    joined(&lines)
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
}
