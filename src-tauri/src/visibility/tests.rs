use super::*;

fn request(click: u64) -> ShowRequest {
    ShowRequest { click, placement: PanelPlacement::default() }
}

fn icon(click: u64) -> ShowRequest {
    let placement = PanelPlacement { near: Some((1200, 10)), ..PanelPlacement::default() };
    ShowRequest { click, placement }
}

/// Instants, in milliseconds from the first showing.
fn clock() -> impl Fn(u64) -> Instant {
    let start = Instant::now();
    move |millis| start + Duration::from_millis(millis)
}

fn visible(stays: Stays, at: Instant) -> Visibility {
    let mut window = Visibility::new(stays, request(0));
    assert_eq!(window.page_drawn(at), Wish::Show(request(0)));
    window
}

#[test]
fn of_clicks_before_the_page_is_drawn_the_last_one_brings_the_window_up() {
    let at = clock();
    let mut window = Visibility::new(Stays::WhileLookedAt, request(0));
    assert_eq!((window.show(icon(1), at(0)), window.show(request(2), at(1))), (Wish::Later, Wish::Later));
    assert!(window.is_up());
    assert_eq!(window.page_drawn(at(2)), Wish::Show(request(2)));
    assert_eq!(window.page_drawn(at(3)), Wish::Later);
    assert_eq!(window.show(request(3), at(4)), Wish::Show(request(3)));
}

#[test]
fn a_closed_window_ends_its_process_unless_it_was_opened_since() {
    let at = clock();
    let mut window = visible(Stays::WhileLookedAt, at(0));
    let first = window.hide(None);
    assert_eq!(window.show(icon(1), at(1)), Wish::Show(icon(1)));
    assert!(!window.expire(first));
    let second = window.hide(None);
    assert!(!window.expire(first));
    assert!(window.expire(second) && !window.is_up());
}

#[test]
fn a_click_on_a_window_whose_process_ends_is_not_taken() {
    let at = clock();
    let mut window = visible(Stays::WhileLookedAt, at(0));
    let closing = window.hide(None);
    assert!(window.expire(closing));
    assert_eq!((window.show(icon(1), at(1)), window.page_drawn(at(1))), (Wish::Later, Wish::Later));
    window.hide(None);
    assert_eq!(window.show(request(1), at(2)), Wish::Later);
}

#[test]
fn a_second_click_on_the_icon_closes_it_and_a_double_click_counts_once() {
    let at = clock();
    let mut window = visible(Stays::WhileLookedAt, at(0));
    assert_eq!(window.show(icon(1), at(200)), Wish::Taken(1));
    assert_eq!(window.show(icon(2), at(2_000)), Wish::Close(2));
    window.hide(None);
    assert_eq!(window.show(icon(3), at(2_100)), Wish::Show(icon(3)), "closed by the icon, it opens by it");
    // What is no click on the icon always shows it.
    assert_eq!(window.show(request(4), at(9_000)), Wish::Show(request(4)));
}

#[test]
fn a_click_on_the_icon_that_took_the_focus_away_first_does_not_open_it_again() {
    let at = clock();
    let mut window = visible(Stays::WhileLookedAt, at(0));
    window.hide(Some(at(5_000)));
    assert_eq!(window.show(icon(1), at(5_200)), Wish::Taken(1));
    assert!(!window.is_up());
    assert_eq!(window.show(icon(2), at(5_600)), Wish::Show(icon(2)));
    window.hide(Some(at(6_000)));
    assert_eq!(window.show(request(3), at(6_001)), Wish::Show(request(3)));
}

#[test]
fn an_ordinary_window_comes_to_the_front_at_each_click_and_stays_without_the_focus() {
    let at = clock();
    let mut window = visible(Stays::UntilClosed, at(0));
    window.focus_gained(at(10));
    window.touch();
    assert_eq!(window.focus_lost(FocusLoss::Deliberate, at(5_000)), None);
    assert_eq!(window.show(icon(1), at(5_100)), Wish::Show(icon(1)));
    window.hide(None);
    assert_eq!(window.show(icon(2), at(5_200)), Wish::Show(icon(2)));
}

