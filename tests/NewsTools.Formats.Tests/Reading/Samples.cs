using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using TextRun = DocumentFormat.OpenXml.Wordprocessing.Text;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace NewsTools.Formats.Tests.Reading;

/// <summary>Makes a small file of each binary or enveloped format.</summary>
internal static class Samples
{
    public const string Title = "A new lighthouse for Skarvik";

    public const string Body = "Skarvik lit its new lighthouse on Saturday in the presence of the Minister of Fisheries, Astrid Nygaard, and most of the village.";

    public static byte[] Word()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            var title = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Title" }), new Run(new TextRun(Title)));
            var body = new Paragraph(new Run(new TextRun(Body[..40]) { Space = SpaceProcessingModeValues.Preserve }), new DeletedRun(new Run(new DeletedText("gone"))), new Run(new TextRun(Body[40..]) { Space = SpaceProcessingModeValues.Preserve }));
            var item = new Paragraph(new ParagraphProperties(new NumberingProperties(new NumberingId { Val = 1 })), new Run(new TextRun("An item")));
            var table = new Table(new TableRow(new TableCell(new Paragraph(new Run(new TextRun("Height")))), new TableCell(new Paragraph(new Run(new TextRun("31 m"))))));
            main.Document = new Document(new Body(title, body, item, table));
            document.PackageProperties.Creator = "Eva Lind";
            document.PackageProperties.Created = new DateTime(2024, 6, 8, 10, 0, 0, DateTimeKind.Utc);
        }

        return stream.ToArray();
    }

    /// <summary>A headline above two columns, a word cut at a line's end, and a page number.</summary>
    public static byte[] Pdf()
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        var page = builder.AddPage(UglyToad.PdfPig.Content.PageSize.A4);
        page.AddText(Title, 24, new PdfPoint(50, 780), font);
        string[] left = ["Skarvik lit its new lighthouse on Sat-", "urday in the presence of the Minister", "of Fisheries, Astrid Nygaard, and most", "of the village. The old one had been", "dark since a storm in the winter of the"];
        string[] right = ["year before last. Boats have found the", "harbour by the lamp of the bakery ever", "since, which the baker, Ole Tveit, said", "he had been glad to leave burning. He", "will now sleep longer, he said."];
        for (var i = 0; i < left.Length; i++)
        {
            page.AddText(left[i], 11, new PdfPoint(50, 700 - (i * 14)), font);
            page.AddText(right[i], 11, new PdfPoint(320, 700 - (i * 14)), font);
        }

        page.AddText("1", 9, new PdfPoint(297, 30), font);
        builder.DocumentInformation.Author = "Eva Lind";
        return builder.Build();
    }

    public static string Mail(string subject = Title, string body = Body) =>
        $"From: Eva Lind <eva@skarvik.example>\r\nTo: list@skarvik.example\r\nSubject: {subject}\r\nDate: Sat, 08 Jun 2024 21:15:00 +0200\r\nMessage-ID: <{subject.Length}.{body.Length}@skarvik.example>\r\nMIME-Version: 1.0\r\n" +
        $"Content-Type: multipart/mixed; boundary=b1\r\n\r\n--b1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{body}\r\n-- \r\nEva Lind, press office\r\n--b1\r\nContent-Type: application/pdf; name=plan.pdf\r\nContent-Disposition: attachment; filename=plan.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--b1--\r\n";

    public static string Html(string body = Body) => $"<html lang=en><head><title>{Title}</title><meta property=article:published_time content=2024-06-08></head><body><h1>{Title}</h1><p>{body}</p></body></html>";

    public static string SavedPage() =>
        $"From: <Saved by a browser>\r\nSnapshot-Content-Location: https://skarvik.example/lighthouse\r\nSubject: {Title}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\r\n\r\n" +
        $"--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://skarvik.example/lighthouse\r\n\r\n{Html().Replace("=", "=3D", StringComparison.Ordinal)}\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--b--\r\n";

    public static byte[] Warc(params (string Uri, string Html)[] pages)
    {
        using var stream = new MemoryStream();
        void Write(string type, string uri, string content)
        {
            var bytes = Encoding.UTF8.GetBytes(content);
            stream.Write(Encoding.UTF8.GetBytes($"WARC/1.1\r\nWARC-Type: {type}\r\nWARC-Target-URI: {uri}\r\nContent-Type: application/http\r\nContent-Length: {bytes.Length}\r\n\r\n"));
            stream.Write(bytes);
            stream.Write("\r\n\r\n"u8);
        }

        Write("warcinfo", "x", "software: a test\r\n");
        foreach (var (uri, html) in pages)
        {
            Write("request", uri, "GET / HTTP/1.1\r\nHost: skarvik.example\r\n\r\n");
            Write("response", uri, $"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n{Encoding.UTF8.GetByteCount(html):x}\r\n{html}\r\n0\r\n\r\n");
        }

        Write("response", "https://skarvik.example/gone", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>There is nothing here.</p>");
        return stream.ToArray();
    }

    public static byte[] GZip(byte[] bytes)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Fastest)) gzip.Write(bytes);
        return stream.ToArray();
    }

    /// <summary>A file of every format, by its name.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> All()
    {
        byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
        yield return ("a.txt", Utf8($"{Title}\n\n8 June 2024\n\n{Body}"));
        yield return ("a.md", Utf8($"---\ntitle: {Title}\ndate: 2024-06-08\n---\n# {Title}\n\n{Body}"));
        yield return ("a.html", Utf8(Html()));
        yield return ("a.json", Utf8($"[{{\"title\": \"{Title}\", \"text\": \"{Body}\", \"date\": \"2024-06-08\"}}]"));
        yield return ("a.jsonl", Utf8($"{{\"title\": \"{Title}\", \"text\": \"{Body}\", \"date\": \"2024-06-08\"}}\n"));
        yield return ("a.csv", Utf8($"title,text,date\n\"{Title}\",\"{Body}\",2024-06-08\n"));
        yield return ("a.rss", Utf8($"<rss version=\"2.0\"><channel><title>Skarvik</title><item><title>{Title}</title><description>{Body}</description><pubDate>Sat, 08 Jun 2024 10:00:00 GMT</pubDate></item></channel></rss>"));
        yield return ("a.eml", Utf8(Mail()));
        yield return ("a.mbox", Utf8($"From eva@skarvik.example Sat Jun  8 21:15:00 2024\r\n{Mail()}\r\n"));
        yield return ("a.mhtml", Utf8(SavedPage()));
        yield return ("a.docx", Word());
        yield return ("a.warc", Warc(("https://skarvik.example/lighthouse", Html())));
        yield return ("a.warc.gz", GZip(Warc(("https://skarvik.example/lighthouse", Html()))));
        yield return ("a.zip", RecordTests.Archive(("a.html", Utf8(Html()))));
        yield return ("a.pdf", Pdf());
    }
}
