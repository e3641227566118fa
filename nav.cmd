@echo off
rem Builds the command (incrementally), then runs it. See nav --help.
setlocal
set "here=%~dp0"
where dotnet >nul 2>nul || (echo nav: dotnet is not on the PATH. Install the .NET 10 SDK and try again. 1>&2 & exit /b 2)
dotnet build "%here%lib\NavNotebooks.Cli\NavNotebooks.Cli.csproj" -c Release -v quiet --nologo >"%TEMP%\nav-build.log" 2>&1 || (type "%TEMP%\nav-build.log" 1>&2 & exit /b 2)
dotnet "%here%lib\NavNotebooks.Cli\bin\Release\net10.0\nav.dll" %*
exit /b %errorlevel%
