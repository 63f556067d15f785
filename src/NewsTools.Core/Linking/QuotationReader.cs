using System;
using System.Collections.Generic;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>Reads direct speech and whose words it is.</summary>
internal static class QuotationReader
{
    public static IReadOnlyList<Quotation> Read(Document document, Entities entities) => Array.Empty<Quotation>();
}
