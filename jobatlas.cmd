@echo off
rem The one door of Jobatlas on Windows: finds a JDK, builds what is missing, and starts the portal or a command.
setlocal enabledelayedexpansion
set "HOME_DIR=%~dp0"
set "APP=%HOME_DIR%target\app"
set "ORT_DISABLE_TELEMETRY=1"

if not defined JAVA_HOME goto find
if exist "%JAVA_HOME%\bin\javac.exe" goto check
:find
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*" "%USERPROFILE%\.jdks\*25*") do set "JAVA_HOME=%%~d"
:check
if not exist "%JAVA_HOME%\bin\javac.exe" (
    echo jobatlas: no JDK 25 or newer was found. Install one, for example: winget install EclipseAdoptium.Temurin.25.JDK 1>&2
    exit /b 1
)
if "%~1"=="" goto usage
if "%~1"=="test" (
    call mvn -B -ntp verify -f "%HOME_DIR%pom.xml"
    exit /b !errorlevel!
)
if not exist "%APP%\jobatlas.jar" (
    echo Building the portal ^(the first time this takes a few minutes^) ... 1>&2
    call mvn -B -ntp -q -DskipTests package -f "%HOME_DIR%pom.xml" 1>&2 || exit /b 1
    "%JAVA_HOME%\bin\java" -Djarmode=tools -jar "%HOME_DIR%target\jobatlas.jar" extract --destination "%APP%" --force >nul || exit /b 1
)
"%JAVA_HOME%\bin\java" --add-modules=jdk.incubator.vector --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:InitialRAMPercentage=5 -XX:MaxRAMPercentage=50 -Dfile.encoding=UTF-8 -Dai.djl.offline=true %JOBATLAS_JAVA_OPTIONS% -jar "%APP%\jobatlas.jar" %*
exit /b %errorlevel%
:usage
echo usage: jobatlas run [--port 8080] [--host 127.0.0.1] [--data DIR] [--search lucene^|elasticsearch] [--empty]
echo        jobatlas test ^| import ^| recommend ^| explain ^| taxonomy ^| gazetteer ^| bench ^| doctor ^| admin ^| evaluate ^| train ^| models
echo Only this machine reaches the portal unless --host says otherwise (0.0.0.0: every network).
echo A demo (run without --empty) is not for networks where strangers are.
exit /b 0
