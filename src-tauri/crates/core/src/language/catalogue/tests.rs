//! No message is unused, or called with the wrong arguments, in any language. Missing ones appear in English;
//! `cargo xtask texts` lists them.

use super::*;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// A message's arguments, and the plural forms of its selections.
#[derive(Debug, Default, PartialEq, Eq)]
struct Shape {
    arguments: BTreeSet<String>,
    forms: Vec<BTreeSet<String>>,
}

fn shapes(language: Language) -> BTreeMap<String, Shape> {
    let file = fluent_syntax::parser::parse(language.messages()).unwrap_or_else(|(_, errors)| {
        panic!("{}.ftl: {errors:?}", language.tag());
    });
    let mut shapes = BTreeMap::new();
    for entry in file.body {
        let Entry::Message(message) = entry else { continue };
        let mut shape = Shape::default();
        walk(message.value.as_ref().expect("a text"), &mut shape);
        let known = shapes.insert(message.id.name.to_owned(), shape);
        assert_eq!(known, None, "{}.ftl has {} twice", language.tag(), message.id.name);
    }
    shapes
}

fn walk(pattern: &Pattern<&str>, shape: &mut Shape) {
    let inline = |expression: &InlineExpression<&str>, shape: &mut Shape| {
        if let InlineExpression::VariableReference { id } = expression {
            shape.arguments.insert(id.name.to_owned());
        }
    };
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression: Expression::Inline(expression) } => {
                inline(expression, shape);
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                inline(selector, shape);
                let mut forms = BTreeSet::new();
                for variant in variants {
                    let VariantKey::Identifier { name } = &variant.key else { panic!("forms have names") };
                    forms.insert((*name).to_owned());
                    walk(&variant.value, shape);
                }
                shape.forms.push(forms);
            }
        }
    }
}

/// The plural forms of whole numbers in the Unicode CLDR, except those only for millions.
fn forms(language: Language) -> BTreeSet<String> {
    let forms: &[&str] = match language {
        Language::Japanese | Language::Chinese => &["other"],
        Language::Arabic => &["zero", "one", "two", "few", "many", "other"],
        _ => &["one", "other"],
    };
    forms.iter().map(|&form| form.to_owned()).collect()
}

#[test]
fn every_language_has_only_english_messages_with_the_same_arguments_and_its_own_plural_forms() {
    let english = shapes(Language::English);
    for language in Language::ALL {
        let theirs = shapes(language);
        let tag = language.tag();
        let surplus: Vec<&String> = theirs.keys().filter(|name| !english.contains_key(*name)).collect();
        assert_eq!(surplus, [""; 0], "{tag}.ftl has these for nothing");
        for (name, shape) in theirs {
            // A language with a single form needs no selection.
            assert_eq!(shape.arguments, english[&name].arguments, "{tag}.ftl: the arguments of {name}");
            for found in shape.forms {
                assert_eq!(found, forms(language), "{tag}.ftl: the plural forms of {name}");
            }
        }
    }
}

#[test]
fn numbers_choose_their_form() {
    let minutes =
        |language, minutes: i64| message(language, "spoken-upcoming", &[("minutes", minutes.into())]);
    assert_eq!(minutes(Language::English, 1), "Starts within a minute");
    assert_eq!(minutes(Language::English, 2), "Starts within 2 minutes");
    let arabic: BTreeSet<String> =
        [0, 1, 2, 3, 11, 100].map(|number| minutes(Language::Arabic, number)).into();
    assert_eq!(arabic.len(), 6, "{arabic:?}");
}

#[test]
fn missing_messages_are_in_english_and_unknown_ones_show_their_names() {
    let spanish = read(Language::Spanish, "join = Entrar\n");
    let all = [&spanish, bundle(Language::English)];
    let code = FluentArgs::from_iter([("code", "ccc")]);
    assert_eq!(first_of(&all, "join", &code), "Entrar");
    assert_eq!(first_of(&all, "notice-code", &code), "Access code: ccc");
    assert_eq!(first_of(&all, "no-such-message", &code), "no-such-message");
}

