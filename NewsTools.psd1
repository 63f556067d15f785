@{
    RootModule             = 'NewsTools.dll'
    ModuleVersion          = '0.1.0'
    GUID                   = '6f0c1d5e-8b1a-4c57-9f0e-2f3f5f1c7a94'
    Author                 = 'NewsTools founders'
    CompanyName            = 'NewsTools founders'
    Copyright              = '(c) NewsTools founders. MIT licence.'
    Description            = 'Reads news about events and gives the facts in it as objects: who took part, in which post, role and organization, who hosted, what was presented, discussed and said.'
    PowerShellVersion      = '5.1'
    DotNetFrameworkVersion = '4.7.2'
    CompatiblePSEditions   = @('Desktop', 'Core')
    FormatsToProcess       = @('NewsTools.Format.ps1xml')
    FunctionsToExport      = @()
    CmdletsToExport        = @(
        'Export-EventReport'
        'Find-Article'
        'Get-Article'
        'Get-EventReport'
        'Get-Mention'
        'Get-Organization'
        'Get-Participant'
        'Get-Presentation'
        'Get-Quotation'
        'Get-Topic'
        'Measure-Extraction'
        'Save-ArticleState'
        'Show-Article'
    )
    VariablesToExport      = @()
    AliasesToExport        = @()
    PrivateData            = @{
        PSData = @{
            Tags         = @('News', 'Events', 'Extraction', 'NLP', 'Report', 'Participants', 'Windows', 'Linux', 'MacOS', 'PSEdition_Core', 'PSEdition_Desktop')
            LicenseUri   = 'https://opensource.org/licenses/MIT'
            ProjectUri   = 'https://github.com/newstools/newstools'
            ReleaseNotes = 'See CHANGELOG.md.'
        }
    }
}
