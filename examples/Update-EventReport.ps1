<#
.SYNOPSIS
    Adds the new articles of a folder to the event reports. Made to run every night.
.DESCRIPTION
    Reads what is new or changed since the last run that succeeded and adds it to a register (CSV) and a database
    (SQLite), which hold everything. The page (HTML) is made anew of all articles whose files were written in the last
    -PageDays days: it does not matter how often a day the job runs, or whether a night was missed. Whatever happens, the
    reports are either as they were or complete; a run that fails is made good by the next one.

    Exit codes: 0 done (also when nothing is new), 1 done but some articles could not be read, 2 failed.
.EXAMPLE
    pwsh -NoProfile -NonInteractive -File Update-EventReport.ps1 -NewsPath /srv/news -ReportPath /srv/reports
#>
param(
    [Parameter(Mandatory = $true)] [string] $NewsPath,
    [Parameter(Mandatory = $true)] [string] $ReportPath,
    [int] $RetrySeconds = 300,
    [int] $PageDays = 30
)

$ErrorActionPreference = 'Stop'
$log = [IO.Path]::Combine($ReportPath, 'update.log')
$state = [IO.Path]::Combine($ReportPath, 'state.json')

function Write-Log([string] $Level, [string] $Message) {
    [IO.File]::AppendAllText($log, "$([DateTime]::Now.ToString('s')) $Level $Message`n")
}

try {
    $null = [IO.Directory]::CreateDirectory($ReportPath)
    Import-Module NewsTools
    Write-Log INFO "Reading $NewsPath"

    # An article that cannot be read is logged, and tried again the next night; the others go on.
    $problems = @()
    $articles = @(Get-Article -Path $NewsPath -Recurse -StatePath $state -ErrorAction SilentlyContinue -ErrorVariable problems)
    foreach ($problem in $problems) { Write-Log WARN "$problem" }

    Get-Article -Path $NewsPath -Recurse -Since ([DateTime]::Today.AddDays(-$PageDays)) -ErrorAction SilentlyContinue |
        Export-EventReport -Path ([IO.Path]::Combine($ReportPath, 'events.html')) -Title "Events in the news of the last $PageDays days" -RetrySeconds $RetrySeconds

    if ($articles.Count -gt 0) {
        $reports = @($articles | Get-EventReport)
        $reports | Export-EventReport -Path ([IO.Path]::Combine($ReportPath, 'register.csv')) -Append -Key ArticlePath -RetrySeconds $RetrySeconds

        # The state is saved with the last report: a failure before leaves the articles new.
        $reports | Export-EventReport -Path ([IO.Path]::Combine($ReportPath, 'events.db')) -Key ArticlePath -RetrySeconds $RetrySeconds -StatePath $state
    }

    Write-Log INFO "Done: $($articles.Count) articles, $($problems.Count) problems"
    if ($problems.Count -gt 0) { exit 1 }
    exit 0
}
catch {
    Write-Log ERROR "$_"
    exit 2
}
