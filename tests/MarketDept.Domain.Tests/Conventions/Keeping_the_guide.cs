using System.Net;
using System.Text.RegularExpressions;

namespace MarketDept.Domain.Tests.Conventions;

public partial class Keeping_the_guide
{
    private static readonly string[] Pages = [.. Repository.Files.Where(file => Path.GetDirectoryName(file) is { } folder && folder.Replace('\\', '/') == "docs/guide")];

    [Fact]
    public void The_index_leads_to_every_page() =>
        Pages.Select(page => Path.GetFileName(page)).Where(page => page != "README.md" && !Repository.Read("docs/guide/README.md").Contains($"]({page})", StringComparison.Ordinal))
            .ShouldNotExist("Name the page in docs/guide/README.md, beside its job.");

    [Fact]
    public void An_example_in_the_documentation_stands_in_the_guide_which_is_run()
    {
        var lines = Pages.SelectMany(page => Repository.Read(page).Split('\n')).Select(Bare).ToHashSet(StringComparer.Ordinal);
        var examples = Repository.Files.Where(file => file.StartsWith("src", StringComparison.Ordinal) && file.EndsWith(".cs", StringComparison.Ordinal))
            .SelectMany(file => Example().Matches(Repository.Read(file)).Select(match => (file, lines: match.Groups[1].Value.Split('\n')))).ToArray();
        Assert.True(examples.Length >= 30, "Thirty members that the guide uses have an example.");
        examples.SelectMany(example => example.lines.Select(line => (example.file, line: Bare(WebUtility.HtmlDecode(line.Replace("///", "", StringComparison.Ordinal))))))
            .Where(example => example.line.Length > 0 && !lines.Contains(example.line))
            .Select(example => $"{example.file}: {example.line}")
            .ShouldNotExist("Copy the line from a page of the guide.");
    }

    // What a line says, without where it stands and without what is said beside it.
    private static string Bare(string line) => Comment().Replace(line, "").Trim();

    [GeneratedRegex(@"<example><code>(.*?)</code></example>", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"\s+// .*$")]
    private static partial Regex Comment();
}
