//! Which packages of which distribution building and testing need.

/// A kind of Linux, by its packages' names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    /// Debian and its children.
    Debian,
    /// Ubuntu and its children: as Debian, less the compiler for the other systems.
    Ubuntu,
    /// Fedora.
    Fedora,
    /// Arch and its children.
    Arch,
    /// openSUSE.
    Suse,
}

/// What a package is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum For {
    /// Building and running the programs.
    Build,
    /// The black-box tests on a private desktop.
    Test,
    /// The checks for Windows and macOS (Debian only).
    Systems,
    /// Making packages (Debian only).
    Package,
    /// Trying packages in clean systems (Debian only).
    Try,
}

/// One need and its package in each family; an empty name means that another package brings it, or that there is none.
struct Need {
    purpose: For,
    debian: &'static str,
    ubuntu: &'static str,
    fedora: &'static str,
    arch: &'static str,
    suse: &'static str,
}

impl Need {
    fn name(&self, family: Family) -> &'static str {
        match family {
            Family::Debian => self.debian,
            Family::Ubuntu => self.ubuntu,
            Family::Fedora => self.fedora,
            Family::Arch => self.arch,
            Family::Suse => self.suse,
        }
    }
}

const fn need(purpose: For, [debian, ubuntu, fedora, arch, suse]: [&'static str; 5]) -> Need {
    Need { purpose, debian, ubuntu, fedora, arch, suse }
}

/// The same name everywhere.
const fn everywhere(purpose: For, name: &'static str) -> Need {
    need(purpose, [name, name, name, name, name])
}

const fn debian(purpose: For, name: &'static str) -> Need {
    need(purpose, [name, "", "", "", ""])
}

#[rustfmt::skip]
const NEEDS: &[Need] = &[
    //                 Debian                   Ubuntu                   Fedora                     Arch                  openSUSE
    need(For::Build, ["gcc",                   "gcc",                   "gcc",                     "gcc",                "gcc"]),
    need(For::Build, ["libc6-dev",             "libc6-dev",             "glibc-devel",             "",                   "glibc-devel"]),
    need(For::Build, ["pkg-config",            "pkg-config",            "pkgconf-pkg-config",      "pkgconf",            "pkgconf-pkg-config"]),
    need(For::Build, ["libwebkit2gtk-4.1-dev", "libwebkit2gtk-4.1-dev", "webkit2gtk4.1-devel",     "webkit2gtk-4.1",     "pkgconfig(webkit2gtk-4.1)"]),
    // what the programs call when they run: opening a link
    everywhere(For::Build, "xdg-utils"),

    need(For::Test,  ["xvfb",                  "xvfb",                  "xorg-x11-server-Xvfb",    "xorg-server-xvfb",   "xorg-x11-server-Xvfb"]),
    need(For::Test,  ["x11-utils",             "x11-utils",             "xprop",                   "xorg-xprop",         "xprop"]),
    need(For::Test,  ["libglib2.0-bin",        "libglib2.0-bin",        "glib2",                   "glib2",              "glib2-tools"]),
    need(For::Test,  ["dbus",                  "dbus",                  "dbus-daemon",             "dbus",               "dbus-1-daemon"]),
    // the driver of the panel's real window; Fedora moves it between packages, so it is asked for by its place
    need(For::Test,  ["webkit2gtk-driver",     "webkit2gtk-driver",     "/usr/bin/WebKitWebDriver", "webkitgtk-6.0",     "/usr/bin/WebKitWebDriver"]),
    need(For::Test,  ["imagemagick",           "imagemagick",           "ImageMagick",             "imagemagick",        "ImageMagick"]),
    // a real browser, for what Join opens and for the page's accessibility; Ubuntu's is a snap
    need(For::Test,  ["chromium",              "",                      "chromium",                "chromium",           "chromium"]),
    everywhere(For::Test, "openbox"),
    everywhere(For::Test, "xfce4-panel"),
    everywhere(For::Test, "dunst"),
    everywhere(For::Test, "xdotool"),
    everywhere(For::Test, "xclip"),
    // a Wayland desktop: compositor, bar, notification server, a window; what takes pictures, presses keys, reads the clipboard
    everywhere(For::Test, "sway"),
    everywhere(For::Test, "waybar"),
    need(For::Test,  ["mako-notifier",         "mako-notifier",         "mako",                    "mako",               "mako"]),
    everywhere(For::Test, "foot"),
    everywhere(For::Test, "grim"),
    everywhere(For::Test, "wtype"),
    everywhere(For::Test, "wl-clipboard"),

    // a Rust compiler with the sources of its standard library, to build that for the other systems
    debian(For::Systems, "rustc-web"),
    debian(For::Systems, "cargo-web"),
    debian(For::Systems, "rust-web-src"),
    debian(For::Systems, "rust-web-clippy"),
    debian(For::Systems, "gcc-mingw-w64-x86-64-posix"),
    debian(For::Systems, "wine"),
    debian(For::Systems, "wine64"),

    debian(For::Package, "dpkg-dev"),
    debian(For::Package, "lintian"),
    debian(For::Package, "rpm"),
    debian(For::Package, "rpmlint"),
    debian(For::Package, "nsis"),
    debian(For::Package, "binutils"),
    debian(For::Package, "xz-utils"),
    debian(For::Package, "zip"),
    debian(For::Package, "desktop-file-utils"),
    debian(For::Package, "appstream"),

    debian(For::Try, "mmdebstrap"),
    debian(For::Try, "makepkg"),
    debian(For::Try, "pacman-package-manager"),
    // bsdtar, by which makepkg unpacks
    debian(For::Try, "libarchive-tools"),
];

/// The packages that serve any of `purposes`, in the table's order.
pub(crate) fn names(family: Family, purposes: &[For]) -> Vec<&'static str> {
    NEEDS
        .iter()
        .filter(|need| purposes.contains(&need.purpose))
        .map(|need| need.name(family))
        .filter(|name| !name.is_empty())
        .collect()
}

