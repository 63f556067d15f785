using System.Globalization;
using System.Net;

namespace NewsTools.Formats.Tests.Reading.Html;

/// <summary>Pages as the world's sites and programs make them, around a given story.</summary>
internal static class PageTemplates
{
    private const string Teasers =
        "<ul><li><a href=/a>Council votes on the new bus lanes after a long night of speeches</a></li><li><a href=/b>Bakers of the old quarter fear the price of flour</a></li>" +
        "<li><a href=/c>Why the river smells, and who is paid to find out</a></li><li><a href=/d>Five walks for a wet Sunday</a></li></ul>";

    private const string Navigation =
        "<nav><ul><li><a href=/>Home</a></li><li><a href=/news>News</a></li><li><a href=/sport>Sport</a></li><li><a href=/culture>Culture</a></li><li><a href=/weather>Weather</a></li><li><a href=/contact>Contact</a></li></ul></nav>";

    private const string Share = "<div class=\"share-bar\"><span>Share this article</span><a href=#>Facebook</a> <a href=#>Twitter</a> <a href=#>WhatsApp</a> <button>Copy link</button></div>";

    private const string Cookies =
        "<div id=\"cookie-consent\" class=\"banner\"><p>We and our 214 partners use cookies and similar techniques to store and read information on your device, in order to show you content that fits you. You can change your choice at any time.</p><button>Accept all</button></div>";

    private const string Newsletter =
        "<div class=\"newsletter-signup\"><h3>Get our morning letter</h3><p>Sign up and receive the five stories of the day in your mailbox before breakfast, free and without advertisements.</p><form><input type=email><button>Sign up</button></form></div>";

    private const string Comments =
        "<section id=\"comments\" class=\"comments-area\"><h2>3 Comments</h2><ol class=\"comment-list\"><li><p>I was there and the speeches were far too long, but the soup was good and so was the company of the people around me.</p></li>" +
        "<li><p>Who pays for all this? Our street has had a hole since last autumn and nobody from the town hall has come to look at it.</p></li><li><p>Well done to all involved, greetings from abroad, we follow your paper every single day!</p></li></ol></section>";

    private const string Footer =
        "<footer><p>© The Estuary Courier. All rights reserved. No part of this page may be copied without the written permission of the publisher, whose address is 12 Quay Street.</p><a href=/imprint>Imprint</a> <a href=/privacy>Privacy</a></footer>";

    private const string SideColumn =
        "<div class=\"sidebar\"><h3>Most read</h3>" + Teasers + "<h3>About us</h3><p>The Courier is an independent paper that has been printed in the estuary since 1881 and is owned by its readers.</p></div>";

