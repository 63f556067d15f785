using System;

namespace NewsTools.Formats.Writing;

/// <summary>Tells addresses that a report may link to from other identifiers, such as those of mail.</summary>
internal static class WebAddress
{
    /// <summary>The address in its full form; null when it is none of the web.</summary>
    public static string? Of(string? uri) =>
        Uri.TryCreate(uri, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) ? address.AbsoluteUri : null;
}
