; What the app itself wrote for this user goes with it; an update, which runs the older version's uninstaller too, keeps it.
!macro customUnInstall
  ${ifNot} ${isUpdated}
    ; Start at login, and its switch in the task manager.
    DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Run" "${APP_ID}"
    DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run" "${APP_ID}"
    ; What a press on a notification of an earlier run starts.
    DeleteRegKey HKCU "Software\Classes\CLSID\{6E9B8C56-5B0F-4B0C-9E55-7A3C1D0D3F2A}"
    ClearErrors
  ${endIf}
!macroend
