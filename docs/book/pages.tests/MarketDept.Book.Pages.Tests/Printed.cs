using MarketDept.Book.Pages.Tests;

[assembly: AssemblyFixture(typeof(Printed))]

namespace MarketDept.Book.Pages.Tests;

/// <summary>The book of the repository, written once to a folder of its own, and the browser that reads it.</summary>
public sealed class Printed : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    internal static Book Book { get; } = new(Cases.All, RegulationEditions.Standard, new(2026, 6, 30), "1.2.3");

    internal static Dictionary<string, string> Files { get; } = Site.Of(Book).ToDictionary(file => file.Name, file => file.Text);

    internal static string[] Pages { get; } = [.. Files.Keys.Where(name => name.EndsWith(".html", StringComparison.Ordinal))];

    /// <summary>All but the whole book, which repeats them.</summary>
    internal static string[] SinglePages { get; } = [.. Pages.Where(name => name != Links.Whole)];

    private string Folder { get; } = Directory.CreateTempSubdirectory("book").FullName;

    public async ValueTask InitializeAsync()
    {
        foreach (var (name, text) in Files)
            await File.WriteAllTextAsync(Path.Combine(Folder, name), text);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Headless = true,
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>A reader with a browser of his own, whose memory is empty.</summary>
    internal async Task<Reader> Reader(int width = 1000, bool scripts = true, ColorScheme colors = ColorScheme.Light)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 800 }, JavaScriptEnabled = scripts, ColorScheme = colors,
        });
        context.SetDefaultTimeout(60_000);
        return new(context, await context.NewPageAsync(), new Uri(Folder + "/"));
    }
}

/// <summary>Somebody who reads the book; everything that his browser asks for is noted.</summary>
internal sealed class Reader(IBrowserContext context, IPage page, Uri folder) : IAsyncDisposable
{
    internal IPage Page => page;

    internal List<string> Asked { get; } = [];

    internal string Folder => folder.AbsoluteUri;

    internal async Task Open(string name)
    {
        if (Asked.Count == 0)
            page.Request += (_, request) => Asked.Add(request.Url);
        await page.GotoAsync(Folder + name);
    }

    internal Task Show(string language) => page.Locator($".switch [data-to={language}]").ClickAsync();

    /// <summary>Where the links lead that a search finds.</summary>
    internal async Task<string[]> Find(string query)
    {
        await page.FillAsync("#q", query);
        return await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('#found a')].map(a => a.getAttribute('href').replace(/\\?[^#]*/, ''))");
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
