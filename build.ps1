#!/usr/bin/env pwsh
<#
.SYNOPSIS
    Builds the module into out/NewsTools; with -Test runs all tests as well.
#>
param(
    [ValidateSet('Debug', 'Release')]
    [string] $Configuration = 'Release',

    [switch] $Test
)

$ErrorActionPreference = 'Stop'
dotnet build $PSScriptRoot --configuration $Configuration
if ($LASTEXITCODE) { exit $LASTEXITCODE }
if ($Test) {
    dotnet test $PSScriptRoot --configuration $Configuration --no-build
    if ($LASTEXITCODE) { exit $LASTEXITCODE }
    Invoke-Pester (Join-Path $PSScriptRoot 'tests/Pester') -CI
}
