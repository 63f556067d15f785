#Requires -Modules @{ ModuleName = 'Pester'; ModuleVersion = '5.0' }

BeforeAll {
    $root = Resolve-Path (Join-Path $PSScriptRoot '../..')
    $seeds = Join-Path $root 'seeds'
    $forum = Join-Path $seeds 'harbour-forum.md'
    Import-Module (Join-Path $root 'out/NewsTools/NewsTools.psd1') -Force
}

Describe 'The module' {
    It 'has a clean manifest' {
        Test-ModuleManifest (Join-Path $root 'out/NewsTools/NewsTools.psd1') -WarningVariable warnings | Should -Not -BeNullOrEmpty
        $warnings | Should -BeNullOrEmpty
    }

    It 'exports <_>' -ForEach 'Get-Article', 'Get-EventReport', 'Get-Participant', 'Get-Organization', 'Get-Presentation', 'Get-Topic', 'Get-Quotation', 'Find-Article', 'Show-Article', 'Export-EventReport' {
        Get-Command $_ -Module NewsTools | Should -Not -BeNullOrEmpty
        (Get-Verb).Verb | Should -Contain $_.Split('-')[0]
        @((Get-Help $_).examples.example).Count | Should -BeGreaterOrEqual 3
    }

    It 'can be imported with a prefix' {
        Import-Module (Join-Path $root 'out/NewsTools/NewsTools.psd1') -Prefix News
        Get-Command Get-NewsArticle | Should -Not -BeNullOrEmpty
    }
}

Describe 'Get-Article' {
    It 'takes files from Get-ChildItem' {
        $articles = Get-ChildItem $seeds -Filter *.txt | Get-Article
        $articles.Count | Should -Be @(Get-ChildItem $seeds -Filter *.txt).Count
    }

    It 'stops reading when enough is read' {
        Get-Article $seeds | Select-Object -First 1 | Should -HaveCount 1
    }

    It 'says which file is missing and reads the others' {
        $articles = Get-Article (Join-Path $TestDrive 'missing.txt'), $forum -ErrorVariable problems -ErrorAction SilentlyContinue
        $articles | Should -HaveCount 1
        $problems[0].FullyQualifiedErrorId | Should -Be 'PathNotFound,NewsTools.Commands.GetArticleCommand'
    }
}

Describe 'Facts' {
    It 'are plain in Select-Object and Group-Object' {
        $people = Get-Participant $seeds
        ($people | Select-Object -First 1 Name, Event).Name | Should -BeOfType string
        ($people | Group-Object Event).Count | Should -BeGreaterThan 1
        $people | Sort-Object EventDate | Should -HaveCount $people.Count
    }

    It 'print joined in Export-Csv' {
        $file = Join-Path $TestDrive 'people.csv'
        Get-Participant $seeds | Export-Csv $file -NoTypeInformation
        Get-Content $file -Raw | Should -Not -Match 'ValueList|System\.'
        (Import-Csv $file | Where-Object Name -eq 'Henrik Dahlberg').Positions | Should -Be 'Director, Norwegian Coastal Institute'
    }

    It 'stay lists in ConvertTo-Json' {
        $person = Get-Participant $forum -Name 'Henrik*' | ConvertTo-Json -Depth 4 | ConvertFrom-Json
        @($person.Positions)[0].Organization | Should -Be 'Norwegian Coastal Institute'
        $person.EventDate | Should -Be '2024-05-14'
    }

    It 'carry their evidence' {
        $article = Get-Article $forum
        foreach ($person in $article | Get-Participant) {
            foreach ($place in $person.Evidence) { $article.Text.Substring($place.Start, $place.Length) | Should -Not -BeNullOrEmpty }
        }
    }
}

Describe 'Export-EventReport' {
    It 'writes <_>' -ForEach 'csv', 'json', 'jsonl' {
        $file = Get-Article $seeds | Export-EventReport (Join-Path $TestDrive "report.$_") -PassThru
        $file.Length | Should -BeGreaterThan 100
    }

    It 'writes a CSV that Import-Csv reads' {
        $file = Join-Path $TestDrive 'events.csv'
        Get-Article $seeds | Export-EventReport $file
        @(Import-Csv $file).Event | Should -Contain '4th Northern Harbours Forum'
    }

    It 'creates nothing with -WhatIf' {
        $file = Join-Path $TestDrive 'none.csv'
        Get-Article $seeds | Export-EventReport $file -WhatIf
        $file | Should -Not -Exist
    }

    It 'leaves a file alone with -NoClobber' {
        $file = Join-Path $TestDrive 'old.csv'
        Set-Content $file 'yesterday'
        { Get-Article $seeds | Export-EventReport $file -NoClobber -ErrorAction Stop } | Should -Throw -ErrorId 'FileExists*'
        Get-Content $file | Should -Be 'yesterday'
    }
}
