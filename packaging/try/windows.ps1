# windows.ps1 SETUP: installs for this person, uses, upgrades while it runs, uninstalls, on a real Windows.
param([Parameter(Mandatory)][string]$Setup)
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true
$folder = "$env:LOCALAPPDATA\Programs\Coop Casual Conference"
$ccc = "$folder\ccc.exe"

function Wait-Until([string]$What, [scriptblock]$Condition) {
  $deadline = (Get-Date).AddMinutes(1)
  while (-not (& $Condition)) {
    if ((Get-Date) -gt $deadline) { throw "waited a minute in vain for $What" }
    Start-Sleep -Milliseconds 200
  }
}
function Test-Resident {
  try { & $ccc status *> $null; $true } catch { $false }
}

Start-Process -Wait $Setup -ArgumentList '/S'
& $ccc --version
Start-Process "$folder\ccc-tray.exe"
Wait-Until 'the resident' { Test-Resident }
try { & $ccc doctor } catch { 'the doctor finds something bad: there is no room here' }
$before = (Get-Process ccc-tray).Id

Start-Process -Wait $Setup -ArgumentList '/S'
Wait-Until 'another resident' { (Get-Process ccc-tray -ErrorAction SilentlyContinue).Id -notin @($null, $before) }
Wait-Until 'its answer' { Test-Resident }

Start-Process "$folder\uninstall.exe" -ArgumentList '/S'
Wait-Until 'the folder to go' { -not (Test-Path $folder) }
foreach ($left in 'HKCU:\Software\Classes\ccc', 'HKCU:\Software\Classes\AppUserModelId\coop.patio.ccc',
  'HKCU:\Software\Microsoft\Windows\CurrentVersion\Uninstall\coop.patio.ccc') {
  if (Test-Path $left) { throw "left: $left" }
}
'nothing is left of it'
