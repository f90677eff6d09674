using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace MarketDept.Domain.Tests.Conventions;

public partial class Handing_the_repository_over
{
    private static readonly string[] Binary = [".dll", ".exe", ".gif", ".ico", ".jpg", ".nupkg", ".pdb", ".png", ".snk", ".snupkg", ".zip"];

    private static readonly string[] Texts =
        [.. Repository.Files.Where(file => !Binary.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))];

    [Theory]
    [InlineData("README.md")]
    [InlineData("CHANGELOG.md")]
    [InlineData("LICENSE")]
    [InlineData("docs/regulation.md")]
    [InlineData("docs/trace.md")]
    [InlineData("src/MarketDept.Domain/README.md")]
    public void What_a_newcomer_reads_is_there(string file) =>
        Assert.True(Repository.Files.Contains(file, StringComparer.Ordinal) && Repository.Read(file).Trim().Length > 0, $"Write {file}.");

    [Fact]
    public void A_link_leads_to_a_file_that_is_there() =>
        Texts.Where(file => file.EndsWith(".md", StringComparison.Ordinal))
            .SelectMany(file => Link().Matches(Code().Replace(Repository.Read(file), "")).Select(match => (file, target: match.Groups[1].Value)))
            .Where(link => !link.target.Contains(':', StringComparison.Ordinal))
            .Where(link => !Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(link.file)!, Uri.UnescapeDataString(link.target))))
            .Select(link => $"{link.file}: {link.target}")
            .ShouldNotExist("Mend the link, or write the file.");

    [Fact]
    public void No_file_names_a_folder_of_one_machine() =>
        Found(MachinePath()).ShouldNotExist("Write the path relative to the repository.");

    [Fact]
    public void No_file_names_a_package_feed() =>
        Found(FeedHost()).ShouldNotExist("Feeds are the machine's own: take the host out.");

    [Fact]
    public void No_file_holds_an_address_of_a_person() =>
        Found(Address()).ShouldNotExist("Take the e-mail address out.");

    [Fact]
    public void The_feed_configuration_names_no_feed() =>
        XDocument.Parse(Repository.Read("nuget.config")).Descendants("packageSources").SelectMany(sources => sources.Elements()).Select(entry => entry.ToString())
            .ShouldNotExist("nuget.config inherits the machine's feeds: take the entry out.");

    [Theory]
    [InlineData(nameof(MachinePath), "/ho", "me/somebody/src")]
    [InlineData(nameof(MachinePath), "in C:\\Us", "ers\\somebody")]
    [InlineData(nameof(FeedHost), "https://api.nu", "get.org/v3")]
    [InlineData(nameof(Address), "somebody", "@example.org")]
    public void What_is_looked_for_would_be_found(string what, string beginning, string rest) =>
        Assert.Matches(what switch { nameof(MachinePath) => MachinePath(), nameof(FeedHost) => FeedHost(), _ => Address() }, beginning + rest);

    private static IEnumerable<string> Found(Regex what) =>
        Texts.SelectMany(file => what.Matches(Repository.Read(file)).Select(match => $"{file}: {match.Value}"));

    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);

    [GeneratedRegex(@"\]\(([^()\s#]+)(?:#[^()\s]*)?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"```.*?```|`[^`\n]*`", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<![\w.\-*/<])/(?:home|root|Users|tmp|work|farm|mnt|opt|srv)/\w|[A-Za-z]:\\(?:Users|src|work|dev)\b")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"\b(?:api|www)\.nuget\.org|pkgs\.dev\.azure|nuget\.pkg\.github|registry\.npmjs|deb\.debian|\bmyget\.org")]
    private static partial Regex FeedHost();

    [GeneratedRegex(@"[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}\b")]
    private static partial Regex Address();
}
