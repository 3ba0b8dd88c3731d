; What the setup says besides NSIS's own texts.

!macro Texts LANGUAGE STILL FETCHING NONE REMOVE
  LangString STILL_RUNNING ${LANG_${LANGUAGE}} "${STILL}"
  LangString FETCHING_WEBVIEW ${LANG_${LANGUAGE}} "${FETCHING}"
  LangString NO_WEBVIEW ${LANG_${LANGUAGE}} "${NONE}"
  LangString REMOVE_SETTINGS ${LANG_${LANGUAGE}} "${REMOVE}"
!macroend

!insertmacro Texts ENGLISH \
  "Coop Casual Conference is still running. Quit it from its menu in the tray, then start the setup again." \
  "Installing Microsoft WebView2, which the window needs…" \
  "Microsoft WebView2 could not be installed. Reminders and Join work without it; the window needs it." \
  "Also remove your settings, your topics and the record of your reminders?"
!insertmacro Texts SPANISH \
  "Coop Casual Conference sigue en ejecución. Ciérralo desde su menú en la bandeja y vuelve a iniciar la instalación." \
  "Instalando Microsoft WebView2, que la ventana necesita…" \
  "No se pudo instalar Microsoft WebView2. Los recordatorios y el botón para unirse funcionan sin él; la ventana lo necesita." \
  "¿Eliminar también tus ajustes, tus temas y el registro de tus recordatorios?"
!insertmacro Texts FRENCH \
  "Coop Casual Conference est encore en cours d’exécution. Quittez-le depuis son menu dans la zone de notification, puis relancez l’installation." \
  "Installation de Microsoft WebView2, dont la fenêtre a besoin…" \
  "Microsoft WebView2 n’a pas pu être installé. Les rappels et l’accès à la salle fonctionnent sans lui ; la fenêtre en a besoin." \
  "Supprimer aussi vos réglages, vos sujets et l’historique de vos rappels ?"
!insertmacro Texts GERMAN \
  "Coop Casual Conference läuft noch. Beende es über sein Menü im Infobereich und starte die Installation erneut." \
  "Microsoft WebView2 wird installiert; das Fenster braucht es …" \
  "Microsoft WebView2 konnte nicht installiert werden. Erinnerungen und Beitreten gehen ohne; das Fenster braucht es." \
  "Auch deine Einstellungen, Themen und die Aufzeichnung deiner Erinnerungen entfernen?"
!insertmacro Texts PORTUGUESEBR \
  "O Coop Casual Conference ainda está em execução. Feche-o pelo menu na área de notificação e inicie a instalação de novo." \
  "Instalando o Microsoft WebView2, de que a janela precisa…" \
  "Não foi possível instalar o Microsoft WebView2. Os lembretes e a entrada na sala funcionam sem ele; a janela precisa dele." \
  "Remover também suas configurações, seus temas e o registro dos seus lembretes?"
!insertmacro Texts ITALIAN \
  "Coop Casual Conference è ancora in esecuzione. Chiuderlo dal suo menu nell’area di notifica, poi avviare di nuovo l’installazione." \
  "Installazione di Microsoft WebView2, necessario alla finestra…" \
  "Non è stato possibile installare Microsoft WebView2. I promemoria e l’ingresso nella stanza funzionano senza; la finestra ne ha bisogno." \
  "Rimuovere anche le impostazioni, gli argomenti e il registro dei promemoria?"
!insertmacro Texts CATALAN \
  "Coop Casual Conference encara s’està executant. Tanca’l des del seu menú a la safata i torna a iniciar la instal·lació." \
  "S’està instal·lant Microsoft WebView2, que la finestra necessita…" \
  "No s’ha pogut instal·lar Microsoft WebView2. Els recordatoris i l’entrada a la sala funcionen sense; la finestra el necessita." \
  "Vols suprimir també la configuració, els temes i el registre dels recordatoris?"
!insertmacro Texts JAPANESE \
  "Coop Casual Conference がまだ実行中です。通知領域のメニューから終了し、もう一度セットアップを開始してください。" \
  "ウィンドウに必要な Microsoft WebView2 をインストールしています…" \
  "Microsoft WebView2 をインストールできませんでした。リマインダーと参加はこのままでも使えますが、ウィンドウには WebView2 が必要です。" \
  "設定、話題、リマインダーの記録も削除しますか？"
!insertmacro Texts TRADCHINESE \
  "Coop Casual Conference 仍在執行。請從系統匣的選單結束它，然後重新執行安裝程式。" \
  "正在安裝視窗所需的 Microsoft WebView2…" \
  "無法安裝 Microsoft WebView2。提醒與加入會議仍可使用；視窗則需要它。" \
  "要一併移除您的設定、話題與提醒紀錄嗎？"
!insertmacro Texts ARABIC \
  "لا يزال Coop Casual Conference قيد التشغيل. أنهِه من قائمته في علبة النظام، ثم ابدأ التثبيت من جديد." \
  "يجري تثبيت Microsoft WebView2 الذي تحتاج إليه النافذة…" \
  "تعذّر تثبيت Microsoft WebView2. تعمل التذكيرات والانضمام من دونه، أما النافذة فتحتاج إليه." \
  "هل تريد أيضًا إزالة إعداداتك ومواضيعك وسجلّ تذكيراتك؟"
