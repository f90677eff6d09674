using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace MarketDept.Book.Pages.Tests;

/// <summary>Paper, the dark, and whoever reads with a screen reader.</summary>
public sealed partial class Printing_the_pages(Printed book)
{
    /// <summary>Texts that stand out too little from what is behind them: below 4.5 to 1.</summary>
    private const string Faint = """
        () => {
          const parts = color => color.match(/[\d.]+/g).map(Number);
          const light = color => parts(color).slice(0, 3).map(c => c / 255).map(c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
            .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
          const behind = element => {
            for (; element; element = element.parentElement) {
              const color = getComputedStyle(element).backgroundColor;
              if (parts(color)[3] !== 0) return color;
            }
            return 'rgb(255, 255, 255)';
          };
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const faint = [];
          let seen = 0;
          for (let node; (node = walker.nextNode());) {
            const element = node.parentElement;
            if (!node.data.trim() || !element.checkVisibility() || element.closest('script')) continue;
            seen++;
            const [a, b] = [light(getComputedStyle(element).color), light(behind(element))].sort((x, y) => y - x);
            if ((a + 0.05) / (b + 0.05) < 4.5) faint.push(node.data);
          }
          return seen > 20 ? faint : ['no text'];
        }
        """;

    public static TheoryData<string> SinglePages => [.. Printed.SinglePages];

    [Theory]
    [InlineData("zh", 60)]
    [InlineData("both", 90)]
    public async Task The_whole_book_is_printed_on_a4(string language, int pages)
    {
        await using var reader = await book.Reader();
        await reader.Open($"{Links.Whole}?lang={language}");
        var pdf = Encoding.Latin1.GetString(await reader.Page.PdfAsync(new() { PreferCSSPageSize = true }));

        Assert.StartsWith("%PDF", pdf, StringComparison.Ordinal);
        Assert.InRange(Sheet().Count(pdf), pages, 400);
        var boxes = Box().Matches(pdf).Select(match => (Width: Number(match, 1), Height: Number(match, 2))).Distinct().ToArray();
        Assert.NotEmpty(boxes);
        Assert.All(boxes, box => Assert.True(Math.Abs(box.Width - 595.3) < 1 && Math.Abs(box.Height - 841.9) < 1, $"{box}"));
    }

    [Theory]
    [MemberData(nameof(SinglePages))]
    public async Task Paper_shows_every_text_of_the_language_and_nothing_to_click(string page)
    {
        await using var reader = await book.Reader();
        await reader.Open(page);
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Empty(await reader.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('main .zh:not(.sep, .label *, .contents *, .turn *, .filter *, .code *)')]
              .filter(element => !element.checkVisibility()).map(element => element.outerHTML)
            """));
        Assert.Empty(await reader.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('.bar, .tools, .found, .turn, .filter, button')].filter(element => element.checkVisibility()).map(element => element.outerHTML)"));
        Assert.Equal("none", await reader.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('main .en')).display"));
    }

    [Fact]
    public async Task A_case_stays_with_its_heading_and_a_filtered_setting_is_printed_all_the_same()
    {
        await using var reader = await book.Reader();
        await reader.Open(Links.Section(11));
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal("avoid avoid", await reader.Page.EvaluateAsync<string>(
            "() => getComputedStyle(document.querySelector('.case')).breakInside + ' ' + getComputedStyle(document.querySelector('.case .head')).breakAfter"));
        await reader.Open(Links.Settings);
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        await reader.Page.Locator("[data-show=open]").ClickAsync();
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(0, await reader.Page.EvaluateAsync<int>("() => [...document.querySelectorAll('.setting')].filter(element => !element.checkVisibility()).length"));
    }

    [Theory]
    [InlineData(ColorScheme.Light, Media.Screen)]
    [InlineData(ColorScheme.Dark, Media.Screen)]
    [InlineData(ColorScheme.Dark, Media.Print)]
    public async Task Every_text_stands_out_from_what_is_behind_it(ColorScheme colors, Media media)
    {
        await using var reader = await book.Reader(colors: colors);
        foreach (var page in new[] { Links.Index, $"{Links.Section(11)}#11.2.3", Links.Section(9), Links.Settings, Links.Editions })
        {
            await reader.Open(page);
            await reader.Show("both");
            await reader.Page.FillAsync("#q", "月结");
            await reader.Page.EmulateMediaAsync(new() { Media = media });
            Assert.Empty(await reader.Page.EvaluateAsync<string[]>(Faint));
            await reader.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        }
    }

    [Theory]
    [MemberData(nameof(SinglePages))]
    public async Task Landmarks_headings_and_names_are_there_for_a_screen_reader(string page)
    {
        await using var reader = await book.Reader();
        await reader.Open(page);
        Assert.Equal("1 1 1 1", await reader.Page.EvaluateAsync<string>(
            "() => ['main', 'h1', 'header.bar', 'form[role=search] label[for=q]'].map(what => document.querySelectorAll(what).length).join(' ')"));
        Assert.Empty(await reader.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('nav, table, [role=group], section, article')].filter(e => !e.ariaLabel && !document.getElementById(e.getAttribute('aria-labelledby')) && !e.closest('.clauses section, .change')).map(e => e.outerHTML.slice(0, 200))"));
        Assert.Empty(await reader.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((heading, i, all) => i > 0 && heading.tagName[1] - all[i - 1].tagName[1] > 1).map(heading => heading.textContent)
            """));
    }

    private static double Number(Match match, int group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex Sheet();

    [GeneratedRegex(@"/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]")]
    private static partial Regex Box();
}
