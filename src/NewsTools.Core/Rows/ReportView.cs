namespace NewsTools;

/// <summary>Which rows a table made of reports has.</summary>
public enum ReportView
{
    /// <summary>One row an event.</summary>
    Event,

    /// <summary>One row a person at an event.</summary>
    Participant,

    /// <summary>One row an organization in an article.</summary>
    Organization,

    /// <summary>One row a talk.</summary>
    Presentation,

    /// <summary>One row a topic.</summary>
    Topic,

    /// <summary>One row a quotation.</summary>
    Quotation,

    /// <summary>One row an article.</summary>
    Article,
}
