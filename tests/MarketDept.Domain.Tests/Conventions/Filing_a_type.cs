using System.Text.RegularExpressions;

namespace MarketDept.Domain.Tests.Conventions;

public partial class Filing_a_type
{
    private const int Longest = 300;
    private const int Median = 100;

    [Fact]
    public void A_file_holds_one_public_type_and_bears_its_name() =>
        Repository.SourceFiles
            .SelectMany(file => TypesIn(file).Where(type => !type.StartsWith(StemOf(file), StringComparison.Ordinal)).Select(type => $"{file}: {type}"))
            .ShouldNotExist("Give the type a file of its own that bears its name.");

    [Fact]
    public void A_second_public_type_stands_beside_the_first_only_if_it_is_its_companion() =>
        // The events of an aggregate are one list, and stand in one file; so do the rows of its snapshot.
        Repository.SourceFiles
            .Where(file => !file.EndsWith(".Events.cs", StringComparison.Ordinal) && !file.EndsWith(".Snapshot.cs", StringComparison.Ordinal))
            .Select(file => (file, types: TypesIn(file).Distinct().ToArray()))
            .Where(row => row.types.Length > 2 || (row.types.Length == 2 && !row.types.Contains(StemOf(row.file))))
            .Select(row => $"{row.file}: {string.Join(", ", row.types)}")
            .ShouldNotExist("One public type a file; a companion bears its name with something after it (an enum's names, a generic's factory).");

    [Fact]
    public void No_file_is_too_long() =>
        Repository.SourceFiles.Select(file => (file, lines: LinesOf(file))).Where(row => row.lines > Longest)
            .Select(row => $"{row.file}: {row.lines} lines")
            .ShouldNotExist($"Above {Longest} lines: find the two concepts in it.");

    [Fact]
    public void Half_of_the_files_are_short()
    {
        var lines = Repository.SourceFiles.Select(LinesOf).Order().ToArray();
        Assert.True(lines[lines.Length / 2] < Median, $"The median file has {lines[lines.Length / 2]} lines; allowed are fewer than {Median}.");
    }

    private static IEnumerable<string> TypesIn(string file) =>
        PublicType().Matches(Repository.ReadSource(file)).Select(match => match.Groups[1].Value);

    private static string StemOf(string file) => Path.GetFileNameWithoutExtension(file).Split('.')[0];

    private static int LinesOf(string file) => Repository.ReadSource(file).Count(character => character == '\n');

    // A type that is not nested starts at the margin.
    [GeneratedRegex(@"^public (?:(?:static|sealed|abstract|readonly|partial|ref) )*(?:class|struct|enum|interface|record(?: struct| class)?|delegate [\w<>?.]+) (\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();
}
