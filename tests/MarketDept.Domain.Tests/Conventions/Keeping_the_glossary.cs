using System.Text.RegularExpressions;

namespace MarketDept.Domain.Tests.Conventions;

/// <summary>One row for each Chinese term, and no name in code that does not exist.</summary>
public partial class Keeping_the_glossary
{
    private static readonly string[][] Rows =
    [
        .. Repository.Read("docs/glossary.md").Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray()).Where(row => row[0] != "Chinese"),
    ];

    // Of the platform, and named since it is the one way of rounding.
    private static readonly string[] Borrowed = ["MidpointRounding.AwayFromZero"];

    [Fact]
    public void Each_term_stands_once()
    {
        var terms = Rows.SelectMany(row => row[0].Split(", ")).ToArray();

        Assert.NotEmpty(terms);
        Assert.Equal([], terms.GroupBy(term => term, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Each_name_is_one_of_the_package()
    {
        var types = ThePackage.PublicTypes.ToLookup(type => type.Name.Split('`')[0]);
        var missing = new List<string>();
        foreach (var row in Rows)
        {
            var last = "";
            foreach (var name in Names().Matches(row[3]).Select(match => match.Groups[1].Value))
            {
                var full = name.StartsWith('.') ? last + name : name;
                var parts = full.Split('.');
                last = parts[0];
                if (!Borrowed.Contains(full) && !types[parts[0]].Any(type => parts.Length == 1 || type.GetMember(parts[1]).Length > 0))
                    missing.Add($"{row[0]}: {full}");
            }
        }

        Assert.Equal([], missing);
    }

    [Fact]
    public void Each_row_says_what_it_is_or_where_it_is() =>
        Assert.All(Rows, row => Assert.True(row is [_, { Length: > 0 }, _, _] && row[2].Length + row[3].Length > 0, row[0]));

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Names();
}
