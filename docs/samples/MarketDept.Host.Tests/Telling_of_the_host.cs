using System.Text.RegularExpressions;

namespace MarketDept.Host.Tests;

/// <summary>A page of the guide shows lines of this host, and the host stays one that can be read in an hour.</summary>
public partial class Telling_of_the_host
{
    private static readonly string Root = Above(AppContext.BaseDirectory);

    private static readonly string[] Sources =
    [
        .. Directory.GetFiles(Path.Combine(Root, "docs", "samples", "MarketDept.Host"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Outputs().IsMatch(file)).SelectMany(File.ReadAllLines).Select(line => line.Trim()),
    ];

    [Fact]
    public void Every_line_of_the_page_is_a_line_of_the_host()
    {
        var shown = Fences().Matches(File.ReadAllText(Path.Combine(Root, "docs", "guide", "host.md"))).SelectMany(block => block.Groups[1].Value.Split('\n'))
            .Select(line => line.Trim()).Where(line => line.Length > 0).ToList();

        Assert.InRange(shown.Count, 12, 60);
        Assert.Empty(shown.Except(Sources));
    }

    [Fact]
    public void The_host_has_at_most_800_lines() =>
        Assert.InRange(Sources.Count(line => line.Length > 0), 1, 800);

    private static string Above(string folder) =>
        File.Exists(Path.Combine(folder, "MarketDept.Domain.sln")) ? folder : Above(Path.GetDirectoryName(folder)!);

    [GeneratedRegex(@"```cs\r?\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fences();

    [GeneratedRegex(@"[\\/](?:obj|bin)[\\/]")]
    private static partial Regex Outputs();
}
