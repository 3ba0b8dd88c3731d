//! macOS: the bundle's `Info.plist` names the scheme, and the system reads it when the bundle is installed.

#[expect(clippy::unnecessary_wraps, reason = "what macOS does by itself, other systems can fail at")]
pub(super) fn register() -> anyhow::Result<()> {
    Ok(())
}

#[expect(clippy::unnecessary_wraps, reason = "what macOS does by itself, other systems can fail at")]
pub(super) fn take_back() -> anyhow::Result<Vec<String>> {
    Ok(Vec::new())
}
