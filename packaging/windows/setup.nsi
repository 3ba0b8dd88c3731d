; The installer: for one person, without an administrator, in one click.
; Given by `cargo xtask package`: VERSION, SIZE (KiB), STAGE (the files), LISTS (their lists), ICON, OUT, and DRAFT for trying.

Unicode true
; A 64-bit installer for 64-bit programs; it runs where there is no 32-bit Windows, too.
Target amd64-unicode
ManifestDPIAware true
ManifestSupportedOS all
RequestExecutionLevel user
!ifdef DRAFT
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
!endif

!define NAME "Coop Casual Conference"
!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\coop.patio.ccc"
!define WEBVIEW "Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}"
!define WEBVIEW_FROM "https://go.microsoft.com/fwlink/p/?LinkId=2124703"
; How often, every 250 ms, a program is waited for that is to end.
!define PATIENCE 60

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${ENTRY}" "InstallLocation"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=1033 "ProductName" "${NAME}"
VIAddVersionKey /LANG=1033 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "FileDescription" "${NAME}: setup"
VIAddVersionKey /LANG=1033 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "LegalCopyright" "AGPL-3.0-or-later"

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\ccc-panel.exe"
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "PortugueseBR"
!insertmacro MUI_LANGUAGE "Italian"
!insertmacro MUI_LANGUAGE "Catalan"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "TradChinese"
!insertmacro MUI_LANGUAGE "Arabic"
!include "languages.nsh"

Var Ran

; Sets the error flag while a program of ours cannot be replaced, since it runs.
!macro TryFree FILE
  ${If} ${FileExists} "$INSTDIR\${FILE}"
    ClearErrors
    FileOpen $1 "$INSTDIR\${FILE}" a
    ${If} ${Errors}
      StrCpy $2 "busy"
    ${Else}
      FileClose $1
    ${EndIf}
  ${EndIf}
!macroend

; Ends what runs from the folder, and stops the setup where it does not end.
!macro QuitRunning UN
Function ${UN}QuitRunning
  StrCpy $Ran ""
  ${IfNot} ${FileExists} "$INSTDIR\ccc.exe"
    Return
  ${EndIf}
  nsExec::Exec '"$INSTDIR\ccc.exe" status'
  Pop $0
  ${If} $0 == 0
    StrCpy $Ran "yes"
  ${EndIf}
  nsExec::Exec '"$INSTDIR\ccc.exe" quit'
  Pop $0
  StrCpy $3 0
  ${Do}
    StrCpy $2 ""
    !insertmacro TryFree "ccc.exe"
    !insertmacro TryFree "ccc-tray.exe"
    !insertmacro TryFree "ccc-panel.exe"
    ${If} $2 == ""
      Return
    ${EndIf}
    Sleep 250
    IntOp $3 $3 + 1
  ${LoopUntil} $3 >= ${PATIENCE}
  MessageBox MB_OK|MB_ICONEXCLAMATION "$(STILL_RUNNING)" /SD IDOK
  SetErrorLevel 2
  Abort "$(STILL_RUNNING)"
FunctionEnd
!macroend
!insertmacro QuitRunning ""
!insertmacro QuitRunning "un."

; The panel's window needs Microsoft's WebView2, which Windows 11 brings, and Windows 10 mostly has.
; `/WEBVIEW2=FILE` names its setup where it is not to be fetched.
Function EnsureWebView
  ReadRegStr $0 HKLM "SOFTWARE\WOW6432Node\${WEBVIEW}" "pv"
  ${If} $0 == ""
    ReadRegStr $0 HKLM "SOFTWARE\${WEBVIEW}" "pv"
  ${EndIf}
  ${If} $0 == ""
    ReadRegStr $0 HKCU "Software\${WEBVIEW}" "pv"
  ${EndIf}
  ${If} $0 != ""
  ${AndIf} $0 != "0.0.0.0"
    Return
  ${EndIf}
  DetailPrint "$(FETCHING_WEBVIEW)"
  ClearErrors
  ${GetParameters} $1
  ${GetOptions} $1 "/WEBVIEW2=" $2
  ${If} ${Errors}
  ${OrIf} $2 == ""
    InitPluginsDir
    StrCpy $2 "$PLUGINSDIR\MicrosoftEdgeWebview2Setup.exe"
    ; NSIS fetches nothing by https; this program has been in Windows since 2018.
    nsExec::Exec '"$SYSDIR\curl.exe" --fail --silent --location --proto =https --output "$2" "${WEBVIEW_FROM}"'
    Pop $0
  ${EndIf}
  StrCpy $0 "missing"
  ${If} ${FileExists} "$2"
    ExecWait '"$2" /silent /install' $0
  ${EndIf}
  ${If} $0 != 0
    ; Reminders and Join work without; the program tells what is missing when its window is wanted.
    DetailPrint "$(NO_WEBVIEW)"
    MessageBox MB_OK|MB_ICONINFORMATION "$(NO_WEBVIEW)" /SD IDOK
  ${EndIf}
FunctionEnd

Section
  Call QuitRunning
  SetOutPath "$INSTDIR"
  !include "${LISTS}\install.nsh"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\ccc-panel.exe" "" "$INSTDIR\ccc-panel.exe" 0

  WriteRegStr HKCU "${ENTRY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${ENTRY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${ENTRY}" "DisplayIcon" "$INSTDIR\ccc-panel.exe"
  WriteRegStr HKCU "${ENTRY}" "Publisher" "The Coop Casual Conference contributors"
  WriteRegStr HKCU "${ENTRY}" "URLInfoAbout" "https://forum.workers.coop/t/coop-casual-conference/726"
  WriteRegStr HKCU "${ENTRY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${ENTRY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${ENTRY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${ENTRY}" "EstimatedSize" "${SIZE}"
  WriteRegDWORD HKCU "${ENTRY}" "NoModify" 1
  WriteRegDWORD HKCU "${ENTRY}" "NoRepair" 1

  ; As the resident writes it, so that a link works before its first start.
  WriteRegStr HKCU "Software\Classes\ccc" "" "URL:${NAME}"
  WriteRegStr HKCU "Software\Classes\ccc" "URL Protocol" ""
  WriteRegStr HKCU "Software\Classes\ccc\DefaultIcon" "" '"$INSTDIR\ccc-panel.exe",0'
  WriteRegStr HKCU "Software\Classes\ccc\shell\open\command" "" '"$INSTDIR\ccc-tray.exe" --link "%1"'

  Call EnsureWebView
  ${If} $Ran != ""
    Exec '"$INSTDIR\ccc-tray.exe" --autostart'
  ${EndIf}
SectionEnd

Section "un."
  StrCpy $4 ""
  MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(REMOVE_SETTINGS)" /SD IDNO IDNO +2
  StrCpy $4 " --yes"
  Call un.QuitRunning
  ; Takes back what the programs have written: the start at login, links, the web view's folder. Without --yes it leaves
  ; settings, journal and topics.
  nsExec::Exec '"$INSTDIR\ccc.exe" forget$4'
  Pop $0
  !include "${LISTS}\uninstall.nsh"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey HKCU "${ENTRY}"
SectionEnd
