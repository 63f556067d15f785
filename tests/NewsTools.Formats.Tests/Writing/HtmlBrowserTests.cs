using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace NewsTools.Formats.Tests.Writing;

/// <summary>The page in a real Chromium.</summary>
public sealed class HtmlBrowserTests : ExportFolder
{
    private const string Browser = "/usr/bin/chromium";
    private const string Driver = "/usr/bin/chromedriver";
    private const string Attack = "<script>document.title='owned'</script>";

    [SkippableFact]
    public void Sorting_searching_and_linking_work_and_the_console_stays_silent()
    {
        var reports = Samples.All.Append(new EventReport(new Article("Text") { Title = Attack }) { Event = new EventInfo { Type = "visit" } });
        var page = new Uri(Export("report.html", reports, new ReportWriterOptions { Title = "Events" }));
        using var browser = Open(page);

        Assert.Equal("Events", browser.Title);
        Assert.Contains(browser.FindElements(By.CssSelector("#events a")), a => a.Text == Attack);

        var names = () => browser.FindElements(By.CssSelector("#people tbody th")).Where(h => h.Displayed).Select(h => h.Text).ToArray();
        Assert.Equal(["Ivo Brandt", "Lena Holm", "Maria Sande"], names());
        var sort = browser.FindElement(By.CssSelector("#people thead button"));
        sort.SendKeys(Keys.Enter);
        sort.SendKeys(Keys.Enter);
        Assert.Equal(["Maria Sande", "Lena Holm", "Ivo Brandt"], names());
        Assert.Equal("descending", browser.FindElement(By.CssSelector("#people thead th")).GetDomAttribute("aria-sort"));

        var search = browser.FindElement(By.CssSelector("#people input"));
        search.SendKeys("blue  BRANDT");
        Assert.Equal(["Ivo Brandt"], names());
        Assert.Equal("1 of 3", browser.FindElement(By.CssSelector("#people output")).Text);

        var fact = browser.FindElements(By.CssSelector("#e1 .facts .person a")).First(a => a.Text.Contains("Ivo Brandt", StringComparison.Ordinal));
        browser.ExecuteScript("arguments[0].click()", fact);
        Assert.Equal("Ivo Brandt", browser.FindElement(By.CssSelector("mark:target")).Text);

        Assert.Empty(browser.Manage().Logs.GetLog(LogType.Browser).Where(l => l.Level >= LogLevel.Warning).Select(l => l.Message));
    }

    [SkippableFact]
    public void A_link_to_one_of_many_articles_ends_at_that_article()
    {
        var page = new Uri(Export("report.html", Enumerable.Repeat(Samples.Workshop, 100)));
        using var browser = Open(page);
        browser.ExecuteScript("location.hash = 'e80'");
        Thread.Sleep(TimeSpan.FromSeconds(1));
        Assert.InRange(Convert.ToDouble(browser.ExecuteScript("return document.getElementById('e80').getBoundingClientRect().top"), CultureInfo.InvariantCulture), 0, 150);
    }

    private static ChromeDriver Open(Uri page)
    {
        Skip.IfNot(File.Exists(Browser) && File.Exists(Driver), $"{Browser} and {Driver} are not installed.");
        var options = new ChromeOptions { BinaryLocation = Browser };
        options.AddArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        options.SetLoggingPreference(LogType.Browser, LogLevel.All);
        var browser = new ChromeDriver(ChromeDriverService.CreateDefaultService(Path.GetDirectoryName(Driver), Path.GetFileName(Driver)), options);
        browser.Navigate().GoToUrl(page);
        return browser;
    }
}
