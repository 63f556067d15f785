using System;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>"In 2008 … Lopez signed": persons named behind a day that is long before the event.</summary>
/// <param name="document">The document.</param>
/// <param name="start">The first day of the event, where it is known.</param>
internal sealed class OtherTimes(Document document, PartialDate? start)
{
    private const int OpeningWindow = 6;
    private const int DaysApart = 60;

    private static readonly WordSet Past = new("in of between until by during");
    private static readonly WordSet Lasting = new("since from");

    /// <summary>Whether the sentence of the mention at the token names such a day before it.</summary>
    public bool Has(int token)
    {
        if ((start?.FirstDay ?? document.Article.Date) is not { } held) return false;
        var first = document.SentenceAt(token).Tokens.Start;
        for (var t = token - 1; t > first; t--)
        {
            if (document[t] is { Kind: TokenKind.Number, Length: 4 } && Past.Has(document, t - 1) && int.TryParse(document.Folded(t), out var year) && year < held.Year) return !EndsAside(first, t, token);
        }

        foreach (var date in document.Dates)
        {
            if (date.Tokens.Start < first || date.Tokens.End > token || Lasting.Has(document, date.Tokens.Start - 1) || date.Start.Resolve(document.Article.Date) is not { } day) continue;
            if ((held - day.FirstDay).TotalDays > DaysApart + (day.Month is null ? 365 : day.Day is null ? 31 : 0)) return !EndsAside(first, date.Tokens.End - 1, token);
        }

        return false;
    }

    /// <summary>"Founded in 1974, the club …", "Roe, who graduated in 2009, and …": what the day belongs to ends before the person.</summary>
    private bool EndsAside(int first, int day, int token)
    {
        if (day < first + OpeningWindow) return document.Folded(first).EndsWith("ed", StringComparison.Ordinal) && document.Mark(day + 1) == ',';
        for (var t = day + 1; t < token; t++) if (document.Mark(t) == ',' && !document.Is(t + 1, "when")) return true;
        return false;
    }
}
