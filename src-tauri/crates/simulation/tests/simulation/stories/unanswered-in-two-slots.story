# The clock is set a week ahead while a notice is on its way: the one of that week's slot is closed in time all the same.
{"begins":"2036-04-03T15:59:59.599Z","ends":"2036-04-03T17:00:01.001Z","zone":"UTC","draws":false,"choices":{"room":true,"ladder":[],"slot_ladders":[null,[{"offset_s":-3777,"urgency":"normal"},{"offset_s":5188,"urgency":"critical"},{"offset_s":-1800,"urgency":"critical"},{"offset_s":300,"urgency":"normal"},{"offset_s":-1,"urgency":"low"}]],"quiet":null,"one_slot_a_week":false,"snooze_ms":900000},"steps":[]}
{"at":"2036-04-03T15:59:59.599Z","deed":"start","reread":false}
{"at":"2036-04-03T15:59:59.599Z","deed":"lag","wake_ms":1,"answer_ms":2000}
{"at":"2036-04-03T16:59:59.599Z","deed":"move_clock","by_ms":608400000}
