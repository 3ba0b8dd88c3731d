# The server is slow, the clock jumps over the next reminder, and the server takes the first notice and not the second.
{"begins":"2032-04-08T07:40:00.000Z","ends":"2032-04-08T09:30:00.000Z","zone":"UTC","draws":false,"choices":{"room":true,"ladder":[{"offset_s":-900,"urgency":"normal"},{"offset_s":0,"urgency":"critical"}],"slot_ladders":[null,null],"quiet":null,"one_slot_a_week":false,"snooze_ms":900000},"steps":[]}
{"at":"2032-04-08T07:40:00.000Z","deed":"start","reread":false}
{"at":"2032-04-08T07:40:00.000Z","deed":"lag","wake_ms":5,"answer_ms":2000}
{"at":"2032-04-08T07:45:00.500Z","deed":"refuse","notices":1}
{"at":"2032-04-08T07:45:01.000Z","deed":"move_clock","by_ms":900000}
