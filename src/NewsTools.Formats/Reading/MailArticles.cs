using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using MimeKit;
using NewsTools.Formats.Reading.Html;

namespace NewsTools.Formats.Reading;

/// <summary>Mail: a message (.eml), a mailbox (.mbox), or a web page saved as one (.mht).</summary>
internal static class MailArticles
{
    public static IEnumerable<Article> ReadMessage(ArticleSource source, ReadingContext context)
    {
        using var stream = new MemoryStream(source.ReadAll(context.Options.MaxMessageBytes), writable: false);
        return [ToArticle(source, Load(stream, context))];
    }

    /// <summary>Message by message: no more than one is held.</summary>
    public static IEnumerable<Article> ReadMailbox(ArticleSource source, ReadingContext context)
    {
        using var stream = source.Open();
        using var mailbox = new MailboxSplitter(stream, context.Options.MaxMessageBytes);
        var number = 0;
        foreach (var message in mailbox.Messages())
        {
            var item = source with { Name = FormattableString.Invariant($"{source.Name}#{++number}") };
            foreach (var article in context.Guard(item.Name, () => [ReadMessage(item, message, context)])) yield return article;
        }
    }

    public static IEnumerable<Article> ReadSavedPage(ArticleSource source, ReadingContext context)
    {
        using var stream = new MemoryStream(source.ReadAll(context.Options.MaxMessageBytes), writable: false);
        var message = Load(stream, context);
        var page = message.BodyParts.OfType<TextPart>().FirstOrDefault(p => p.IsHtml) ?? throw new ArticleException(ArticleProblemKind.InvalidFormat, "it holds no web page");
        var address = page.ContentLocation?.OriginalString ?? message.Headers["Snapshot-Content-Location"] ?? message.Headers["Content-Location"];
        return [HtmlArticles.Read(source with { Uri = source.Uri ?? address }, TextOf(page))];
    }

    private static Article ReadMessage(ArticleSource source, MailboxMessage message, ReadingContext context)
    {
        if (message.IsTooLarge) throw new ArticleException(ArticleProblemKind.TooLarge, "the message is too large");
        return ToArticle(source, Load(message.Content, context));
    }

    /// <summary>The parts stay in the stream until they are asked for: what is attached is not copied.</summary>
    private static MimeMessage Load(Stream stream, ReadingContext context)
    {
        try
        {
            return MimeMessage.Load(new ParserOptions { MaxMimeDepth = 100 }, stream, persistent: true, context.CancellationToken);
        }
        catch (Exception e) when (e is FormatException or ParseException)
        {
            throw new ArticleException(ArticleProblemKind.InvalidFormat, "it is no valid message", e);
        }
    }

    private static Article ToArticle(ArticleSource source, MimeMessage message)
    {
        if (message.Headers.Count == 0 || message.Body is null) throw new ArticleException(ArticleProblemKind.InvalidFormat, "it is no valid message");
        var parts = message.BodyParts.OfType<TextPart>().Where(p => !p.IsAttachment).ToList();
        var plain = parts.Where(p => p.IsPlain).Select(TextOf).FirstOrDefault(t => t.Trim().Length > 0);
        var markup = parts.Where(p => p.IsHtml).Select(TextOf).FirstOrDefault(t => t.Trim().Length > 0);
        var metadata = new ArticleMetadata
        {
            Title = message.Subject,
            Date = message.Headers.Contains(HeaderId.Date) && message.Date != default ? message.Date.DateTime : null,
            Author = message.From.Mailboxes.Select(m => string.IsNullOrWhiteSpace(m.Name) ? m.Address : m.Name).ToValueList() is { Count: > 0 } from ? from.ToString(", ") : null,
            Uri = message.MessageId,
            Attachments = message.BodyParts.Where(p => p.IsAttachment).Select(NameOf).ToValueList(),
        };
        return metadata.ToArticle(source, plain is not null ? MailText.WithoutSignature(plain) : markup is not null ? HtmlFragment.ToText(markup) : "");
    }

    private static string NameOf(MimeEntity part) => part.ContentDisposition?.FileName ?? part.ContentType.Name ?? part.ContentType.MimeType;

    private static string TextOf(TextPart part)
    {
        using var bytes = new MemoryStream();
        part.Content?.DecodeTo(bytes);
        return TextDecoder.Decode(bytes.ToArray(), DeclaredCharset.ByName(part.ContentType.Charset));
    }
}