#[test]
fn losing_the_focus_closes_it_once_the_window_manager_has_settled() {
    let at = clock();
    let mut window = visible(Stays::WhileLookedAt, at(0));
    // Late news from before it was shown, on a machine that is busy.
    assert_eq!(window.focus_lost(FocusLoss::Deliberate, at(5_000)), None);
    window.focus_gained(at(5_100));
    assert_eq!(window.focus_lost(FocusLoss::Deliberate, at(5_200)), None);
    window.focus_gained(at(5_250));
    let loss = window.focus_lost(FocusLoss::Deliberate, at(5_500)).unwrap();
    assert!(window.looks_elsewhere(loss));
    window.hide(Some(at(5_620)));
    assert!(!window.looks_elsewhere(loss));
    assert_eq!(window.focus_lost(FocusLoss::Deliberate, at(9_000)), None);
}

#[test]
fn a_focus_that_comes_back_at_once_was_never_lost() {
    let at = clock();
    let mut window = visible(Stays::WhileLookedAt, at(0));
    window.focus_gained(at(0));
    let loss = window.focus_lost(FocusLoss::Deliberate, at(1_000)).unwrap();
    window.focus_gained(at(1_010));
    assert!(!window.looks_elsewhere(loss));
    // And a window that was opened again is not closed for what was before.
    let loss = window.focus_lost(FocusLoss::Deliberate, at(2_000)).unwrap();
    window.hide(None);
    assert_eq!(window.show(request(1), at(2_050)), Wish::Show(request(1)));
    assert!(!window.looks_elsewhere(loss));
}

#[test]
fn where_the_focus_follows_the_pointer_it_stays_until_the_pointer_has_been_in_it() {
    let at = clock();
    let mut window = visible(Stays::WhileLookedAt, at(0));
    window.focus_gained(at(0));
    assert_eq!(window.focus_lost(FocusLoss::PointerMoved, at(1_000)), None, "on its way");
    window.focus_gained(at(1_500));
    window.touch();
    assert!(window.focus_lost(FocusLoss::PointerMoved, at(3_000)).is_some(), "it has been there");
    // Opened again, the pointer is on its way again.
    window.hide(None);
    assert_eq!(window.show(request(1), at(4_000)), Wish::Show(request(1)));
    window.focus_gained(at(4_000));
    assert_eq!(window.focus_lost(FocusLoss::PointerMoved, at(5_000)), None);
}

fn by_itself(click: u64) -> ShowRequest {
    ShowRequest { click, placement: PanelPlacement { focus: Focus::Leave, ..PanelPlacement::default() } }
}

#[test]
fn one_that_came_by_itself_is_withdrawn_until_the_person_turns_to_it() {
    let at = clock();
    let up = || {
        let mut window = Visibility::new(Stays::WhileLookedAt, by_itself(0));
        assert!(!window.withdraws());
        assert_eq!(window.show(by_itself(1), at(0)), Wish::Later);
        assert_eq!(window.page_drawn(at(1)), Wish::Show(by_itself(1)), "each click is answered");
        window
    };
    let mut window = up();
    assert!(window.withdraws());
    window.focus_gained(at(2));
    assert!(!window.withdraws());

    let mut window = up();
    assert_eq!(
        window.show(icon(2), at(5_000)),
        Wish::Show(icon(2)),
        "it gets the keyboard, and is not closed"
    );
    assert!(!window.withdraws(), "the person wanted it since");
    assert_eq!(window.show(by_itself(3), at(6_000)), Wish::Taken(3));
    assert!(!window.withdraws(), "it was there before");
    window.hide(None);
    assert_eq!(window.show(by_itself(4), at(7_000)), Wish::Show(by_itself(4)));
    assert!(window.withdraws());
}

#[test]
fn a_click_is_not_forgotten_over_a_window_that_comes_by_itself() {
    let at = clock();
    let mut window = Visibility::new(Stays::WhileLookedAt, request(1));
    assert_eq!(window.show(by_itself(2), at(0)), Wish::Later);
    assert_eq!(window.page_drawn(at(1)), Wish::Show(request(2)));
}
