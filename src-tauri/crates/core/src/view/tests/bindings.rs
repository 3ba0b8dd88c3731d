//! Generates the page's types from the view types, and fails if the committed ones differ.

use crate::action::Page;
use crate::language::catalogue;
use crate::places::Place;
use crate::view::panel::{Lost, PanelView};
use std::fmt::Write as _;
use std::path::Path;
use ts_rs::{Config, TS, TypeVisitor};

struct Declarations(Vec<(String, String)>);

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        let config = Config::default();
        let name = T::name(&config);
        if T::output_path().is_some() && !self.0.iter().any(|(known, _)| *known == name) {
            self.0.push((name, T::decl(&config)));
            T::visit_dependencies(self);
        }
    }
}

#[test]
fn the_pages_types_are_those_of_the_view() {
    let mut found = Declarations(Vec::new());
    found.visit::<PanelView>();
    found.visit::<Lost>();
    found.visit::<Page>();
    found.visit::<Place>();
    found.0.sort();
    let mut text = String::from(
        "// Written from ccc-core's view types by its test; run with UPDATE_BINDINGS=1 to renew.\n",
    );
    let names = catalogue::names().filter(|name| name.starts_with("panel-"));
    let names: Vec<String> = names.map(|name| format!("\n  | '{name}'")).collect();
    writeln!(text, "\nexport type TextName ={};", names.concat()).unwrap();
    for (_, declaration) in found.0 {
        writeln!(text, "\nexport {declaration}").unwrap();
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/bindings/view.ts");
    if std::env::var_os("UPDATE_BINDINGS").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &text).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(committed, text, "run: UPDATE_BINDINGS=1 cargo test -p ccc-core bindings");
}
