//! The text of a launch agent: what macOS starts when the person logs in (`launchd.plist`).

use super::ARGUMENT;

/// The agent's name, which its file has too.
pub(super) const LABEL: &str = "coop.patio.ccc";

/// The agent that starts `program`.
pub(super) fn text(program: &str) -> String {
    let program = escaped(program);
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>Label</key>
	<string>{LABEL}</string>
	<key>ProgramArguments</key>
	<array>
		<string>{program}</string>
		<string>{ARGUMENT}</string>
	</array>
	<key>RunAtLoad</key>
	<true/>
	<key>ProcessType</key>
	<string>Interactive</string>
</dict>
</plist>
"#
    )
}

/// The program that `agent` starts, as [`text`] writes it.
pub(super) fn program(agent: &str) -> Option<String> {
    let (_, arguments) = agent.split_once("<key>ProgramArguments</key>")?;
    let (_, first) = arguments.split_once("<string>")?;
    let (program, _) = first.split_once("</string>")?;
    Some(program.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
}

/// Whether the program is told that this is the start at login.
pub(super) fn is_told(agent: &str) -> bool {
    agent.contains(&format!("<string>{ARGUMENT}</string>"))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_is_one_argument_whatever_its_path() {
        let path = "/Applications/A & B <ü> \"100%\"/ccc-tray";
        let agent = text(path);
        assert_eq!(program(&agent).as_deref(), Some(path));
        assert!(is_told(&agent) && !is_told("<plist/>"));
        assert_eq!(program("<plist/>"), None);
        assert!(
            agent.contains("<string>/Applications/A &amp; B &lt;ü&gt; \"100%\"/ccc-tray</string>"),
            "{agent}"
        );
        assert!(agent.contains("<key>RunAtLoad</key>\n\t<true/>"), "{agent}");
    }
}
