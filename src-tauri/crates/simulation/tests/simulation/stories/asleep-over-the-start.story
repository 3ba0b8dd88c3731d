# The machine sleeps from before the first reminder until four minutes after the start: one notice, and it is true.
{"begins":"2032-04-08T07:00:00.000Z","ends":"2032-04-08T19:30:00.000Z","zone":"Asia/Kathmandu","draws":true,"choices":{"room":true,"ladder":[{"offset_s":-900,"urgency":"normal"},{"offset_s":0,"urgency":"critical"}],"slot_ladders":[null,null],"quiet":null,"one_slot_a_week":true,"snooze_ms":300000},"steps":[]}
{"at":"2032-04-08T07:00:00.000Z","deed":"start","reread":true}
{"at":"2032-04-08T07:40:00.000Z","deed":"sleep"}
{"at":"2032-04-08T08:04:10.000Z","deed":"wake"}
{"at":"2032-04-08T08:05:00.000Z","deed":"press","button":"join","closes":false}
