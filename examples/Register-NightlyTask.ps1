<#
.SYNOPSIS
    Registers Update-EventReport.ps1 with the Windows Task Scheduler, every night at two.
.EXAMPLE
    ./Register-NightlyTask.ps1 -NewsPath D:\news -ReportPath D:\reports
#>
param(
    [Parameter(Mandatory = $true)] [string] $NewsPath,
    [Parameter(Mandatory = $true)] [string] $ReportPath,
    [DateTime] $At = '02:00',
    [string] $TaskName = 'NewsTools nightly report'
)

$script = Join-Path $PSScriptRoot 'Update-EventReport.ps1'
$shell = if (Get-Command pwsh -ErrorAction SilentlyContinue) { 'pwsh.exe' } else { 'powershell.exe' }
$arguments = "-NoProfile -NonInteractive -ExecutionPolicy Bypass -File `"$script`" -NewsPath `"$NewsPath`" -ReportPath `"$ReportPath`""

Register-ScheduledTask -TaskName $TaskName `
    -Action (New-ScheduledTaskAction -Execute $shell -Argument $arguments) `
    -Trigger (New-ScheduledTaskTrigger -Daily -At $At) `
    -Settings (New-ScheduledTaskSettingsSet -StartWhenAvailable -MultipleInstances IgnoreNew -ExecutionTimeLimit (New-TimeSpan -Hours 4) -RestartCount 3 -RestartInterval (New-TimeSpan -Minutes 15)) `
    -Description 'Adds the new articles to the event reports.'
