# What a notice has told at an instant covers what was due at that very instant, also what was added while the program was off.
{"begins":"2032-04-08T07:50:00.000Z","ends":"2032-04-08T09:30:00.000Z","zone":"UTC","draws":false,"choices":{"room":true,"ladder":[{"offset_s":-900,"urgency":"normal"}],"slot_ladders":[null,null],"quiet":null,"one_slot_a_week":false,"snooze_ms":300000},"steps":[]}
{"at":"2032-04-08T07:50:00.000Z","deed":"start","reread":true}
{"at":"2032-04-08T07:52:00.000Z","deed":"kill"}
{"at":"2032-04-08T07:53:00.000Z","deed":"choose","room":true,"ladder":[{"offset_s":-900,"urgency":"normal"},{"offset_s":-600,"urgency":"normal"}],"slot_ladders":[null,null],"quiet":null,"one_slot_a_week":false,"snooze_ms":300000}
{"at":"2032-04-08T07:54:00.000Z","deed":"start","reread":true}
