using System.Text.RegularExpressions;
using ArchUnitNET.Domain;
using ArchUnitNET.Fluent;
using ArchUnitNET.Loader;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace MarketDept.Domain.Tests.Conventions;

public partial class Placing_a_type_on_its_floor
{
    private static readonly Architecture Package = new ArchLoader().LoadAssemblies(ThePackage.Assembly).Build();

    public static TheoryData<string> FloorsThatExist =>
        [.. Floors.All.Where(floor => ThePackage.Types.Any(type => Floors.Of(type.Namespace) == floor))];

    [Theory]
    [MemberData(nameof(FloorsThatExist))]
    public void A_floor_imports_only_floors_below_it(string floor)
    {
        foreach (var higher in Floors.All.Skip(Floors.HeightOf(floor) + 1))
        {
            Broken(Importing(floor, higher)).ShouldNotExist(
                $"'{Named(floor)}' stands below '{higher}' and must not know it: move the type up, or what both need down.");
        }
    }

    [Fact]
    public void The_rule_bites_where_a_floor_does_import_another() =>
        Assert.NotEmpty(Broken(Importing("Violations", "Staffing")));

    [Fact]
    public void No_using_directive_points_upward() =>
        Repository.SourceFiles
            .SelectMany(file => Using().Matches(Repository.ReadSource(file)).Select(match => (file, to: match.Groups[1].Value)))
            .Where(use => Floors.HeightOf(Floors.Of(use.to)) > Floors.HeightOf(FolderOf(use.file).Split('/')[0]))
            .Select(use => $"{use.file} uses {use.to}")
            .ShouldNotExist("A folder imports only folders below it, as listed in Floors.");

    [Fact]
    public void Every_folder_is_a_floor() =>
        ThePackage.Types.Select(type => Floors.Of(type.Namespace)).Where(floor => Floors.HeightOf(floor) < 0)
            .ShouldNotExist("Give the new folder its place in Floors: above what it imports, below what imports it.");

    [Fact]
    public void A_namespace_is_the_folder_of_its_file() =>
        Repository.SourceFiles
            .Select(file => (file, is_: Namespace().Match(Repository.ReadSource(file)).Groups[1].Value, should: NamespaceOf(file)))
            .Where(row => row.is_ != row.should)
            .Select(row => $"{row.file} says '{row.is_}', its folder '{row.should}'")
            .ShouldNotExist("Make the file's namespace line say its folder, or move the file.");

    [Fact]
    public void No_folder_is_named_after_a_technical_kind()
    {
        string[] kinds =
        [
            "Abstractions", "Aggregates", "Base", "Common", "Constants", "Contracts", "Core", "Dtos", "Entities", "Enums", "Errors", "Events",
            "Exceptions", "Extensions", "Factories", "Helpers", "Interfaces", "Internal", "Models", "Policies", "Repositories", "Services",
            "Shared", "Snapshots", "Types", "Utilities", "Utils", "ValueObjects", "Values",
        ];
        Repository.SourceFiles
            .Where(file => FolderOf(file).Split('/').Any(part => kinds.Contains(part, StringComparer.OrdinalIgnoreCase)))
            .ShouldNotExist("Folders are named by business concept: put the file beside the concept that it belongs to.");
    }

    private static ArchRule<IType> Importing(string floor, string other) =>
        Types().That().ResideInNamespaceMatching(Pattern(floor))
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(Pattern(other)))
            .WithoutRequiringPositiveResults();

    private static IEnumerable<string> Broken(ArchRule<IType> rule) =>
        rule.Evaluate(Package).Where(result => !result.Passed).Select(result => result.Description);

    /// <summary>The namespace itself and all below it; of the root only itself, for all floors are below it.</summary>
    private static string Pattern(string floor) =>
        floor.Length == 0 ? $"^{Regex.Escape(Floors.Root)}$" : $"^{Regex.Escape($"{Floors.Root}.{floor}")}(\\.|$)";

    private static string Named(string floor) => floor.Length == 0 ? "the root" : floor;

    private static string FolderOf(string file) => file.Contains('/', StringComparison.Ordinal) ? file[..file.LastIndexOf('/')] : "";

    private static string NamespaceOf(string file) =>
        FolderOf(file) is { Length: > 0 } folder ? $"{Floors.Root}.{folder.Replace('/', '.')}" : Floors.Root;

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^(?:global )?using (?:static )?(?:\w+ = )?(MarketDept\.Domain[\w.]*)", RegexOptions.Multiline)]
    private static partial Regex Using();
}