/// Reads the family from the text of /etc/os-release.
pub(crate) fn family(os_release: &str) -> Option<Family> {
    let value = |key: &str| {
        let line = os_release.lines().find_map(|line| line.trim().strip_prefix(key)?.strip_prefix('='))?;
        Some(line.trim_matches(['"', '\'']).to_owned())
    };
    let id = value("ID")?;
    let like = value("ID_LIKE").unwrap_or_default();
    std::iter::once(id.as_str()).chain(like.split_whitespace()).find_map(|name| match name {
        "debian" => Some(Family::Debian),
        "ubuntu" => Some(Family::Ubuntu),
        "fedora" => Some(Family::Fedora),
        "arch" => Some(Family::Arch),
        "suse" | "opensuse" | "opensuse-tumbleweed" | "opensuse-leap" => Some(Family::Suse),
        _ => None,
    })
}

impl Family {
    /// The command that lists which of the packages are installed.
    pub(crate) fn question(self) -> &'static [&'static str] {
        match self {
            Family::Debian | Family::Ubuntu => {
                &["dpkg-query", "--show", "--showformat=${Package} ${db:Status-Status}\\n"]
            }
            Family::Fedora | Family::Suse => &["rpm", "--query", "--whatprovides"],
            // prints only what is missing
            Family::Arch => &["pacman", "--deptest"],
        }
    }

    /// Which of `wanted` are missing, by the answer to that question.
    pub(crate) fn missing(self, wanted: &[&'static str], answer: &str) -> Vec<&'static str> {
        let is_missing = |name: &str| match self {
            Family::Debian | Family::Ubuntu => {
                !answer.lines().any(|line| line.strip_prefix(name) == Some(" installed"))
            }
            Family::Fedora | Family::Suse => answer.lines().any(|line| says_not_provided(line, name)),
            Family::Arch => answer.lines().any(|line| line.trim() == name),
        };
        wanted.iter().copied().filter(|name| is_missing(name)).collect()
    }

    /// The commands that install packages, to which their names are added; the last one does it.
    pub(crate) fn installers(self) -> &'static [&'static [&'static str]] {
        match self {
            Family::Debian | Family::Ubuntu => &[
                &["apt-get", "-o", "DPkg::Lock::Timeout=600", "-qq", "update"],
                &[
                    "apt-get",
                    "-o",
                    "DPkg::Lock::Timeout=600",
                    "-qq",
                    "install",
                    "--yes",
                    "--no-install-recommends",
                ],
            ],
            Family::Fedora => &[&["dnf", "install", "--assumeyes", "--setopt=install_weak_deps=False"]],
            // Arch supports no partial upgrades: the lists are brought up to date together with the system
            Family::Arch => &[&["pacman", "-Syu", "--needed", "--noconfirm"]],
            Family::Suse => &[&["zypper", "--non-interactive", "install", "--no-recommends"]],
        }
    }
}

/// rpm says `no package provides NAME`, for a path `file NAME is not owned by any package` or `error: file NAME: …`.
fn says_not_provided(line: &str, name: &str) -> bool {
    line.ends_with(&format!("no package provides {name}"))
        || line.contains(&format!("file {name} is not owned"))
        || line.contains(&format!("file {name}:"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn os_release_tells_the_family() {
        let debian = "PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nVERSION_ID=\"12\"\nID=debian\n";
        assert_eq!(family(debian), Some(Family::Debian));
        let ubuntu = "NAME=\"Ubuntu\"\nVERSION_ID=\"24.04\"\nID=ubuntu\nID_LIKE=debian\n";
        assert_eq!(family(ubuntu), Some(Family::Ubuntu));
        let mint = "ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n";
        assert_eq!(family(mint), Some(Family::Ubuntu));
        assert_eq!(family("ID=fedora\n"), Some(Family::Fedora));
        assert_eq!(family("ID=arch\n"), Some(Family::Arch));
        assert_eq!(family("ID=manjaro\nID_LIKE=arch\n"), Some(Family::Arch));
        assert_eq!(family("ID=\"opensuse-tumbleweed\"\nID_LIKE=\"opensuse suse\"\n"), Some(Family::Suse));
        assert_eq!(family("ID=alpine\n"), None);
        assert_eq!(family(""), None);
    }

    #[test]
    fn running_needs_only_what_building_needs() {
        let names = names(Family::Debian, &[For::Build]);
        assert!(names.contains(&"libwebkit2gtk-4.1-dev"));
        assert!(!names.contains(&"xvfb"));
    }

    #[test]
    fn only_debian_has_the_other_systems_compiler() {
        assert!(names(Family::Debian, &[For::Systems]).contains(&"rustc-web"));
        for other in [Family::Ubuntu, Family::Fedora, Family::Arch, Family::Suse] {
            assert!(names(other, &[For::Systems]).is_empty(), "{other:?}");
        }
    }

    #[test]
    fn every_family_has_a_webkit_to_build_with_and_no_name_twice() {
        for family in [Family::Debian, Family::Ubuntu, Family::Fedora, Family::Arch, Family::Suse] {
            let mut all = names(family, &[For::Build, For::Test]);
            assert!(all.iter().any(|name| name.contains("webkit2gtk") && name.contains("4.1")), "{family:?}");
            let count = all.len();
            all.sort_unstable();
            all.dedup();
            assert_eq!(all.len(), count, "{family:?}");
        }
    }

    #[test]
    fn dpkgs_answer_counts_only_whole_installs() {
        let answer = "gcc installed\nxvfb config-files\n";
        assert_eq!(Family::Debian.missing(&["gcc", "xvfb", "dunst"], answer), ["xvfb", "dunst"]);
    }

    #[test]
    fn rpms_answer_names_what_is_missing() {
        let answer = "gcc-15.2.1-1.fc43.x86_64\nno package provides openbox\n\
                      error: file /usr/bin/WebKitWebDriver: No such file or directory\n";
        assert_eq!(
            Family::Fedora.missing(&["gcc", "openbox", "/usr/bin/WebKitWebDriver"], answer),
            ["openbox", "/usr/bin/WebKitWebDriver"]
        );
    }

    #[test]
    fn pacmans_answer_is_what_is_missing() {
        assert_eq!(Family::Arch.missing(&["gcc", "dunst"], "dunst\n"), ["dunst"]);
    }
}