#[test]
fn in_arabic_what_is_filled_in_keeps_its_place_and_elsewhere_nothing_invisible_is_copied() {
    let text = |language| message(language, "room-at", &[("host", "bbb.example.org".into())]);
    assert!(text(Language::Arabic).contains("\u{2068}bbb.example.org\u{2069}"));
    assert!(!text(Language::French).contains('\u{2068}'));
}

/// The sources below a folder, with these endings.
fn sources(folder: &Path, endings: &[&str]) -> Vec<String> {
    let mut folders = vec![folder.to_owned()];
    let mut texts = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && !path.ends_with("bindings") && !path.ends_with("catalogue") {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| endings.iter().any(|wanted| ending == *wanted)) {
                texts.push(fs::read_to_string(&path).unwrap());
            }
        }
    }
    assert!(!texts.is_empty(), "{folder:?}");
    texts
}

/// Every call of `name` in a source: the message's name, which is the argument at `position`, and the named arguments
/// behind it.
fn calls(source: &str, name: &str, position: usize) -> Vec<(String, BTreeSet<String>)> {
    let mut calls = Vec::new();
    let is_macro = |at: &usize| !source[..*at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
    for at in source.match_indices(name).map(|(at, _)| at).filter(is_macro) {
        let (mut depth, mut in_text, mut parts, mut part) = (0, false, Vec::new(), String::new());
        let mut before = ' ';
        for c in source[at + name.len()..].chars() {
            match c {
                '"' if before != '\\' => in_text = !in_text,
                '(' | '[' | '{' if !in_text => depth += 1,
                ')' | ']' | '}' if !in_text && depth > 0 => depth -= 1,
                ')' if !in_text => break,
                ',' if !in_text && depth == 0 => {
                    parts.push(std::mem::take(&mut part));
                    continue;
                }
                _ => {}
            }
            before = c;
            part.push(c);
        }
        parts.push(part);
        let id = parts.get(position).map(|id| id.trim().trim_matches('"').to_owned()).unwrap_or_default();
        let arguments = parts
            .iter()
            .skip(position + 1)
            .filter_map(|part| part.split_once('='))
            .map(|(name, _)| name.trim().to_owned());
        calls.push((id, arguments.collect()));
    }
    calls
}

#[test]
fn every_message_is_used_with_the_arguments_that_it_has() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let shapes = shapes(Language::English);
    let mut used = BTreeSet::new();
    let programs =
        ["src", "../app/src", "../tray/src", "../cli/src", "../../src"].map(|folder| here.join(folder));
    for source in programs.iter().flat_map(|folder| sources(folder, &["rs"])) {
        let calls = [calls(&source, "text!(", 1), calls(&source, "message!(", 0)].concat();
        for (name, arguments) in calls.into_iter().filter(|(name, _)| !name.starts_with('$')) {
            let Some(shape) = shapes.get(&name) else {
                panic!("there is no message {name:?}");
            };
            assert_eq!(arguments, shape.arguments, "the arguments of {name}");
            used.insert(name);
        }
        // These are in tables: remedies, the fields of the settings with their hints, and topics.
        let in_table = |name: &&String| ["do-", "set-", "topic-"].iter().any(|kind| name.starts_with(kind));
        let named = |name: &&String| source.contains(&format!("\"{}\"", name.trim_end_matches("-hint")));
        let plain = shapes.iter().filter(|(_, shape)| shape.arguments.is_empty()).map(|(name, _)| name);
        // A check's heading is named after it.
        let heads_check = |name: &&String| {
            let check = name.strip_prefix("check-");
            check.is_some_and(|check| source.to_lowercase().contains(&format!("checkid::{check},")))
        };
        used.extend(plain.filter(|name| heads_check(name) || in_table(name) && named(name)).cloned());
    }
    let page = sources(&here.join("../../../ui/src"), &["svelte", "ts"]);
    let unused: Vec<&String> = shapes
        .keys()
        .filter(|name| !used.contains(*name))
        .filter(|name| {
            !(name.starts_with(OF_THE_PAGE)
                && page.iter().any(|source| source.contains(&format!("'{name}'"))))
        })
        .collect();
    assert_eq!(unused, [""; 0], "nothing says these");
}
