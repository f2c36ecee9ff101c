@echo off
rem Starts Arkib with the Java machine that lies beside it. The first start at a new place makes the
rem class-data archive with which it starts in half the time, from a build of a small site; where that
rem fails, Arkib starts without.
setlocal
set "HOME_DIR=%~dp0.."
for %%i in ("%HOME_DIR%") do set "HOME_DIR=%%~fi"
set "JAVA=%HOME_DIR%\runtime\bin\java.exe"
set "JAR=%HOME_DIR%\lib\arkib.jar"
set "ARCHIVE=%HOME_DIR%\lib\arkib.jsa"
set "SMALL=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
set "PLACE="
if exist "%HOME_DIR%\lib\arkib.place" set /p PLACE=<"%HOME_DIR%\lib\arkib.place"
rem No block in parentheses: a folder may be called "Program Files (x86)".
if "%PLACE%"=="%HOME_DIR%" goto start
"%JAVA%" -XX:ArchiveClassesAtExit="%ARCHIVE%.new" %SMALL% -jar "%JAR%" build --quiet --site "%HOME_DIR%\lib\site" --out "%TEMP%\arkib-first" >nul 2>&1
if errorlevel 1 goto start
move /y "%ARCHIVE%.new" "%ARCHIVE%" >nul 2>&1
if errorlevel 1 goto start
>"%HOME_DIR%\lib\arkib.place" <nul set /p "=%HOME_DIR%"
rmdir /s /q "%TEMP%\arkib-first" >nul 2>&1
rmdir /s /q "%HOME_DIR%\lib\site\.arkib" >nul 2>&1
:start
"%JAVA%" -XX:SharedArchiveFile="%ARCHIVE%" -Xshare:auto -Xlog:disable -Xlog:all=error:stderr %SMALL% %ARKIB_JAVA_OPTIONS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
