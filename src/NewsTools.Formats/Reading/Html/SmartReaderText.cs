using System;
using System.Collections.Generic;
using AngleSharp.Html.Dom;
using SmartReader;

namespace NewsTools.Formats.Reading.Html;

/// <summary>A page's story as SmartReader finds it.</summary>
internal static class SmartReaderText
{
    /// <summary>Its time grows with the square of the elements; no page of news has so many.</summary>
    private const int MaximumElements = 15_000;

    private const string NoAddress = "https://localhost/";

    /// <summary>SmartReader works on a copy: it takes apart what it reads.</summary>
    public static IReadOnlyList<TextBlock> Read(IHtmlDocument page)
    {
        if (page.All.Length > MaximumElements) return [];
        try
        {
            // The element is taken as it is: written and parsed again, cells without their table would run together.
            IReadOnlyList<TextBlock> blocks = [];
            new Reader(NoAddress, (IHtmlDocument)page.Clone()) { DisableJSONLD = true, ContinueIfNotReadable = true }
                .AddCustomOperationEnd(story => blocks = BlockCollector.Collect(story)).GetArticle();
            return blocks;
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or NullReferenceException or FormatException)
        {
            // A page that SmartReader cannot take is read by the other ways alone.
            return [];
        }
    }
}
