# The cask of the tap that this repository is: `brew tap OWNER/NAME https://github.com/OWNER/NAME`. A release fills in
# version, repository and sum (see RELEASING.md), and puts it into Casks/ on main.
cask "coop-casual-conference" do
  version "@VERSION@"
  sha256 "@SHA256@"

  url "https://github.com/@REPOSITORY@/releases/download/v#{version}/Coop-Casual-Conference-#{version}-macos.zip"
  name "Coop Casual Conference"
  desc "Never miss the weekly conference of technology cooperatives"
  homepage "https://forum.workers.coop/t/coop-casual-conference/726"

  depends_on macos: ">= :big_sur"

  app "Coop Casual Conference.app"
  binary "#{appdir}/Coop Casual Conference.app/Contents/MacOS/ccc"

  uninstall launchctl: "coop.patio.ccc",
            quit:      "coop.patio.ccc"

  zap trash: [
    "~/Library/Application Support/ccc",
    "~/Library/Caches/coop.patio.ccc",
    "~/Library/LaunchAgents/coop.patio.ccc.plist",
    "~/Library/WebKit/coop.patio.ccc",
  ]

  caveats <<~EOS
    The app is not notarised by Apple. At its first start, macOS refuses it: open System Settings, Privacy & Security,
    and click "Open Anyway".
  EOS
end