    private static readonly (string Name, Func<Story, string> Make)[] Templates =
    [
        ("semantic article", s => Page(s, $"{Navigation}<main><article><header><h1>{s.Title}</h1><p class=byline>By {s.Author}</p><time datetime=\"{Iso(s)}\">{Long(s)}</time></header>{Share}{s.Html()}{Newsletter}</article></main><aside>{Teasers}</aside>{Footer}")),
        ("json-ld", s => Page(s, $"{Cookies}{Navigation}<div class=c-layout><h1>{s.Title}</h1><div class=c-body>{s.Html()}</div>{Comments}</div>{Footer}", $"<script type=\"application/ld+json\">{{\"@context\":\"https://schema.org\",\"@graph\":[{{\"@type\":\"WebSite\",\"name\":\"Courier\"}},{{\"@type\":\"NewsArticle\",\"headline\":\"{s.Title}\",\"datePublished\":\"{Iso(s)}T09:15:00+02:00\",\"author\":[{{\"@type\":\"Person\",\"name\":\"{s.Author}\"}}]}}]}}</script>")),
        ("wordpress", s => Page(s, $"<div id=page class=site><header id=masthead>{Navigation}</header><div id=primary><article class=\"post type-post status-publish category-news tag-harbour hentry\"><h1 class=entry-title>{s.Title}</h1><div class=entry-meta><span class=posted-on>Posted on <time class=\"entry-date published\" datetime=\"{Iso(s)}T10:00:00+00:00\">{Long(s)}</time></span> <span class=byline>by <a rel=author>{s.Author}</a></span></div><div class=entry-content>{s.Html()}<div class=\"sharedaddy sd-sharing-enabled\"><h3>Share this:</h3><ul><li><a>Twitter</a></li><li><a>Facebook</a></li></ul></div><div id=jp-relatedposts><h3><em>Related</em></h3><p>A story of another day that has nothing to do with this one but looks like it.</p></div></div><footer class=entry-footer>Posted in <a>News</a> Tagged <a rel=tag>harbour</a></footer></article>{Comments}</div><div id=secondary class=widget-area>{Teasers}</div></div>{Footer}")),
        ("drupal", s => Page(s, $"{Navigation}<div class=\"region region-content\"><h1 class=page-header>{s.Title}</h1><article class=\"node node--type-news\"><div class=\"field field--name-field-date field--type-datetime\">{Long(s)}</div><div class=\"clearfix text-formatted field field--name-body field--type-text-with-summary\">{s.Html()}</div></article><div class=\"region-sidebar-second\">{Teasers}</div></div>{Footer}")),
        ("bitrix", s => Page(s, $"<div class=header>{Navigation}</div><div class=news-detail><span class=news-date-time>{s.Date.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture)}</span><h3>{s.Title}</h3>{Breaks(s)}<div style=\"clear:both\"></div><br/></div><p><a href=/news/>Back to the list</a></p><div class=footer>Developed by Studio North. Counter: 123 456</div>")),
        ("microdata", s => Page(s, $"{Navigation}<div itemscope itemtype=\"http://schema.org/NewsArticle\"><h1 itemprop=headline>{s.Title}</h1><meta itemprop=datePublished content=\"{Iso(s)}\"><span itemprop=author>{s.Author}</span><div itemprop=articleBody>{s.Html(between: "<div class=ad-slot>Advertisement</div>")}</div></div>{SideColumn}{Footer}")),
        ("paragraph components", s => Page(s, $"<div id=root>{Navigation}<h1 class=css-1x>{s.Title}</h1><div class=css-88><div class=css-by>{s.Author}</div><div class=css-dt>{Long(s)}</div></div>{string.Concat(s.Body.Select(b => $"<section class=css-7k><div class=css-9f><p class=css-p>{Plain(b)}</p></div></section>"))}<section class=css-rel><h2>Related articles</h2>{Teasers}</section>{Footer}</div>")),
        ("tables", s => Page(s, $"<table width=100%><tr><td colspan=2 bgcolor=navy><font color=white>Estuary Courier</font></td></tr><tr><td width=150 valign=top><a href=1>News</a><br><a href=2>Sport</a><br><a href=3>Letters</a><br><a href=4>Archive</a></td><td valign=top><font size=5><b>{s.Title}</b></font><br><i>{Long(s)}</i><br><br>{Breaks(s)}</td></tr><tr><td colspan=2><small>Copyright Estuary Courier. All rights reserved.</small></td></tr></table>")),
        ("bare", s => $"<title>{s.Title}</title><h1>{s.Title}</h1><p>{Long(s)}{string.Concat(s.Body.Select(b => "<p>" + Plain(b)))}"),
        ("breaks only", s => $"<html><head><title>{s.Title} - Estuary Courier</title></head><body><b>{s.Title}</b><br>{Long(s)}<br><br>{Breaks(s)}</body></html>"),
        ("divs for paragraphs", s => Page(s, $"{Navigation}<div class=wrap><div class=left><h1>{s.Title}</h1><div class=info>{Long(s)} | 512 views</div><div class=txt>{s.Html("div")}</div></div><div class=right>{Teasers}</div></div>{Footer}")),
        ("pre", s => $"<html><head><title>{s.Title}</title></head><body><h2>{s.Title}</h2><p>{Long(s)}</p><pre>{string.Join("\n\n", s.Body.Select(Plain))}</pre></body></html>"),
        ("aspnet form", s => Page(s, $"<form id=aspnetForm method=post><input type=hidden name=__VIEWSTATE value=xyz><div id=header>{Navigation}</div><div id=ctl00_Content class=content><h1>{s.Title}</h1><span class=date>{Long(s)}</span>{s.Html()}</div><div id=footer>{Footer}</div></form>")),
        ("medium", s => Page(s, $"<div id=root><div class=\"a b c\"><article><div class=l><section><div><h1 class=\"pw-post-title cg\">{s.Title}</h1><div class=\"ab cd\"><div><a href=/@x>{s.Author}</a> · <a>Follow</a></div><div><span>4 min read</span> · <span>{s.Date.ToString("MMM d, yyyy", CultureInfo.InvariantCulture)}</span></div></div>{s.Html("p class=pw-post-body-paragraph")}</div></section></div></article></div><div class=\"x y\"><h2>More from {s.Author}</h2>{Teasers}</div></div>")),
        ("figures and captions", s => Page(s, $"{Navigation}<article><h1>{s.Title}</h1><p class=dateline>{Long(s)}</p><figure><img src=1.jpg><figcaption>The guests of the opening stand in front of the gate. Photo: N. Bakker / Courier</figcaption></figure><div class=article-body>{s.Html(between: "<div class=\"wp-caption aligncenter\"><img src=2.jpg><p class=wp-caption-text>A view of the hall on the evening before the opening, when all was still being painted.</p></div>")}</div></article>{Footer}")),
        ("related inside", s => Page(s, $"{Navigation}<article class=article><h1>{s.Title}</h1><span class=article__date>{Long(s)}</span><div class=article__body>{s.Html(between: "<p><strong>Read also:</strong> <a href=/z>Bakers of the old quarter fear the price of flour</a></p><div class=related-inline><h4>Related</h4><ul><li><a href=/c>Why the river smells</a></li></ul></div>")}<p><em>Follow us on <a>Facebook</a> and <a>Telegram</a></em></p></div></article>{Footer}")),
        ("many teasers with text", s => Page(s, $"{Navigation}<div class=main><div class=article><h1>{s.Title}</h1><p><small>{Long(s)}</small></p>{s.Html()}</div><div class=more-news><h2>More news</h2>{string.Concat(Enumerable.Range(1, 5).Select(i => $"<div class=item><h3><a href=/t{i}>Another story number {i} of this week</a></h3><p>The start of another story, cut off after a few words of the first sentence so that one has to click on it to …</p></div>"))}</div></div>{Footer}")),
        ("long comments", s => Page(s, $"{Navigation}<article><h1>{s.Title}</h1><time datetime={Iso(s)}>{Long(s)}</time>{s.Html()}</article>{string.Concat(Enumerable.Repeat(Comments, 1))}<div class=comments>{string.Concat(Enumerable.Range(1, 12).Select(i => $"<div class=comment-body><b>reader{i}</b><p>This is the opinion of reader number {i}, who has a lot to say on the matter and says it at some length, as every week.</p></div>"))}</div>{Footer}")),
        ("hidden parts", s => Page(s, $"{Cookies}<div class=modal style=\"display: none\"><p>You have read four of your five free articles of this month. Please take a subscription, it costs less than a cup of coffee a week.</p></div>{Navigation}<main id=content><h1>{s.Title}</h1><p>Published: {Long(s)}</p>{s.Html()}<div hidden><p>Text that nobody sees because it is only here for a script that puts it elsewhere later.</p></div></main>{Footer}")),
        ("open graph date", s => Page(s, $"{Navigation}<div class=story><h1>{s.Title}</h1><div class=story-body>{s.Html()}</div></div>{Footer}", $"<meta property=\"article:published_time\" content=\"{Iso(s)}T07:00:00Z\"><meta property=\"article:modified_time\" content=\"2024-08-01T07:00:00Z\"><meta property=\"og:site_name\" content=\"Estuary Courier\">")),
        ("university", s => Page(s, $"<div class=top>{Navigation}</div><div class=container><div class=row><div class=col-md-3><ul class=menu><li><a>Faculties</a></li><li><a>Admission</a></li><li><a>Science</a></li></ul></div><div class=col-md-9><ol class=breadcrumb><li><a>Main</a></li><li><a>News</a></li></ol><h2>{s.Title}</h2><p class=date>{s.Date.ToString("d MMMM, yyyy", CultureInfo.InvariantCulture).ToLowerInvariant()}</p>{s.Html("p style=\"text-align: justify\"")}<p><a href=/n1>Previous news</a> <a href=/n2>Next news</a></p></div></div></div><div id=footer>Tel.: +7 000 000 00 00, e-mail: info@example.org</div>")),
        ("press release", s => Page(s, $"<div class=release><p>FOR IMMEDIATE RELEASE</p><p>{Long(s)}</p><h1>{s.Title}</h1>{s.Html()}<p>###</p></div>{Footer}")),
        ("blogger", s => Page(s, $"<div class=\"post hentry\"><h2 class=date-header>{s.Date.ToString("dddd, MMMM d, yyyy", CultureInfo.InvariantCulture)}</h2><h3 class=\"post-title entry-title\"><a href=/x>{s.Title}</a></h3><div class=\"post-body entry-content\">{Breaks(s)}</div><div class=post-footer>Posted by {s.Author} at 9:14 AM <a>No comments:</a></div></div><div class=sidebar>{Teasers}</div>")),
        ("spans", s => Page(s, $"{Navigation}<div class=detail><h1>{s.Title}</h1><span>{Long(s)}</span><div>{string.Concat(s.Body.Select(b => $"<div><span style=\"font-family:Arial\"><span lang=EN-US>{Plain(b)}</span></span></div>"))}</div></div>{Footer}")),
        ("dates all around", s => Page(s, $"<div class=top>Monday, 1 January 2024</div>{Navigation}<article><h1>{s.Title}</h1><div class=meta>{Long(s)}, 14:20</div>{s.Html()}</article><aside><ul><li><a href=/q>Old story</a> <time datetime=2001-01-01>1 January 2001</time></li><li><a href=/r>Older story</a> <time datetime=2000-01-01>1 January 2000</time></li></ul></aside>{Footer}")),
        ("date at the end", s => Page(s, $"{Navigation}<div id=main><h1>{s.Title}</h1>{s.Html()}<p class=date>{Long(s)}</p></div>{Footer}")),
        ("unclosed and broken", s => $"<html><head><title>{s.Title}</title><body><div class=nav><a href=1>Home<a href=2>News</div><div><h1>{s.Title}</h2><p><i>{Long(s)}</i>{string.Concat(s.Body.Select(b => "<p><font face=Times>" + Plain(b)))}</table></span>"),
        ("author box", s => Page(s, $"{Navigation}<article><h1>{s.Title}</h1><div class=post-meta>{Long(s)} by {s.Author}</div><div class=post-content>{s.Html()}<div class=author-box><h4>About the author</h4><p>{s.Author} writes about towns and people.</p></div></div></article>{Newsletter}{Footer}")),
        ("list page around", s => Page(s, $"{Navigation}<div class=columns><div class=col-a>{Teasers}{Teasers}</div><div class=col-b><h1>{s.Title}</h1><div class=d>{Long(s)}</div>{s.Html()}{Share}</div><div class=col-c><p>Advertisement</p>{Teasers}</div></div>{Footer}")),
        ("infinite scroll", s => Page(s, $"{Navigation}<article class=story><h1>{s.Title}</h1><time datetime={Iso(s)}>{Long(s)}</time>{s.Html()}</article><article class=teaser><h2><a href=/n>Five walks for a wet Sunday</a></h2><p>Take boots and a friend and go, says our walking writer, who has done it every year.</p></article><article class=teaser><h2><a href=/m>Why the river smells</a></h2><p>The answer lies upstream, and it is paid by the hour.</p></article>{Footer}")),
        ("address date", s => Page(s, $"{Navigation}<article><h1>{s.Title}</h1>{s.Html()}</article>{Footer}", $"<link rel=canonical href=\"https://courier.example/{s.Date:yyyy}/{s.Date:MM}/{s.Date:dd}/a-story\">")),
        ("collapsed live tools", s => Page(s, $"{Navigation}<main><div class=article-tools><a>Print</a><a>E-mail</a><a>A+</a><a>A-</a></div><h1>{s.Title}</h1><div class=publish-info>Published {Long(s)} · Updated 1 January 2024</div><div class=content><p><b>Listen to this article</b></p>{s.Html()}<hr><p>Tags: <a>town</a>, <a>news</a></p></div></main><section class=recommended><h2>You may also like</h2>{Teasers}</section>{Footer}")),
    ];

    public static IEnumerable<(string Name, Story Story, string Html)> All => Story.All.SelectMany(story => Templates.Select(t => (t.Name, story, t.Make(story))));

    private static string Page(Story story, string body, string head = "") =>
        $"<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>{story.Title} | Estuary Courier</title>{head}<style>p{{margin:0}}</style><script>var a = \"<p>no text</p>\";</script></head><body>{body}</body></html>";

    private static string Breaks(Story story) => string.Join("<br><br>\n", story.Body.Select(Plain));

    private static string Plain(string block) => WebUtility.HtmlEncode(block.TrimStart('#', '-', ' '));

    private static string Iso(Story story) => story.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Long(Story story) => story.Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
